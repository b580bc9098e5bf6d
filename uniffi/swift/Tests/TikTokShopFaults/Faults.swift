import Foundation
import TikTokShopCore
import TikTokShopFFI

/// What the tests have a process of its own do: to be measured alone, or to end in the middle of its calls. The sandbox is named by
/// the environment, like that of any program on a server.
///
///     TikTokShopFaults calls 2500,5000,10000
///
/// A measured play prints how many bytes it holds after so many rounds, as a JSON list.
@main enum Faults {
  static func main() async throws {
    let words = CommandLine.arguments.dropFirst()
    let rounds = words.last?.split(separator: ",").compactMap { Int($0) } ?? []
    switch words.first {
    case "calls": try await measure(rounds, Measured.calls(try client()))
    case "cancelled": try await measure(rounds, Measured.cancelled())
    case "dropped": try await measure(rounds, Measured.dropped)
    case "exit in calls": try await exitInCalls()
    case "exit in a refresh": try await exitInARefresh()
    case let unknown: throw Failed(description: "nobody knows the play \(unknown ?? "")")
    }
  }

  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// A client that does not wait between its calls.
  static func client(_ storage: TokenStorage? = nil, hooks: Hooks = Hooks()) throws -> TikTokShopClient {
    var options = ClientOptions(timeout: .seconds(3600), deadline: .seconds(3600), maxRetries: 0, limiter: .off)
    if storage != nil { options.account = ProcessInfo.processInfo.environment["TIKTOKSHOP_TEST_ACCOUNT"] }
    return try TikTokShopClient(
      onServerWith: .fromEnvironment, storage: storage, options: options, hooks: hooks, logLevel: .off)
  }

  /// Plays on and on, and prints what is held at each of the marks.
  private static func measure(_ marks: [Int], _ play: @Sendable (Int) async throws -> Void) async throws {
    var (done, held) = (0, [Int]())
    for mark in marks {
      try await play(mark - done)
      done = mark
      held.append(try resident())
    }
    print(held)
  }

  /// How much memory this process holds, in bytes.
  private static func resident() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
  }

  /// Ends while fifty calls are in flight that nobody answers.
  private static func exitInCalls() async throws {
    let (sent, heard) = AsyncStream.makeStream(of: Void.self)
    let client = try client(hooks: Hooks(onRequest: { _ in heard.yield() }))
    for _ in 0..<50 { Task { try await client.call("order.get_order_list", ["page_size": 1]) } }
    var count = 0
    for await _ in sent {
      count += 1
      if count == 50 { exit(0) }
    }
  }

  /// Ends while a refresh is in flight, whose tokens must still reach the store.
  private static func exitInARefresh() async throws {
    let file = ProcessInfo.processInfo.environment["TIKTOKSHOP_TEST_STORE"] ?? ""
    let client = try client(.sqlite(file))
    Task { try await client.call("seller.get_active_shop_list") }
    while !refreshesUnderWay() { try await Task.sleep(for: .milliseconds(1)) }
    exit(0)
  }
}
