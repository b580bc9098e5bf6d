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
    let sandbox = try await sandbox()
    let client = try sandbox.client { hasty(&$0) }
    let pages = client.order.getOrderListPages(pageSize: 2)
    #expect(try await sandbox.requests(operation: "order.get_order_list").isEmpty)
    for try await _ in pages { break }
    #expect(try await pages.collect(limit: 2).count == 2)
    let asked = try await sandbox.requests().filter { $0["operation"]?.text == "order.get_order_list" }
    #expect(asked.count == 2)
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
    let sandbox = try await sandbox()
    let client = try sandbox.client { hasty(&$0) }
    let handle = try client.shop(sandbox.shop.id)
    #expect(await client.close())
    for closed in [client, handle] {
      let call = try await failure { try await closed.order.getOrderList() }
      #expect(call.kind == .configuration && call.detail == "the client is closed")
      let walk = try await failure { try await closed.order.getOrderListPages().collect(limit: 1) }
      #expect(walk.detail == "the client is closed")
    }
    #expect(await client.close())
  }

  @Test func aCallOutlivesTheClientThatBeganIt() async throws {
    let sandbox = try await sandbox()
    let call = try { () -> Task<Int, any Error> in
      let client = try sandbox.client { hasty(&$0) }
      return Task { try await client.order.getOrderList(pageSize: 1).orders.count }
    }()
    #expect(try await call.value == 1)
  }

  @Test func tenThousandCallsStayInFlatMemory() async throws {
    let sandbox = try await Place.sandbox()
    let client = try sandbox.client { hasty(&$0) }
    try await many(client, 2000)
    let before = try resident()
    try await many(client, 10_000)
    let grown = try resident() - before
    #expect(grown < 24 << 20, "\(grown) bytes more")
  }

  private func many(_ client: TikTokShopClient, _ count: Int) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<count / 8 { _ = try await client.call("seller.get_active_shop_list") }
        }
      }
      try await group.waitForAll()
    }
  }

  /// How much memory this process holds, in bytes.
  private func resident() throws -> Int {
    #if os(Linux)
      let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
      return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
    #else
      return 0
    #endif
  }
}
