import Foundation
internal import TikTokShopFFI

/// What the library has told.
enum Told {
  case reply(call: Int64, Reply)
  case failed(call: Int64, failure: String)
  case ask(ask: Int64, port: Int64, question: String, arguments: String)
  case event(port: Int64, call: Int64, name: String, text: String)
}

/// Reads a block of messages, which are written as uniffi writes a list of `Message` (uniffi/src/message.rs): numbers with the highest
/// byte first, and a count of four bytes before what repeats. No body is copied here, on the thread that all calls share.
struct Messages {
  private let block: Block
  private var at = 0

  init(_ block: Block) {
    self.block = block
  }

  mutating func all() -> [Told] {
    let count: Int32 = number()
    return (0..<count).map { _ in next() }
  }

  private mutating func next() -> Told {
    let kind: Int32 = number()
    let first: Int64 = number()
    switch kind {
    case 1: return .reply(call: first, .response(response()))
    case 2: return .reply(call: first, .text(optionalText()))
    case 3: return .reply(call: first, .document(document()))
    case 4: return .failed(call: first, failure: text())
    case 5: return .ask(ask: first, port: number(), question: text(), arguments: text())
    case 6: return .event(port: first, call: number(), name: text(), text: text())
    default: preconditionFailure("the library of the same version sends no message of kind \(kind)")
    }
  }

  private mutating func response() -> Received {
    let (head, body) = (bytes(), bytes())
    let (start, end): (UInt64, UInt64) = (number(), number())
    return Received(block: block, head: head, body: body, data: Int(start)..<Int(end))
  }

  private mutating func document() -> NativeDocument {
    NativeDocument(
      content: Data(block.content[bytes()]), contentType: text(), extension: text(), trackingNumber: optionalText(),
      requestId: optionalText())
  }

  private mutating func number<Number: FixedWidthInteger>() -> Number {
    defer { at += MemoryLayout<Number>.size }
    return Number(bigEndian: block.content.loadUnaligned(fromByteOffset: at, as: Number.self))
  }

  /// Where bytes are.
  private mutating func bytes() -> Range<Int> {
    let count: Int32 = number()
    defer { at += Int(count) }
    return at..<at + Int(count)
  }

  private mutating func text() -> String {
    String(decoding: block.content[bytes()], as: UTF8.self)
  }

  private mutating func optionalText() -> String? {
    let isThere: UInt8 = number()
    return isThere == 1 ? text() : nil
  }
}

/// A response in the memory of the library, which it shares with the messages that came with it: it is read at once.
struct Received: Sendable {
  private let block: Block
  private let head: Range<Int>
  private let body: Range<Int>
  /// Where the data is in the body.
  let data: Range<Int>

  init(block: Block, head: Range<Int>, body: Range<Int>, data: Range<Int>) {
    (self.block, self.head, self.body, self.data) = (block, head, body, data)
  }

  func readHead() throws -> JSONValue {
    try JSONValue(parsing: UnsafeRawBufferPointer(rebasing: block.content[head]))
  }

  func copyBody() -> Memory {
    Memory(copying: UnsafeRawBufferPointer(rebasing: block.content[body]))
  }
}
