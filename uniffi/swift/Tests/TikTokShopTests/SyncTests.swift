import Foundation
import Testing
import TikTokShop
import TikTokShopTesting

/// Follows orders from change to change.
struct SyncTests {
  @Test func eachOrderIsAChangeOnceAndACursorGoesOnAfterTheLast() async throws {
    let sandbox = try await Place.sandbox()
    let client = try sandbox.client()
    var all: [String] = []
    for try await order in client.order.getOrderListPages() { all.append(order.id ?? "") }
    let first = client.sync.orders(options: ChangeOptions(pageSize: 2))
    var seen: [String] = []
    for try await change in first {
      seen.append(change.id)
      #expect(first.cursor == change.cursor)
      if seen.count == 3 { break }
    }
    var last = first.cursor
    for try await change in client.sync.orders(options: ChangeOptions(cursor: first.cursor)) {
      #expect(change.data.id == change.id && change.kind == "order" && !change.isDeleted)
      seen.append(change.id)
      last = change.cursor
    }
    #expect(seen.sorted() == all.sorted())
    let again = client.sync.orders(options: ChangeOptions(cursor: last))
    for try await change in again { Issue.record("\(change.id) is told twice") }
    #expect(again.cursor != nil)
  }
}
