/// How generated views read their fields. A field that is missing, `null` or of another type is `nil`; a list is empty.
extension JSONValue {
  package func value(_ name: StaticString) -> JSONValue? {
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    guard let found = document.member(of: index, named: name) else { return nil }
    return document.nodes[found].kind == .null ? nil : JSONValue(document, found)
  }

  package func string(_ name: StaticString) -> String? { value(name)?.text }
  package func int(_ name: StaticString) -> Int? { value(name)?.integer }
  package func number(_ name: StaticString) -> Double? { value(name)?.double }
  package func flag(_ name: StaticString) -> Bool? { value(name)?.bool }
  package func time(_ name: StaticString) -> UnixTime? { value(name)?.integer.map { UnixTime(seconds: $0) } }

  package func view<View: JSONView>(_ name: StaticString) -> View? {
    value(name).flatMap { $0.isObject ? View($0) : nil }
  }

  package func open<Value: OpenEnum>(_ name: StaticString) -> Value? {
    value(name)?.text.map { Value(rawValue: $0) }
  }

  package func values(_ name: StaticString) -> [JSONValue] { value(name)?.items ?? [] }
  package func strings(_ name: StaticString) -> [String] { values(name).compactMap(\.text) }
  package func ints(_ name: StaticString) -> [Int] { values(name).compactMap(\.integer) }
  package func numbers(_ name: StaticString) -> [Double] { values(name).compactMap(\.double) }
  package func flags(_ name: StaticString) -> [Bool] { values(name).compactMap(\.bool) }

  package func times(_ name: StaticString) -> [UnixTime] {
    ints(name).map { UnixTime(seconds: $0) }
  }

  package func views<View: JSONView>(_ name: StaticString) -> [View] {
    value(name)?.allViews() ?? []
  }

  package func opens<Value: OpenEnum>(_ name: StaticString) -> [Value] {
    strings(name).map { Value(rawValue: $0) }
  }

  /// The items of a list, also for lists in lists.
  package func allViews<View: JSONView>() -> [View] {
    guard isArray else { return [] }
    var found: [View] = []
    forEachItem { item in
      if item.isObject { found.append(View(item)) }
    }
    return found
  }

  /// The value at a path of names, such as where a response has its items.
  package func at(path: String) -> JSONValue? {
    path.split(separator: ".").reduce(Optional(self)) { value, name in value?[String(name)] }
  }
}
