// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `added_status` in `GetShopProductsProduct`; more may be added.
public struct AddedStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Not in the showcase yet; the creator can add it now.
  public static var addable: Self { Self(rawValue: "ADDABLE") }

  /// The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE.
  public static var added: Self { Self(rawValue: "ADDED") }

  /// Refused for promotion, so the creator cannot add it.
  public static var rejected: Self { Self(rawValue: "REJECTED") }

  public static var knownValues: [Self] {
    [.addable, .added, .rejected]
  }
}
