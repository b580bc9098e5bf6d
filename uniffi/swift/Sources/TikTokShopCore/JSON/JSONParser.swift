/// Where and why a text is not JSON.
struct JSONProblem: Error, CustomStringConvertible {
  let what: StaticString
  let offset: Int

  var description: String { "\(what) at byte \(offset)" }
}

/// Makes the table of a document. It does not recurse, so that no nesting exhausts the stack.
struct JSONParser {
  /// How many containers may be in one another.
  private static let deepest = 512

  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private var at = 0
  private var used = 0
  private var capacity: Int
  private var open: [Int] = []
  /// The table. The caller frees it, also after an error.
  private(set) var nodes: UnsafeMutablePointer<JSONNode>

  init(bytes: UnsafePointer<UInt8>, count: Int) {
    self.bytes = bytes
    self.count = count
    capacity = count / 10 + 8
    nodes = .allocate(capacity: capacity)
  }

  mutating func parse() throws {
    guard count < Int(UInt32.max) else { throw problem("the text is too long") }
    repeat {
      try value()
    } while try next()
    skipBlanks()
    guard at == count else { throw problem("unexpected text after the end") }
  }

  /// Reads a value; of a container with content, everything before its first value.
  private mutating func value() throws {
    skipBlanks()
    guard at < count else { throw problem("the text ends too early") }
    switch bytes[at] {
    case UInt8(ascii: "{"): try begin(.object, closing: UInt8(ascii: "}"))
    case UInt8(ascii: "["): try begin(.array, closing: UInt8(ascii: "]"))
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true", .yes)
    case UInt8(ascii: "f"): try word("false", .no)
    case UInt8(ascii: "n"): try word("null", .null)
    default: try number()
    }
  }

  /// Goes on behind a value: closes what ends here. Returns whether another value follows.
  private mutating func next() throws -> Bool {
    while let container = open.last {
      // An empty container has been closed by now, one that was just begun has no value yet.
      if container == used - 1 { return try isBegun(container) }
      skipBlanks()
      guard at < count else { throw problem("the text ends too early") }
      let isObject = nodes[container].kind == .object
      let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
      if bytes[at] == closing {
        end(container)
        continue
      }
      guard bytes[at] == UInt8(ascii: ",") else { throw problem("a comma is missing") }
      at += 1
      if isObject { try name() }
      return true
    }
    return false
  }

  private mutating func isBegun(_ container: Int) throws -> Bool {
    if nodes[container].kind == .object { try name() }
    return true
  }

  private mutating func begin(_ kind: JSONKind, closing: UInt8) throws {
    let container = used
    add(kind, from: at, to: at)
    at += 1
    skipBlanks()
    open.append(container)
    guard open.count <= Self.deepest else { throw problem("the values are nested too deeply") }
    if at < count, bytes[at] == closing { end(container) }
  }

  private mutating func end(_ container: Int) {
    at += 1
    nodes[container].end = UInt32(at)
    nodes[container].next = UInt32(used)
    open.removeLast()
  }

  private mutating func name() throws {
    skipBlanks()
    guard at < count, bytes[at] == UInt8(ascii: "\"") else { throw problem("a name is missing") }
    try string()
    skipBlanks()
    guard at < count, bytes[at] == UInt8(ascii: ":") else { throw problem("a colon is missing") }
    at += 1
  }

  private mutating func string() throws {
    at += 1
    let start = at
    var isEscaped = false
    while true {
      skipPlain()
      guard at < count else { throw problem("a text is not closed") }
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        add(.string, from: start, to: at, isEscaped: isEscaped)
        at += 1
        return
      }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        try escape()
      } else if byte < 0x20 {
        throw problem("a control character in a text")
      } else {
        at += 1
      }
    }
  }

  /// Goes on to the next quote, backslash or control character, or to less than eight bytes before the end.
  private mutating func skipPlain() {
    while at + 8 <= count {
      let word = UInt64(littleEndian: UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self))
      let ends =
        Self.less(word ^ Self.each(0x22), than: 1) | Self.less(word ^ Self.each(0x5C), than: 1) | Self.less(word, than: 0x20)
      guard ends == 0 else {
        at += ends.trailingZeroBitCount / 8
        return
      }
      at += 8
    }
  }

  private static func each(_ byte: UInt64) -> UInt64 { 0x0101_0101_0101_0101 &* byte }

  /// Not zero if one of the eight bytes is less. The lowest bit that is set is in the first of them; those above it mean nothing.
  private static func less(_ word: UInt64, than byte: UInt64) -> UInt64 {
    (word &- each(byte)) & ~word & each(0x80)
  }

  private mutating func escape() throws {
    guard at + 1 < count else { throw problem("a text is not closed") }
    switch bytes[at + 1] {
    case UInt8(ascii: "u"):
      guard at + 5 < count, JSONText.hexadecimal(bytes + at + 2) != nil else { throw problem("an invalid escape") }
      at += 6
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      at += 2
    default: throw problem("an invalid escape")
    }
  }

  private mutating func number() throws {
    let start = at
    if at < count, bytes[at] == UInt8(ascii: "-") { at += 1 }
    if at < count, bytes[at] == UInt8(ascii: "0") {
      at += 1
    } else {
      try digits()
    }
    if at < count, bytes[at] == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if at < count, bytes[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    add(.number, from: start, to: at)
  }

  private mutating func digits() throws {
    let start = at
    while at < count, bytes[at] &- UInt8(ascii: "0") < 10 { at += 1 }
    guard at > start else { throw problem("this is not a value") }
  }

  private mutating func word(_ word: StaticString, _ kind: JSONKind) throws {
    let length = word.utf8CodeUnitCount
    guard at + length <= count else { throw problem("the text ends too early") }
    for offset in 0..<length where bytes[at + offset] != word.utf8Start[offset] {
      throw problem("this is not a value")
    }
    add(kind, from: at, to: at + length)
    at += length
  }

  private mutating func skipBlanks() {
    while at < count {
      let byte = bytes[at]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      at += 1
    }
  }

  private mutating func add(_ kind: JSONKind, from start: Int, to end: Int, isEscaped: Bool = false) {
    if used == capacity { grow() }
    let node = JSONNode(
      start: UInt32(start), end: UInt32(end), next: UInt32(used + 1), kind: kind, isEscaped: isEscaped)
    (nodes + used).initialize(to: node)
    used += 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<JSONNode>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: nodes, count: used)
    nodes.deallocate()
    nodes = larger
    capacity *= 2
  }

  private func problem(_ what: StaticString) -> JSONProblem {
    JSONProblem(what: what, offset: at)
  }
}
