import Foundation
import TikTokShopAuthorization
import TikTokShopCore
import TikTokShopOrder

/// The works of bench/src/side.rs, done by this package.
struct Works: Sendable {
  private let small: TikTokShopClient
  private let page: TikTokShopClient
  private let large: TikTokShopClient
  private let text: String

  init() throws {
    small = try Works.client("BENCH_SMALL")
    page = try Works.client("BENCH_PAGE")
    large = try Works.client("BENCH_LARGE")
    text = try String(contentsOfFile: Works.variable("BENCH_TEXT"), encoding: .utf8)
  }

  /// How long it took.
  func run(_ work: String, atOnce: Int, rounds: Int) async throws -> Duration {
    switch work {
    case "id": return timed(rounds) { keep(small.lastRequestId) }
    case "verify": return try verify(rounds)
    case "sign": return try sign(rounds)
    case "read": return try timed(rounds) { keep(letters(of: try GetOrderListResponse(json: text))) }
    case "small":
      return try await called(atOnce, rounds) {
        let shops = try await small.authorization.getAuthorizedShop().shops
        precondition(shops.count == 1)
      }
    case "bytes":
      return try await called(atOnce, rounds) {
        let response = try await page.call("order.get_order_list", ["page_size": 100])
        precondition(response.httpStatus == 200)
      }
    case "page":
      return try await called(atOnce, rounds) {
        let orders = try await page.order.getOrderList(pageSize: 100).orders
        precondition(orders.reduce(0) { $0 + ($1.id?.utf8.count ?? 0) } > 0)
      }
    case "large":
      return try await called(atOnce, rounds) { keep(letters(of: try await large.order.getOrderList(pageSize: 100))) }
    default: preconditionFailure("there is no work \(work)")
    }
  }

  private func verify(_ rounds: Int) throws -> Duration {
    let webhooks = try small.webhooks
    let note = String(repeating: "x", count: 970)
    let event = try webhooks.signTestEvent(body: #"{"type":1,"timestamp":1795286970,"data":{"note":"\#(note)"}}"#)
    let body = Data(event.body.utf8)
    return try timed(rounds) { try webhooks.verify(body, signature: event.signature) }
  }

  private func sign(_ rounds: Int) throws -> Duration {
    let app = AppSecret.fromEnvironment
    let now = Int(Date().timeIntervalSince1970)
    let query = #"[["app_key","\#(app.appKey)"],["timestamp","\#(now)"],["page_size","50"]]"#
    let request =
      #"{"app_key":"\#(app.appKey)","method":"POST","path":"/order/202309/orders/search","query":\#(query),"body":"{}","timestamp":\#(now)}"#
    let signer = RequestSigner(app)
    return try timed(rounds) { keep(try signer.sign(request)) }
  }

  private func timed(_ rounds: Int, _ work: () throws -> Void) rethrows -> Duration {
    try ContinuousClock().measure {
      for _ in 0..<rounds { try work() }
    }
  }

  private func called(
    _ atOnce: Int, _ rounds: Int, _ call: @escaping @Sendable () async throws -> Void
  ) async throws -> Duration {
    let begun = ContinuousClock.now
    if atOnce == 1 {
      for _ in 0..<rounds { try await call() }
    } else {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<atOnce {
          group.addTask { for _ in 0..<rounds / atOnce { try await call() } }
        }
        try await group.waitForAll()
      }
    }
    return .now - begun
  }

  private static func client(_ url: String) throws -> TikTokShopClient {
    let options = ClientOptions(apiUrl: try variable(url), limiter: .off, noProxy: true, http1Only: true)
    return try TikTokShopClient(onServerWith: .fromEnvironment, options: options)
  }

  private static func variable(_ name: String) throws -> String {
    guard let value = ProcessInfo.processInfo.environment[name] else { throw Missing(name: name) }
    return value
  }
}

/// A variable that scripts/bench-swift sets.
struct Missing: Error { let name: String }

/// Keeps a result, so that the compiler leaves none of the work out.
@inline(never)
func keep<Value>(_ value: Value) {
  withExtendedLifetime(value) {}
}
