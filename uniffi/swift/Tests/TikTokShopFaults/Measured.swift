import TikTokShopCore

/// What is done so many times while memory is measured. Each play does it a given number of times more.
enum Measured {
  typealias Play = @Sendable (_ count: Int) async throws -> Void

  /// Calls that succeed, eight at a time.
  static func calls(_ client: TikTokShopClient) -> Play {
    { count in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<8 {
          group.addTask {
            for _ in 0..<count / 8 { _ = try await client.call("seller.get_active_shop_list") }
          }
        }
        try await group.waitForAll()
      }
    }
  }

  /// Calls that nobody answers, fifty at a time, which are cancelled: of every other fifty each at another moment of its beginning, of
  /// the rest when all were sent. All end, and as cancelled.
  static func cancelled() throws -> Play {
    let (sent, heard) = AsyncStream.makeStream(of: Void.self)
    let client = try Faults.client(hooks: Hooks(onRequest: { _ in heard.yield() }))
    return { count in
      for round in 0..<count / 50 {
        let calls = (0..<50).map { _ in Task { try await client.call("order.get_order_list", ["page_size": 1]) } }
        if round % 2 == 0 { for await _ in sent.prefix(50) {} }
        for (place, call) in calls.enumerated() {
          for _ in 0..<place % 5 { await Task.yield() }
          call.cancel()
        }
        try await expectCancelled(calls)
      }
    }
  }

  private static func expectCancelled(_ calls: [Task<ApiResponse, any Error>]) async throws {
    for call in calls {
      guard case .failure(is CancellationError) = await call.result else {
        throw Faults.Failed(description: "a cancelled call ended with \(await call.result)")
      }
    }
  }

  /// Clients with hooks that make a call and are dropped without being closed.
  static let dropped: Play = { count in
    for _ in 0..<count {
      let client = try Faults.client(hooks: Hooks(onRequest: { _ in }))
      _ = try await client.call("seller.get_active_shop_list")
    }
  }
}
