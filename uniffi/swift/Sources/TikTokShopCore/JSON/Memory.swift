import Foundation

/// Bytes that never change and end with the last who uses them.
final class Memory: @unchecked Sendable {
  let start: UnsafeMutablePointer<UInt8>
  let count: Int

  init(copying bytes: UnsafeRawBufferPointer) {
    count = bytes.count
    start = .allocate(capacity: Swift.max(count, 1))
    if let source = bytes.baseAddress { UnsafeMutableRawPointer(start).copyMemory(from: source, byteCount: count) }
  }

  deinit { start.deallocate() }

  /// The first bytes as data, which are not copied.
  func data(_ count: Int) -> Data {
    Data(bytesNoCopy: start, count: count, deallocator: .custom { _, _ in withExtendedLifetime(self) {} })
  }
}
