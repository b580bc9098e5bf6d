import Foundation
import Testing
import TikTokShop

/// The durable inbox: stored before the response, handled at least once and in order.
struct InboxTests {
  private let file: String

  init() throws { file = try Place.temporary().appendingPathComponent("inbox.sqlite").path }

  private func client() throws -> TikTokShopClient {
    try TikTokShopClient(
      onServerWith: AppSecret(appKey: "key", appSecret: "secret"), storage: .sqlite(file), environment: false)
  }

  /// Pauses that a test can wait for.
  private func quick(_ client: TikTokShopClient) throws -> Inbox {
    let moment = Duration.milliseconds(10)
    return try client.inbox(
      options: InboxOptions(attempts: 3, firstPause: moment, longestPause: moment, poll: moment))
  }

  private func take(_ inbox: Inbox, _ client: TikTokShopClient, _ id: String, order: String = "576", time: Int = 1)
    async throws
  {
    let data: JSONValue = [
      "order_id": .init(stringLiteral: order), "order_status": "UNPAID", "update_time": .init(integerLiteral: time),
    ]
    let signed = try client.webhooks.signTestEvent(
      type: "ORDER_STATUS_CHANGE", data: data, shopId: "7", notificationId: id)
    try await inbox.accept(Data(signed.body.utf8), signature: signed.signature)
  }

  private func drain(_ inbox: Inbox) async throws {
    while try await inbox.stats().pending > 0 { try await Task.sleep(for: .milliseconds(5)) }
  }

  @Test func eventsSurviveTheClientAndARepeatedOneIsHandledOnce() async throws {
    let first = try client()
    let early = try quick(first)
    for (id, time) in [("n1", 1), ("n2", 2), ("n2", 2)] { try await take(early, first, id, time: time) }
    let forged = try await failure {
      try await early.accept(Data("{}".utf8), signature: String(repeating: "0", count: 64))
    }
    #expect(forged.kind == .webhookSignature)
    try await early.close()
    await first.close()

    let client = try client()
    let (inbox, seen) = (try quick(client), Heard<String>())
    try inbox.on("ORDER_STATUS_CHANGE") { seen.add("\($0.subject) \($0.attempts)") }
    #expect(try await inbox.deliveries().map(\.copies).sorted() == [1, 2])
    let running = Task { try await inbox.run() }
    try await drain(inbox)
    inbox.stop()
    try await running.value
    #expect(!seen.all.isEmpty && seen.all.allSatisfy { $0 == "order:576 1" }, "\(seen.all)")
    let stats = try await inbox.stats()
    #expect(stats.done + stats.superseded == 2)
    try await inbox.close()
  }

  @Test func aHandlerThatFailsRunsAgainAndAReplayBringsBackWhatWasGivenUp() async throws {
    let client = try client()
    let (inbox, attempts, mended) = (try quick(client), Heard<Int>(), Heard<Bool>())
    try inbox.on("ORDER_STATUS_CHANGE") { delivery in
      if delivery.subject == "order:bad", mended.all.isEmpty { throw GiveUp("it will never work") }
      guard delivery.subject == "order:flaky" else { return }
      attempts.add(delivery.attempts)
      if delivery.attempts < 3 { throw RetryLater(after: .zero) }
    }
    #expect(throws: TikTokShopError.self) { try inbox.on("ORDER_STATUS_CHANGE") { _ in } }
    try await take(inbox, client, "n1", order: "flaky")
    try await take(inbox, client, "n2", order: "bad")
    let running = Task { try await inbox.run() }
    try await drain(inbox)
    #expect(attempts.all == [1, 2, 3])
    #expect(try await inbox.dead().map(\.error) == ["it will never work"])
    mended.add(true)
    #expect(try await failure { try await inbox.replay(InboxFilter()) }.kind == .configuration)
    #expect(try await inbox.replay(InboxFilter(state: .dead)) == 1)
    try await drain(inbox)
    #expect(try await inbox.stats().dead == 0)
    running.cancel()
    await #expect(throws: CancellationError.self) { try await running.value }
  }
}
