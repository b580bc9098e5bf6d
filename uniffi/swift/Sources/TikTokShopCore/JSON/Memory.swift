/// A copy of bytes that never changes and ends with the last who uses it.
final class Memory: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  init(copying source: UnsafeRawBufferPointer) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: Swift.max(source.count, 1), alignment: 1)
    copy.copyMemory(from: source)
    bytes = UnsafeRawBufferPointer(rebasing: copy[..<source.count])
  }

  deinit { bytes.deallocate() }
}
