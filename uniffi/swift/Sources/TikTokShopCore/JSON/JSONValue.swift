import Foundation

/// A value within a JSON text, read only. Nothing is decoded before it is asked for, and no digit of a number is lost.
///
/// A value keeps the whole text that it is part of in memory; ``detached()`` copies it out.
public struct JSONValue: Sendable {
  let document: JSONDocument
  let index: Int

  init(_ document: JSONDocument, _ index: Int = 0) {
    self.document = document
    self.index = index
  }

  /// Parses a JSON text.
  /// - Throws: ``TikTokShopError`` of the kind `decode`, with the place of the first mistake.
  public init(parsing text: UnsafeRawBufferPointer) throws {
    self.init(try JSONDocument(parsing: text))
  }

  /// Parses a JSON text in UTF-8.
  /// - Throws: ``TikTokShopError`` of the kind `decode`, with the place of the first mistake.
  public init(parsing data: Data) throws {
    self.init(try data.withUnsafeBytes { try JSONDocument(parsing: $0) })
  }

  /// Parses a JSON text.
  /// - Throws: ``TikTokShopError`` of the kind `decode`, with the place of the first mistake.
  public init(parsing text: String) throws {
    var text = text
    self.init(try text.withUTF8 { try JSONDocument(parsing: UnsafeRawBufferPointer($0)) })
  }

  /// The value `null`.
  public static let null = JSONValue(JSONDocument.null)

  var node: JSONNode { document.nodes[index] }
  package var kind: JSONKind { node.kind }

  /// Whether it is `null`.
  public var isNull: Bool { kind == .null }
  /// Whether it is an object.
  public var isObject: Bool { kind == .object }
  /// Whether it is a list.
  public var isArray: Bool { kind == .array }

  /// The value of that name, if this is an object that has it. It may be ``null``.
  public subscript(name: String) -> JSONValue? {
    var name = name
    return name.withUTF8 { document.member(of: index, named: $0) }.map { JSONValue(document, $0) }
  }

  /// The value at that place, if this is a list that long.
  public subscript(place: Int) -> JSONValue? {
    let all = items
    return all.indices.contains(place) ? all[place] : nil
  }

  /// The values of a list; nothing of anything else.
  public var items: [JSONValue] {
    guard kind == .array else { return [] }
    var found: [JSONValue] = []
    forEachItem { found.append($0) }
    return found
  }

  /// The names of an object, in the text's order; nothing of anything else.
  public var names: [String] { members.map(\.name) }

  /// The names and values of an object, in the text's order; nothing of anything else.
  public var members: [(name: String, value: JSONValue)] {
    guard kind == .object else { return [] }
    var found: [(name: String, value: JSONValue)] = []
    var at = index + 1
    while at < Int(node.next) {
      found.append((document.string(of: document.nodes[at]), JSONValue(document, at + 1)))
      at = Int(document.nodes[at + 1].next)
    }
    return found
  }

  package func forEachItem(_ body: (JSONValue) -> Void) {
    let end = Int(node.next)
    var at = index + 1
    while at < end {
      body(JSONValue(document, at))
      at = Int(document.nodes[at].next)
    }
  }

  /// A string as it is; a number or a boolean as its JSON text; `nil` for anything else.
  public var text: String? {
    switch kind {
    case .string: document.string(of: node)
    case .number, .yes, .no: rawJSON
    case .null, .array, .object: nil
    }
  }

  /// An integer, also one that is sent as text; `nil` for a fraction, or for more than 64 bits.
  public var integer: Int? {
    guard kind == .number || kind == .string, let text else { return nil }
    return Int(text) ?? Double(text).flatMap(Int.init(exactly:))
  }

  /// A number, also one that is sent as text, as near as a `Double` comes to it. See ``decimal`` and ``text``.
  public var double: Double? {
    kind == .number || kind == .string ? text.flatMap(Double.init) : nil
  }

  /// A number, also one that is sent as text, with up to 38 digits.
  public var decimal: Decimal? {
    guard kind == .number || kind == .string, let text, Double(text) != nil else { return nil }
    return Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
  }

  /// A boolean, also one that is sent as text.
  public var bool: Bool? {
    switch kind {
    case .yes: true
    case .no: false
    case .string: text.flatMap { Bool($0) }
    case .null, .number, .array, .object: nil
    }
  }

  /// Its text, as it was received.
  public var rawJSON: String { String(decoding: document.text(of: node), as: UTF8.self) }
  /// The same in UTF-8.
  public var rawData: Data { Data(document.text(of: node)) }

  /// The same value in a text of its own, which keeps nothing else in memory.
  public func detached() -> JSONValue {
    let copy = try? JSONValue(parsing: UnsafeRawBufferPointer(document.text(of: node)))
    return copy ?? .null
  }

  /// Decodes it as a type of your own.
  public func decode<Model: Decodable>(as type: Model.Type, with decoder: JSONDecoder = JSONDecoder()) throws -> Model {
    try decoder.decode(type, from: rawData)
  }
}

extension JSONValue: CustomStringConvertible {
  /// Its JSON text.
  public var description: String { rawJSON }
}

extension JSONValue: Hashable {
  /// Whether both have the same content, however it is written. The order of an object's names does not count.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    guard left.kind == right.kind else { return false }
    switch left.kind {
    case .null, .yes, .no: return true
    case .number, .string: return left.text == right.text
    case .array: return left.items == right.items
    case .object: return left.dictionary == right.dictionary
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch kind {
    case .null, .yes, .no: hasher.combine(kind)
    case .number, .string: hasher.combine(text)
    case .array: hasher.combine(items)
    case .object: hasher.combine(dictionary)
    }
  }

  /// The members of an object by name. Of several with one name, the first counts.
  public var dictionary: [String: JSONValue] {
    Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
  }
}
