import Testing
import TikTokShop
import TikTokShopTesting

/// A response lies in the memory of the library, and is parsed when it is asked for.
@Suite struct ResponseTests {
  @Test func whoWritesToABodyHasACopy() async throws {
    let response = try await response()
    let text = response.data.rawJSON
    var body = response.body
    for at in body.indices { body[at] = 0 }
    #expect(response.data.rawJSON == text)
    #expect(String(decoding: response.body, as: UTF8.self).contains(text))
  }

  @Test func manyReadItAtOnce() async throws {
    let response = try await response()
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<32 { group.addTask { response.data["orders"]?.items.count ?? 0 } }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(counts == [100])
    #expect(response.httpStatus == 200)
  }

  @Test func aValueOutlivesItsResponse() async throws {
    let id = try await response().data["orders"]?[7]?["id"]
    #expect(id?.text?.isEmpty == false)
    #expect(id?.detached() == id)
  }

  /// Of more than 4 KB, which are not copied on their way.
  private func response() async throws -> ApiResponse {
    let sandbox = try await Place.sandbox()
    defer { sandbox.stop() }
    try await sandbox.control("POST", "orders", ["count": 100])
    return try await sandbox.client().call("order.get_order_list", ["page_size": 100])
  }
}
