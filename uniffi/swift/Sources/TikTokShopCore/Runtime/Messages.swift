/// What the library has told.
enum Told {
  case reply(call: Int64, Reply)
  case failed(call: Int64, failure: String)
  case ask(ask: Int64, port: Int64, question: String, arguments: String)
  case event(port: Int64, call: Int64, name: String, text: String)
}

/// Reads a block of messages, which are written as uniffi writes a list of `Message` (uniffi/src/message.rs): numbers with the highest
/// byte first, and a count of four bytes before what repeats. A response is its address: it is neither copied nor read here, on the
/// thread that all calls share.
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
    case 1: return .reply(call: first, .response(Received(number())))
    case 2: return .reply(call: first, .text(optionalText()))
    case 3: return .failed(call: first, failure: text())
    case 4: return .ask(ask: first, port: number(), question: text(), arguments: text())
    case 5: return .event(port: first, call: number(), name: text(), text: text())
    default: preconditionFailure("the library of the same version sends no message of kind \(kind)")
    }
  }

  private mutating func number<Number: FixedWidthInteger>() -> Number {
    defer { at += MemoryLayout<Number>.size }
    return Number(bigEndian: block.content.loadUnaligned(fromByteOffset: at, as: Number.self))
  }

  private mutating func text() -> String {
    let count: Int32 = number()
    defer { at += Int(count) }
    return String(decoding: block.content[at..<at + Int(count)], as: UTF8.self)
  }

  private mutating func optionalText() -> String? {
    let isThere: UInt8 = number()
    return isThere == 1 ? text() : nil
  }
}
