import Foundation

/// A picture as the platform wants them: 400 by 400 pixels, grey, in PNG without compression.
let png: Data = {
  var header = bigEndian(400) + bigEndian(400)
  header += [8, 0, 0, 0, 0]
  let row: [UInt8] = [0] + [UInt8](repeating: 0xcc, count: 400)
  let rows = [[UInt8]](repeating: row, count: 400).flatMap { $0 }
  let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  return Data(signature + chunk("IHDR", header) + chunk("IDAT", stored(rows)) + chunk("IEND", []))
}()

/// The smallest document that is one.
let pdf = Data(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    .utf8)

/// zlib with stored blocks only.
private func stored(_ bytes: [UInt8]) -> [UInt8] {
  var out: [UInt8] = [0x78, 0x01]
  var rest = bytes[...]
  while !rest.isEmpty {
    let block = rest.prefix(65535)
    rest = rest.dropFirst(65535)
    let length = UInt16(block.count)
    out.append(rest.isEmpty ? 1 : 0)
    for half in [length, ~length] { out += [UInt8(half & 0xff), UInt8(half >> 8)] }
    out += block
  }
  return out + bigEndian(adler(bytes))
}

private func adler(_ bytes: [UInt8]) -> UInt32 {
  var (low, high): (UInt32, UInt32) = (1, 0)
  for byte in bytes {
    low = (low + UInt32(byte)) % 65521
    high = (high + low) % 65521
  }
  return high << 16 | low
}

private func chunk(_ kind: String, _ content: [UInt8]) -> [UInt8] {
  let body = Array(kind.utf8) + content
  return bigEndian(UInt32(content.count)) + body + bigEndian(crc(body))
}

private func crc(_ bytes: [UInt8]) -> UInt32 {
  var sum = UInt32.max
  for byte in bytes {
    sum ^= UInt32(byte)
    for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xedb8_8320 : sum >> 1 }
  }
  return ~sum
}

private func bigEndian(_ number: UInt32) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}
