// There is no literal `nil`: it would hide that of an optional value. The value is `.null`.
extension JSONValue {
  /// The value that a writer writes.
  init(writing body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    body(&writer)
    let value = writer.bytes.withUnsafeBytes { try? JSONValue(parsing: $0) }
    self = value ?? .null
  }

  /// The object whose members a writer writes.
  package init(members body: (inout JSONWriter) -> Void) {
    self.init(writing: { $0.object(body) })
  }

  /// The JSON of a text, a number, a list, a dictionary or anything else that can be sent.
  public init(_ value: some JSONWritable) {
    self.init(writing: { value.write(to: &$0) })
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}

extension JSONValue: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self.init(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  public init(booleanLiteral value: Bool) { self.init(value) }
}

extension JSONValue: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: JSONValue...) { self.init(elements) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// The object with these members, in this order.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(members: { object in
      for (name, value) in elements { object.member(name, value) }
    })
  }
}
