// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

extension Sync {
  /// Products with their SKUs, as the search lists them.
  public func products(options: ChangeOptions? = nil) -> Changes<Product> {
    connection.caller.changes("products", options) { Product($0) }
  }
}
