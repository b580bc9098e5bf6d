import Foundation

/// What is logged: `warning` logs probable mistakes, `info` also retries, waits of a second or more, refreshes and failures, and
/// `debug` also each request and response.
public enum LogLevel: String, Sendable, Comparable, CaseIterable {
  case off, warning, info, debug

  public static func < (left: LogLevel, right: LogLevel) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What the environment variable `TIKTOK_SHOP_LOG` says.
  static var ofEnvironment: LogLevel {
    let text = ProcessInfo.processInfo.environment["TIKTOK_SHOP_LOG"]?.lowercased() ?? ""
    return LogLevel(rawValue: text) ?? .warning
  }
}

/// Receives log lines, such as to pass them to swift-log or `os.Logger`.
public struct Logger: Sendable {
  let write: @Sendable (LogLevel, String) -> Void

  public init(_ write: @escaping @Sendable (LogLevel, String) -> Void) {
    self.write = write
  }

  /// Writes to the standard error output, which does not disturb a program's output.
  public static let standardError = Logger { _, line in
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}

extension Hooks {
  /// The same hooks, and log lines. No line contains a secret, because no event does.
  func logging(to logger: Logger, at level: LogLevel) -> Hooks {
    var hooks = self
    let write: @Sendable (LogLevel, [String?]) -> Void = { severity, words in
      logger.write(severity, (["tiktokshop"] + words.compactMap { $0 }).joined(separator: " "))
    }
    if level >= .warning { hooks.logWarnings(write) }
    if level >= .info { hooks.logTroubles(write) }
    if level >= .debug { hooks.logRequests(write) }
    return hooks
  }

  private mutating func logWarnings(_ write: @escaping @Sendable (LogLevel, [String?]) -> Void) {
    onWarning = both(onWarning) { write(.warning, ["warning", "\($0.operation):", $0.text]) }
  }

  private mutating func logTroubles(_ write: @escaping @Sendable (LogLevel, [String?]) -> Void) {
    onRetry = both(onRetry) { event in
      let what = [event.kind, event.code.map(String.init), "waits \(event.wait)"]
      write(.info, ["retry", event.operation, "after attempt \(event.attempt):"] + what)
    }
    onWait = both(onWait) { event in
      if event.wait >= .seconds(1) { write(.info, ["wait", event.operation, "\(event.wait):", event.reason]) }
    }
    onRefresh = both(onRefresh) { write(.info, ["refresh", $0.account, $0.failed ?? "done"]) }
    onFailure = both(onFailure) { write(.warning, ["failure", $0.description]) }
  }

  private mutating func logRequests(_ write: @escaping @Sendable (LogLevel, [String?]) -> Void) {
    onRequest = both(onRequest) { event in
      write(.debug, ["request", event.operation, event.method, event.path, "attempt \(event.attempt)"])
    }
    onResponse = both(onResponse) { event in
      let what = [event.httpStatus, event.code].map { $0.map(String.init) }
      write(.debug, ["response", event.operation] + what + [event.requestId, "\(event.elapsed)"])
    }
  }
}

private func both<Event>(
  _ first: (@Sendable (Event) -> Void)?, _ second: @escaping @Sendable (Event) -> Void
) -> @Sendable (Event) -> Void {
  { event in
    first?(event)
    second(event)
  }
}
