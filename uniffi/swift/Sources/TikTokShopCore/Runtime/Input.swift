/// An object as JSON text, whose members `body` writes.
func jsonObject(_ body: (inout JSONWriter) -> Void) -> String {
  // Enough for most calls.
  var writer = JSONWriter(room: 256)
  writer.object(body)
  return writer.text
}

extension JSONWriter {
  /// A duration as the core counts it, in seconds.
  mutating func member(_ name: String, seconds duration: Duration?) {
    if let duration { member(name, duration.inSeconds) }
  }
}

extension Duration {
  /// As the core counts time.
  var inSeconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  /// A duration as the core tells it.
  init(inSeconds seconds: Double) {
    self = .nanoseconds(Int64((seconds * 1e9).rounded()))
  }
}
