/// What a piece of JSON is.
package enum JSONKind: UInt8, Sendable {
  case null, no, yes, number, string, array, object
}

/// A value within a document: where its text is, and where the value after it is in the table.
///
/// A container is followed by what is in it. In an object, each name is a string that is followed by its value.
struct JSONNode {
  /// The first byte; of a string, the one after the quote.
  var start: UInt32
  /// The byte after the last one; of a string, the closing quote.
  var end: UInt32
  /// The index of the first node that is not part of this value.
  var next: UInt32
  var kind: JSONKind
  /// Whether a string has escapes.
  var isEscaped: Bool
}

/// The bytes of a JSON text with a table of its values. It never changes, so that threads can share it.
final class JSONDocument: @unchecked Sendable {
  let bytes: UnsafeMutablePointer<UInt8>
  let count: Int
  let nodes: UnsafeMutablePointer<JSONNode>
  /// What the bytes are part of.
  private let memory: Memory

  /// Takes over the table.
  private init(_ memory: Memory, _ range: Range<Int>, nodes: UnsafeMutablePointer<JSONNode>) {
    self.memory = memory
    bytes = memory.start + range.lowerBound
    count = range.count
    self.nodes = nodes
  }

  deinit { nodes.deallocate() }

  /// Copies and parses a text.
  convenience init(parsing text: UnsafeRawBufferPointer) throws {
    try self.init(parsing: Memory(copying: text), 0..<text.count)
  }

  /// Parses a text that is part of some memory, which it keeps.
  convenience init(parsing memory: Memory, _ range: Range<Int>) throws {
    var parser = JSONParser(bytes: memory.start + range.lowerBound, count: range.count)
    do {
      try parser.parse()
    } catch {
      parser.nodes.deallocate()
      throw TikTokShopError.undecodable("\(error)")
    }
    self.init(memory, range, nodes: parser.nodes)
  }

  /// The document `null`.
  static let null: JSONDocument = {
    let memory = Array("null".utf8).withUnsafeBytes { Memory(copying: $0) }
    let nodes = UnsafeMutablePointer<JSONNode>.allocate(capacity: 1)
    nodes.initialize(to: JSONNode(start: 0, end: 4, next: 1, kind: .null, isEscaped: false))
    return JSONDocument(memory, 0..<memory.count, nodes: nodes)
  }()

  /// The text of a node as it stands in the document, quotes included.
  func text(of node: JSONNode) -> UnsafeBufferPointer<UInt8> {
    let quote = node.kind == .string ? 1 : 0
    let start = Int(node.start) - quote
    return UnsafeBufferPointer(start: bytes + start, count: Int(node.end) + quote - start)
  }

  /// The content of a string, escapes resolved.
  func string(of node: JSONNode) -> String {
    let content = UnsafeBufferPointer(start: bytes + Int(node.start), count: Int(node.end - node.start))
    return node.isEscaped ? JSONText.unescaped(content) : String(decoding: content, as: UTF8.self)
  }

  /// The index of the value of that name in the object at `index`. Of several, the first counts.
  func member(of index: Int, named name: UnsafeBufferPointer<UInt8>) -> Int? {
    let object = nodes[index]
    guard object.kind == .object else { return nil }
    var at = index + 1
    while at < Int(object.next) {
      if isKey(nodes[at], name) { return at + 1 }
      at = Int(nodes[at + 1].next)
    }
    return nil
  }

  private func isKey(_ key: JSONNode, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    if key.isEscaped { return Array(string(of: key).utf8).elementsEqual(name) }
    guard Int(key.end - key.start) == name.count else { return false }
    let content = bytes + Int(key.start)
    for at in 0..<name.count where content[at] != name[at] { return false }
    return true
  }
}
