import Foundation
import TikTokShop
import TikTokShopTesting

/// Something that did not come true.
struct Failed: Error, CustomStringConvertible {
  let description: String
}

/// Fails unless something is so: a scenario ends at its first failure, whose words the table shows.
func check(_ isSo: Bool, _ words: @autoclosure () -> String, line: Int = #line) throws {
  if !isSo { throw Failed(description: "line \(line): \(words())") }
}

/// Fails unless both are the same.
func same<Value: Equatable>(_ left: Value, _ right: Value, line: Int = #line) throws {
  try check(left == right, "\(left) is not \(right)", line: line)
}

/// The error of what must fail.
func failure<Result>(line: Int = #line, _ work: () async throws -> Result) async throws -> TikTokShopError {
  do {
    _ = try await work()
  } catch let error as TikTokShopError {
    return error
  }
  throw Failed(description: "line \(line): it did not fail")
}

/// The folder of this checkout, and where it is built.
enum Place {
  static let root =
    ProcessInfo.processInfo.environment["TIKTOKSHOP_CHECKOUT"].map { URL(fileURLWithPath: $0) }
    ?? (0..<5).reduce(URL(fileURLWithPath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
  static let target =
    ProcessInfo.processInfo.environment["CARGO_TARGET_DIR"].map { URL(fileURLWithPath: $0) }
    ?? root.appendingPathComponent("target")

  /// A new folder for files of a test.
  static func temporary() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tiktokshop-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// The command `tiktokshop`.
  static let command =
    ProcessInfo.processInfo.environment["TIKTOKSHOP_BINARY"] ?? target.appendingPathComponent("debug/tiktokshop").path

  static func sandbox() async throws -> Sandbox {
    try await Sandbox.start(binary: command)
  }
}

/// A client of the sandbox's app with a storage, and the authorization of its first seller, which is kept there.
func authorized(_ storage: TokenStorage, _ sandbox: Sandbox) async throws -> (TikTokShopClient, Authorization) {
  let client = try sandbox.client(storage: storage) { hasty(&$0) }
  let link = try await client.oauth.begin(LinkOptions(host: sandbox.authURL), note: "user 7")
  return (client, try await client.oauth.complete(try await sandbox.authorize(link.url)))
}

/// Waits until something is so; fails if it is not within a minute.
func until(isolation: isolated (any Actor)? = #isolation, _ isSo: () async throws -> Bool) async throws {
  let end = ContinuousClock.now + .seconds(60)
  while try await !isSo() {
    guard ContinuousClock.now < end else { throw Failed(description: "it did not come true") }
    try await Task.sleep(for: .milliseconds(1))
  }
}

/// What was told, in order, for hooks of a test.
final class Heard<Event: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var events: [Event] = []

  func add(_ event: Event) { lock.withLock { events.append(event) } }
  var all: [Event] { lock.withLock { events } }
  func clear() { lock.withLock { events.removeAll() } }

  /// Waits until so many were told; fails if they are not within a minute.
  func wait(for count: Int) async throws -> [Event] {
    try await until { all.count >= count }
    return all
  }
}

func callOptions(_ set: (inout CallOptions) -> Void) -> CallOptions {
  var options = CallOptions()
  set(&options)
  return options
}

func pageOptions(_ set: (inout PageOptions) -> Void) -> PageOptions {
  var options = PageOptions()
  set(&options)
  return options
}

func windowOptions(_ set: (inout WindowOptions) -> Void) -> WindowOptions {
  var options = WindowOptions()
  set(&options)
  return options
}

/// Options under which a test need not wait.
func hasty(_ options: inout ClientOptions) {
  options.limiter = .off
  options.retry = RetryOptions(base: .milliseconds(10), jitter: .zero, cap: .milliseconds(10))
}
