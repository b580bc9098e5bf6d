import Foundation

/// Writes JSON text, piece by piece.
public struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var isFirst = true

  package init() {}

  /// One with room for so many bytes.
  init(room: Int) { bytes.reserveCapacity(room) }

  /// What was written.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A text.
  public mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20: escape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: "\\u00".utf8)
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 15)])
  }

  /// JSON text, as it is.
  package mutating func raw(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
  }

  /// An object, whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    container("{", "}", body)
  }

  /// A list, whose values `body` writes with ``item(_:)``.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    container("[", "]", body)
  }

  /// A member of an object.
  public mutating func member(_ name: String, _ value: some JSONWritable) {
    member(name) { value.write(to: &$0) }
  }

  /// A member of an object, unless it is `nil`.
  public mutating func member(_ name: String, _ value: (some JSONWritable)?) {
    guard let value else { return }
    member(name) { value.write(to: &$0) }
  }

  /// A member of an object, unless it is `nil`. The name needs no escapes.
  package mutating func put(_ name: StaticString, _ value: (some JSONWritable)?) {
    guard let value else { return }
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    value.write(to: &self)
    isFirst = false
  }

  /// A member of an object, whose value `body` writes.
  public mutating func member(_ name: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    string(name)
    bytes.append(UInt8(ascii: ":"))
    body(&self)
    isFirst = false
  }

  /// A value of a list.
  public mutating func item(_ value: some JSONWritable) {
    separate()
    value.write(to: &self)
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func container(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    bytes.append(UInt8(ascii: open))
    isFirst = true
    body(&self)
    bytes.append(UInt8(ascii: close))
    isFirst = false
  }
}

/// What can be sent as JSON.
public protocol JSONWritable: Sendable {
  /// Writes it as one JSON value.
  func write(to writer: inout JSONWriter)
}

extension String: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Substring: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.string(String(self)) }
}

extension Bool: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.raw((self ? "true" : "false").utf8) }
}

extension Int: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.raw(description.utf8) }
}

extension Int32: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.raw(description.utf8) }
}

extension Int64: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.raw(description.utf8) }
}

extension UInt64: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.raw(description.utf8) }
}

extension Double: JSONWritable {
  /// JSON has no infinity and no "not a number": they are written as text, which no operation accepts as a number.
  public func write(to writer: inout JSONWriter) {
    if isFinite { writer.raw(description.utf8) } else { writer.string(description) }
  }
}

extension Decimal: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    if isNaN { writer.string("nan") } else { writer.raw(description.utf8) }
  }
}

extension Date: JSONWritable {
  /// Whole Unix seconds.
  public func write(to writer: inout JSONWriter) { UnixTime(self).write(to: &writer) }
}

extension Array: JSONWritable where Element: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.array { list in
      for element in self { list.item(element) }
    }
  }
}

extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
  /// Sorted by name, so that equal dictionaries have equal texts.
  public func write(to writer: inout JSONWriter) {
    writer.object { object in
      for (name, value) in self.sorted(by: { $0.key < $1.key }) { object.member(name, value) }
    }
  }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    if let self { self.write(to: &writer) } else { writer.raw("null".utf8) }
  }
}

extension JSONValue: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.raw(document.text(of: node)) }
}
