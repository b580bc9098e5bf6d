import Foundation

extension JSONValue: Codable {
  /// Reads what any decoder has, such as one of a file in which an app keeps responses.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self.init(value)
    } else if let value = try? container.decode(Int.self) {
      self.init(value)
    } else if let value = try? container.decode(Decimal.self) {
      self.init(value)
    } else if let value = try? container.decode(String.self) {
      self.init(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self.init(value)
    } else {
      self.init(try container.decode([String: JSONValue].self))
    }
  }

  /// Writes it to any encoder. A number of more than 38 digits is written as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch kind {
    case .null: try container.encodeNil()
    case .yes, .no: try container.encode(kind == .yes)
    case .string: try container.encode(text)
    case .array: try container.encode(items)
    case .object: try container.encode(dictionary)
    case .number: try encodeNumber(&container)
    }
  }

  private func encodeNumber(_ container: inout any SingleValueEncodingContainer) throws {
    let text = rawJSON
    if let value = Int(text) {
      try container.encode(value)
    } else if text.utf8.filter({ (0x30...0x39).contains($0) }).count <= 38, let value = decimal {
      try container.encode(value)
    } else {
      try container.encode(text)
    }
  }
}
