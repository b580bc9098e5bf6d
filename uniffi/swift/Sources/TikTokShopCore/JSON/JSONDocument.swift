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
  let bytes: UnsafePointer<UInt8>
  let nodes: UnsafeMutablePointer<JSONNode>
  /// Whose bytes they are.
  private let owner: AnyObject

  /// Takes over the table.
  private init(_ bytes: UnsafePointer<UInt8>, of owner: AnyObject, nodes: UnsafeMutablePointer<JSONNode>) {
    (self.bytes, self.owner, self.nodes) = (bytes, owner, nodes)
  }

  deinit { nodes.deallocate() }

  /// Copies and parses a text.
  convenience init(parsing text: UnsafeRawBufferPointer) throws {
    let memory = Memory(copying: text)
    try self.init(parsing: memory.bytes, of: memory)
  }

  /// Parses a text where it is; as long as its owner is there, it does not change.
  convenience init(parsing text: UnsafeRawBufferPointer, of owner: AnyObject) throws {
    let text = text.bindMemory(to: UInt8.self)
    guard let start = text.baseAddress else { throw TikTokShopError.undecodable("the text ends too early at byte 0") }
    var parser = JSONParser(bytes: start, count: text.count)
    do {
      try parser.parse()
    } catch {
      parser.nodes.deallocate()
      throw TikTokShopError.undecodable("\(error)")
    }
    self.init(start, of: owner, nodes: parser.nodes)
  }

  /// The document `null`.
  static let null: JSONDocument = {
    let text: StaticString = "null"
    let nodes = UnsafeMutablePointer<JSONNode>.allocate(capacity: 1)
    nodes.initialize(to: JSONNode(start: 0, end: 4, next: 1, kind: .null, isEscaped: false))
    return JSONDocument(text.utf8Start, of: Nobody(), nodes: nodes)
  }()

  /// Whose bytes end with the process.
  private final class Nobody {}

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
