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

  static func sandbox() async throws -> Sandbox {
    let built = target.appendingPathComponent("debug/tiktokshop").path
    let named = ProcessInfo.processInfo.environment["TIKTOKSHOP_BINARY"]
    return try await Sandbox.start(binary: named ?? built)
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
    let end = ContinuousClock.now + .seconds(60)
    while all.count < count {
      guard ContinuousClock.now < end else { throw Failed(description: "\(all.count) of \(count) events were told") }
      try await Task.sleep(for: .milliseconds(1))
    }
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
