// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

extension Sync {
  /// Statements of the seller's account. Those of the last 45 days are read again each time.
  public func statements(options: ChangeOptions? = nil) -> Changes<Statement> {
    connection.caller.changes("statements", options) { Statement($0) }
  }
}
