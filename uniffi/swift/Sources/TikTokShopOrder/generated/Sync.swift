// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

extension Sync {
  /// Orders.
  public func orders(options: ChangeOptions? = nil) -> Changes<Order> {
    connection.caller.changes("orders", options) { Order($0) }
  }
}
