import Foundation

/// A time in whole Unix seconds, as the API has it. A number in the source is one: `createTimeGe: 1_700_000_000`.
public struct UnixTime: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// The seconds since 1970.
  public let seconds: Int

  /// The time at that second.
  public init(seconds: Int) { self.seconds = seconds }

  public init(integerLiteral value: Int) { seconds = value }

  /// The second that a date is in.
  public init(_ date: Date) {
    let second = date.timeIntervalSince1970.rounded(.down)
    seconds = Int(exactly: second) ?? (second < 0 ? .min : .max)
  }

  /// The time now.
  public static var now: UnixTime { UnixTime(Date()) }

  /// The same as a date.
  public var date: Date { Date(timeIntervalSince1970: TimeInterval(seconds)) }

  /// The seconds as text.
  public var description: String { seconds.description }

  /// The time so much later. A fraction of a second is cut off.
  public func advanced(by duration: Duration) -> UnixTime {
    UnixTime(seconds: seconds + Int(duration.components.seconds))
  }

  public static func < (left: UnixTime, right: UnixTime) -> Bool { left.seconds < right.seconds }
}

extension UnixTime: JSONWritable, Codable {
  public func write(to writer: inout JSONWriter) { seconds.write(to: &writer) }

  public init(from decoder: any Decoder) throws {
    seconds = try decoder.singleValueContainer().decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(seconds)
  }
}
