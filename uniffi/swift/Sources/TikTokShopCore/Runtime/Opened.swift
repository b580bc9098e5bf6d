import Foundation
internal import TikTokShopFFI

/// What all handles of a client share: whether it is closed, and the ports through which the core reaches the app.
final class Opened: Sendable {
  private let native: NativeClient
  private let ports: [Int64]
  private let isClosed = Locked(false)
  let app: AppSecret?
  let hooks: Hooks

  init(_ native: NativeClient, ports: [Int64], app: AppSecret?, hooks: Hooks) {
    self.native = native
    self.ports = ports
    self.app = app
    self.hooks = hooks
  }

  /// Refuses work of a client that is closed.
  func check() throws {
    guard isClosed.with({ $0 }) else { return }
    throw TikTokShopError.misuse(
      .configuration, "the client is closed", hint: "Call `close` after the last call, or create another client.")
  }

  func close(_ native: NativeClient) async -> Bool {
    isClosed.with { $0 = true }
    return await Self.settle(native)
  }

  /// Waits for refreshes that were sent, also if the task that asks is cancelled.
  private static func settle(_ native: NativeClient) async -> Bool {
    await Task.detached {
      let reply = try? await Courier.shared.perform { native.startClose(call: $0) }
      guard case .text(let text) = reply else { return false }
      return text == "true"
    }.value
  }

  /// A refresh may be in flight when the last handle goes: its tokens must still reach the app's store.
  deinit {
    guard !ports.isEmpty else { return }
    let (native, ports) = (native, ports)
    Task.detached {
      _ = await Opened.settle(native)
      for port in ports { Courier.shared.closePort(port) }
    }
  }
}
