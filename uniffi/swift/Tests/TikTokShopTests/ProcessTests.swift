#if os(Linux)
  import Foundation
  import Testing
  import TikTokShop
  import TikTokShopTesting

  /// What can only be seen in a process of its own: how much memory it holds, and what is left when it ends.
  @Suite(.serialized) struct ProcessTests {
    /// What may be added by heaps that settle. Even 300 bytes that stay behind from each call would be more.
    private let leeway = 4 << 20

    @Test func twentyThousandCallsStayInFlatMemory() async throws {
      let sandbox = try await Place.sandbox()
      let held = try await measured("calls", [5000, 10_000, 20_000], sandbox)
      #expect(held[2] - held[0] < leeway, "\(held)")
    }

    @Test(.timeLimit(.minutes(5))) func tenThousandCancelledCallsEndAtOnceInFlatMemory() async throws {
      let sandbox = try await Place.sandbox()
      // Longer than the test may take: only a cancellation ends such a call.
      try await sandbox.fault(["operation": "order.get_order_list", "action": ["type": "slow", "ms": 3_600_000]])
      let held = try await measured("cancelled", [2500, 5000, 10_000], sandbox)
      #expect(held[2] - held[0] < leeway, "\(held)")
    }

    @Test func clientsThatAreDroppedStayInFlatMemory() async throws {
      let sandbox = try await Place.sandbox()
      let held = try await measured("dropped", [500, 1000, 3000], sandbox)
      #expect(held[2] - held[0] < leeway, "\(held)")
    }

    @Test(.timeLimit(.minutes(1))) func aProcessEndsInTheMiddleOfItsCalls() async throws {
      let sandbox = try await Place.sandbox()
      try await sandbox.fault(["operation": "order.get_order_list", "action": ["type": "slow", "ms": 3_600_000]])
      let child = try play(["exit in calls"], environment(sandbox))
      #expect(await child.status() == 0)
    }

    @Test func aProcessThatEndsInARefreshKeepsItsTokens() async throws {
      let sandbox = try await Place.sandbox()
      let file = try Place.temporary().appendingPathComponent("tokens.sqlite").path
      let (client, done) = try await authorized(.sqlite(file), sandbox)
      try await sandbox.expireTokens()
      try await sandbox.fault(["path": "/api/v2/token/refresh", "action": ["type": "slow", "ms": 500]])
      let own = ["TIKTOKSHOP_TEST_STORE": file, "TIKTOKSHOP_TEST_ACCOUNT": done.openId]
      let all = sandbox.settings.merging(own) { _, new in new }
      #expect(try await play(["exit in a refresh"], all).status() == 0)
      #expect(try await client.tokens.get(done.openId).status == "active")
      #expect(try await client.shop(sandbox.shop.id).order.getOrderList(pageSize: 1).orders.count == 1)
      #expect(try await sandbox.requests(path: "/api/v2/token/refresh").count == 1)
    }

    /// How many bytes the process held after so many rounds of a play.
    private func measured(_ name: String, _ rounds: [Int], _ sandbox: Sandbox) async throws -> [Int] {
      let child = try play([name, rounds.map(String.init).joined(separator: ",")], environment(sandbox))
      let told = await child.rest()
      try check(await child.status() == 0, "\(name) failed: \(told)")
      let held = try JSONValue(parsing: told).items.compactMap(\.integer)
      try same(held.count, rounds.count)
      print("\(name), bytes held after \(rounds): \(held)")
      return held
    }

    private func play(_ words: [String], _ environment: [String: String]) throws -> Child {
      let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      return try Child(folder.appendingPathComponent("TikTokShopFaults").path, words, environment: environment)
    }

    /// As that of a program on a server which was given a token.
    private func environment(_ sandbox: Sandbox) -> [String: String] {
      let given = ["TIKTOK_ACCESS_TOKEN": sandbox.accessToken, "TIKTOK_SHOP_CIPHER": sandbox.shop.cipher]
      return sandbox.settings.merging(given) { _, new in new }
    }
  }
#endif
