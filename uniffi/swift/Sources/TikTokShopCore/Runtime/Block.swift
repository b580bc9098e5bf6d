internal import TikTokShopNative

/// What a direct function of the library returned: its memory, which is given back at the end.
final class Block: @unchecked Sendable {
  /// The head before the content has three numbers of eight bytes: its length, what it is, and one of the library's own.
  private static let head = 24
  private static let (text, failure) = (0, 1)

  private let address: UInt64
  private let what: Int
  let content: UnsafeRawBufferPointer

  /// `nil` if the function had nothing to say.
  private init?(_ address: UInt64) {
    guard let start = UnsafeRawPointer(bitPattern: UInt(address)) else { return nil }
    self.address = address
    what = start.load(fromByteOffset: 8, as: Int64.self).number
    content = UnsafeRawBufferPointer(start: start + Self.head, count: start.load(as: Int64.self).number)
  }

  /// The block of a text; `nil` if the function had nothing to say.
  /// - Throws: What the library refused.
  @discardableResult
  static func of(_ address: UInt64) throws -> Block? {
    guard let block = Block(address) else { return nil }
    switch block.what {
    case text: return block
    case failure: throw error(of: block.string)
    default:
      let detail = "the library has made a mistake: \(block.string)"
      throw TikTokShopError.misuse(.unknown("unknown"), detail, hint: nil)
    }
  }

  deinit { tiktokshop_free(address) }

  /// The content as a text.
  var string: String { String(decoding: content, as: UTF8.self) }
}

extension Int64 {
  fileprivate var number: Int { Int(self) }
}

/// Gives a function of the library the bytes of a text and their count.
@discardableResult
func withBytes<Result>(_ text: String, _ work: (UnsafePointer<UInt8>?, Int32) throws -> Result) rethrows -> Result {
  var text = text
  return try text.withUTF8 { try work($0.baseAddress, Int32($0.count)) }
}
