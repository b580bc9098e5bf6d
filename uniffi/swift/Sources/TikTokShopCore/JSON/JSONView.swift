/// An object of the API, read from JSON when a property is asked for.
///
/// What this package does not know yet is in ``raw``: `order.raw["a_new_field"]`.
public protocol JSONView: JSONWritable, Codable, Hashable, CustomStringConvertible {
  /// All of it, as it was received.
  var raw: JSONValue { get }
  /// The view of a JSON value. One that is not an object has no fields.
  init(_ raw: JSONValue)
}

extension JSONView {
  /// The view of a JSON text, such as one of a test.
  /// - Throws: ``TikTokShopError`` of the kind `decode` if it is not JSON.
  public init(json: String) throws {
    self.init(try JSONValue(parsing: json))
  }

  public init(from decoder: any Decoder) throws {
    self.init(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    try raw.encode(to: encoder)
  }

  public func write(to writer: inout JSONWriter) {
    raw.write(to: &writer)
  }

  /// Its JSON text.
  public var description: String { raw.rawJSON }

  /// The same object in a text of its own, which does not keep the whole response in memory.
  public func detached() -> Self {
    Self(raw.detached())
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.raw == right.raw
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(raw)
  }
}

/// A text of which some values are known. More may be added by the platform, and are kept.
public protocol OpenEnum: RawRepresentable, JSONWritable, Hashable, Codable, ExpressibleByStringLiteral,
  CustomStringConvertible
where RawValue == String, StringLiteralType == String {
  /// The value as the platform spells it.
  init(rawValue: String)
  /// The values that this version of the package knows.
  static var knownValues: [Self] { get }
}

extension OpenEnum {
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// Whether this version of the package knows the value.
  public var isKnown: Bool { Self.knownValues.contains(self) }

  /// The value as the platform spells it.
  public var description: String { rawValue }

  public func write(to writer: inout JSONWriter) { writer.string(rawValue) }
}
