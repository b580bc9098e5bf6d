/// The escapes of JSON texts.
enum JSONText {
  /// The number that four hexadecimal digits stand for.
  static func hexadecimal(_ digits: UnsafePointer<UInt8>) -> UInt32? {
    var number: UInt32 = 0
    for at in 0..<4 {
      guard let digit = Character(UnicodeScalar(digits[at])).hexDigitValue else { return nil }
      number = number << 4 | UInt32(digit)
    }
    return number
  }

  /// A text without its escapes, which the parser has validated. Half of a surrogate pair becomes U+FFFD.
  static func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      guard text[at] == UInt8(ascii: "\\"), let base = text.baseAddress else {
        out.append(text[at])
        at += 1
        continue
      }
      if text[at + 1] == UInt8(ascii: "u") {
        let (scalar, length) = scalar(base + at, left: text.count - at)
        out.append(contentsOf: String(Character(scalar)).utf8)
        at += length
      } else {
        out.append(control(text[at + 1]))
        at += 2
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The scalar that `\uXXXX` or a pair of them stands for, and how many bytes that takes.
  private static func scalar(_ escape: UnsafePointer<UInt8>, left: Int) -> (UnicodeScalar, Int) {
    let first = hexadecimal(escape + 2) ?? 0xFFFD
    if (0xD800..<0xDC00).contains(first), left >= 12, escape[6] == UInt8(ascii: "\\"),
      escape[7] == UInt8(ascii: "u"), let second = hexadecimal(escape + 8), (0xDC00..<0xE000).contains(second)
    {
      let whole = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      return (UnicodeScalar(whole) ?? "\u{FFFD}", 12)
    }
    return (UnicodeScalar(first) ?? "\u{FFFD}", 6)
  }

  private static func control(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }
}
