import Foundation

/// Settings, none of which has to be set. Their description names those that are, without secrets.
public protocol Options: Sendable, CustomStringConvertible, CustomReflectable {}

/// What a generated structure of options tells of itself.
package protocol ToldOptions: Options {
  var shown: [(name: String, value: String?)] { get }
  func settings(to writer: inout JSONWriter)
  func besides(to writer: inout JSONWriter)
}

extension Options {
  private var set: [(name: String, value: String)] {
    ((self as? any ToldOptions)?.shown ?? []).compactMap { name, value in value.map { (name, $0) } }
  }

  public var description: String {
    let parts = set.map { "\($0.name): \($0.value)" }
    return "\(Self.self)(\(parts.joined(separator: ", ")))"
  }

  public var customMirror: Mirror {
    Mirror(self, children: set.map { (label: $0.name, value: $0.value as Any) })
  }
}

extension ToldOptions {
  /// The members of an input of the core that stand for these options.
  package func members(to writer: inout JSONWriter) {
    writer.member("options") { $0.object { settings(to: &$0) } }
    besides(to: &writer)
  }

  /// The input of a call or a walk.
  package func input(_ params: Params) -> String {
    jsonObject { object in
      object.member("params", params)
      members(to: &object)
    }
  }
}

extension WindowOptions {
  /// The input of a walk through time.
  package func input(_ params: Params, from: UnixTime, to: UnixTime) -> String {
    jsonObject { object in
      object.member("params", params)
      object.member("from", from)
      object.member("to", to)
      members(to: &object)
    }
  }
}

extension ChangeOptions {
  /// The input of a walk from change to change, which continues at a cursor.
  package func input(cursor: String?) -> String {
    var options = self
    options.cursor = cursor
    return jsonObject { options.members(to: &$0) }
  }
}

extension LabelOptions {
  /// The input of a download.
  package func input() -> String {
    jsonObject { members(to: &$0) }
  }
}

/// How many requests are sent.
public enum Limiter: Sendable, Hashable, JSONWritable {
  /// At most so many per second for each shop and operation; fewer when throttled.
  case perSecond(Int)
  /// As many as are wanted.
  case off

  public func write(to writer: inout JSONWriter) {
    switch self {
    case .perSecond(let rate): rate.write(to: &writer)
    case .off: false.write(to: &writer)
    }
  }
}

/// Certificates as PEM texts: what is not one is the path of a file. A file that cannot be read is left to the core to refuse.
func pemTexts(_ certificates: [String]) -> [String] {
  certificates.map { text in
    guard !text.contains("-----BEGIN") else { return text }
    return (try? String(contentsOfFile: text, encoding: .utf8)) ?? text
  }
}
