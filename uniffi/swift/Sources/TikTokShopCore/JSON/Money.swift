import Foundation

/// An amount with its currency.
public struct Money: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An amount as decimal text, such as `"12.50"`, in a currency, such as `"USD"`.
  public init(amount: String, currency: String) {
    raw = JSONValue(members: { object in
      object.member("amount", amount)
      object.member("currency", currency)
    })
  }

  /// An amount in a currency.
  public init(_ amount: Decimal, currency: String) {
    self.init(amount: amount.description, currency: currency)
  }

  /// The amount as decimal text.
  public var amount: String? { raw.string("amount") }
  /// The amount as a number.
  public var decimal: Decimal? { raw.value("amount")?.decimal }
  /// The currency's code.
  public var currency: String? { raw.string("currency") }
}
