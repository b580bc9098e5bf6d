/// The parameters of a call by their names in the API: `["page_size": 50]`.
public struct Params: Sendable, ExpressibleByDictionaryLiteral {
  private enum Content {
    case members([(name: String, value: JSONValue)])
    /// The text of an object, which is parsed if somebody looks into it. Most calls are made of it as it is.
    case text([UInt8])
  }

  private var content = Content.members([])
  /// The files by form field.
  package private(set) var files: [(field: String, upload: Upload)] = []

  /// No parameters.
  public init() {}

  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    content = .members(elements.map { (name: $0.0, value: $0.1) })
  }

  /// The parameters that are members of an object.
  public init(_ object: JSONValue) {
    content = .members(object.members)
  }

  private var members: [(name: String, value: JSONValue)] {
    get {
      switch content {
      case .members(let members): members
      case .text(let text): text.withUnsafeBytes { try? JSONValue(parsing: $0) }?.members ?? []
      }
    }
    set { content = .members(newValue) }
  }

  /// The value of a parameter, by its name in the API.
  public subscript(name: String) -> JSONValue? {
    get { members.last { $0.name == name }?.value }
    set {
      var others = members.filter { $0.name != name }
      if let newValue { others.append((name: name, value: newValue)) }
      members = others
    }
  }

  /// The names of the parameters.
  public var names: [String] { members.map(\.name) }

  /// Adds a file.
  public mutating func attach(_ upload: Upload, as field: String) {
    files.append((field: field, upload: upload))
  }

  /// The file of a form field.
  public func file(_ field: String) -> Upload? {
    files.last { $0.field == field }?.upload
  }

  /// The object of the parameters as JSON text.
  package var json: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }
}

extension Params: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    if case .text(let text) = content { return writer.raw(text) }
    writer.object { object in
      for (name, value) in members { object.member(name, value) }
    }
  }
}

extension Params {
  /// The parameters that a generated method was called with.
  package init(_ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    writer.object(body)
    content = .text(writer.bytes)
  }

  package mutating func attach(_ upload: Upload?, as field: String) {
    if let upload { attach(upload, as: field) }
  }
}
