import Foundation
internal import TikTokShopNative

/// A response in the memory of the library, which is given back at the end. uniffi/src/response.rs says what is at its address.
final class Received: @unchecked Sendable {
  private let address: UInt64
  /// JSON text that the library has written.
  let head: UnsafeRawBufferPointer
  let body: UnsafeRawBufferPointer
  /// The part of the body that is the data.
  let data: UnsafeRawBufferPointer
  /// Whether the library knows that the data is JSON, and not deeply nested.
  let isSound: Bool

  init(_ address: UInt64) {
    self.address = address
    let numbers = UnsafePointer<UInt64>(bitPattern: UInt(address)).unsafelyUnwrapped
    let part = { (at: Int) in
      UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: UInt(numbers[at])), count: Int(numbers[at + 1]))
    }
    (head, body) = (part(0), part(2))
    data = UnsafeRawBufferPointer(rebasing: body[Int(numbers[4])..<Int(numbers[5])])
    isSound = numbers[6] == 1
  }

  deinit { tiktokshop_free_response(address) }

  func readHead() -> JSONValue {
    // What the library has written is JSON.
    (try? JSONDocument(parsing: head, of: self)).map { JSONValue($0) } ?? .null
  }

  func readData() throws -> JSONValue {
    data.isEmpty ? .null : JSONValue(try JSONDocument(parsing: data, of: self))
  }

  /// The whole body, or its first bytes. A copy: data can be written to.
  func copyBody(_ count: Int? = nil) -> Data {
    Data(body.prefix(count ?? body.count))
  }
}

/// What a response says, parsed when it is first asked for.
final class Content: Sendable {
  private struct Parsed {
    var head: JSONValue?
    var data: JSONValue?
  }

  private let received: Received?
  private let parsed: Locked<Parsed>

  /// What has nothing but data.
  init(head: JSONValue, data: JSONValue) {
    received = nil
    parsed = Locked(Parsed(head: head, data: data))
  }

  /// - Throws: What is wrong with the data, if that cannot wait.
  init(_ received: Received) throws {
    self.received = received
    parsed = Locked(Parsed())
    if !received.isSound { try readData(received) }
  }

  var head: JSONValue {
    parsed.with { parsed in
      let head = parsed.head ?? received?.readHead() ?? .null
      parsed.head = head
      return head
    }
  }

  var data: JSONValue {
    parsed.with { parsed in
      // It is sound, or was read at first.
      let data = parsed.data ?? (try? received?.readData()) ?? .null
      parsed.data = data
      return data
    }
  }

  /// Exactly as it was received.
  var body: Data { received?.copyBody(head.int("body_end")) ?? Data() }

  /// An error says of which response it is, since the platform's support asks for its request id.
  private func readData(_ received: Received) throws {
    do {
      let data = try received.readData()
      parsed.with { $0.data = data }
    } catch let error as TikTokShopError {
      throw unreadable(error)
    }
  }

  private func unreadable(_ error: TikTokShopError) -> TikTokShopError {
    let failure = jsonObject { object in
      object.put("kind", error.kind.name)
      object.put("detail", error.detail)
      object.put("line", "\(head.string("operation") ?? ""): \(error.detail)")
      for name in ["operation", "request_id", "http_status", "attempts"] {
        if let value = head[name] { object.member(name, value) }
      }
      object.member("hint", ["id": "write_was_done"] as JSONValue)
    }
    return TikTokShopError(failure: failure)
  }
}
