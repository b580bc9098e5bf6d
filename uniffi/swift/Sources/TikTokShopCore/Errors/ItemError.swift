/// One item of a batch that failed although the call succeeded.
public struct ItemError: Sendable, Hashable, CustomStringConvertible {
  /// One reason why an item failed.
  public struct Reason: Sendable, Hashable {
    /// The platform's code.
    public let code: Int?
    /// What the platform says.
    public let message: String
  }

  private let told: JSONValue

  package init(_ told: JSONValue) { self.told = told }

  /// The platform's code: a number, like that of an error, even if it is sent as text.
  public var code: Int? { told.int("code") }
  /// What the platform says.
  public var message: String { told.string("message") ?? "" }
  /// Which item it is: the id of the product, SKU or package, if the failure names it.
  public var id: String? { told.string("id") }
  /// Why it failed, if the platform says more than in ``message``.
  public var reasons: [Reason] {
    told.values("reasons").map { Reason(code: $0.int("code"), message: $0.string("message") ?? "") }
  }
  /// The whole entry, as the platform sent it.
  public var item: JSONValue {
    let parsed = told.string("raw").flatMap { try? JSONValue(parsing: $0) }
    return parsed ?? .null
  }
  /// All of it in one line.
  public var description: String { told.string("text") ?? message }
}
