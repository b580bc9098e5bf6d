// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

extension Sync {
  /// Returns and refunds.
  public func returns(options: ChangeOptions? = nil) -> Changes<ReturnOrder> {
    connection.caller.changes("returns", options) { ReturnOrder($0) }
  }
}
