// Generated from core/catalog by `cargo gen`. Do not edit.

/// Follows what changes: orders, returns and whatever else a domain lists by the time of its last change. Each domain adds the
/// methods for its own.
public struct Sync: Sendable {
  package let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }

  /// A kind, with its items as JSON.
  public func changes(_ kind: ChangeKind, options: ChangeOptions? = nil) -> Changes<JSONValue> {
    connection.caller.changes(kind.rawValue, options) { $0 }
  }
}

/// What can be followed from change to change.
public enum ChangeKind: String, Sendable, CaseIterable {
  /// Orders.
  case orders = "orders"
  /// Returns and refunds.
  case returns = "returns"
  /// Products with their SKUs, as the search lists them.
  case products = "products"
  /// Statements of the seller's account. Those of the last 45 days are read again each time.
  case statements = "statements"
}
