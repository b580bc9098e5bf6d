import Foundation
import TikTokShop
import TikTokShopOrder

extension Stage {
  typealias Play = @Sendable () async throws -> Void

  /// Scenarios about walks.
  var walks: [String: Play] {
    [
      "all_pages": allPages, "resume_inside_a_page": resumeInsideAPage, "walk_fails_and_resumes": walkFailsAndResumes,
      "resume_a_walk_through_time": resumeAWalkThroughTime, "null_arrays": nullArrays,
    ]
  }

  private func list(_ options: PageOptions? = nil) -> Pages<TikTokShopOrder.Order> {
    client.order.getOrderListPages(pageSize: 3, options: options)
  }

  private func between(_ set: (inout WindowOptions) -> Void = { _ in }) -> Pages<TikTokShopOrder.Order> {
    let options = windowOptions {
      $0.step = .seconds(500_000_000)
      set(&$0)
    }
    return client.order.getOrderListBetween(from: 1_500_000_000, to: 2_000_000_000, pageSize: 3, options: options)
  }

  private func ids(_ pages: Pages<TikTokShopOrder.Order>) async throws -> [String] {
    var ids: [String] = []
    for try await order in pages { ids.append(order.id ?? "") }
    return ids
  }

  private func lastToken(_ pages: Pages<TikTokShopOrder.Order>) async throws -> String? {
    var token: String?
    for try await page in pages.byPage { token = page.nextPageToken }
    return token
  }

  private func refuse() async throws {
    try await sandbox.fault([
      "operation": "order.get_order_list", "times": 1, "action": ["type": "code", "code": 105005, "status": 403],
    ])
  }

  @Sendable private func allPages() async throws {
    var (found, first): ([String], Page<TikTokShopOrder.Order>?) = ([], nil)
    for try await page in list().byPage {
      first = first ?? page
      found += page.items.map { $0.id ?? "" }
    }
    try same(first?.items.count, 3)
    try same(found.count, first?.totalCount)
    try same(Set(found).count, found.count)
    let rest = try await ids(list(pageOptions { $0.pageToken = first?.nextPageToken }))
    try same(rest, Array(found.dropFirst(3)))
  }

  @Sendable private func resumeInsideAPage() async throws {
    let whole = try await ids(list())
    let found = try await ids(list(pageOptions { $0.limit = 4 }))
    try same(found, Array(whole.prefix(4)))
    let token = try await lastToken(list(pageOptions { $0.limit = 4 }))
    try same(found + (try await ids(list(pageOptions { $0.pageToken = token }))), whole)
  }

  @Sendable private func walkFailsAndResumes() async throws {
    try await fails(list()) { token in list(pageOptions { $0.pageToken = token }) }
  }

  @Sendable private func resumeAWalkThroughTime() async throws {
    let whole = try await ids(between())
    let found = try await ids(between { $0.limit = 4 })
    try same(found, Array(whole.prefix(4)))
    let token = try await lastToken(between { $0.limit = 4 })
    try same(found + (try await ids(between { $0.pageToken = token })), whole)
    try await fails(between()) { token in between { $0.pageToken = token } }
  }

  /// A walk whose second page is refused, and the one that its error's token begins.
  private func fails(_ pages: Pages<TikTokShopOrder.Order>, _ resumed: (String?) -> Pages<TikTokShopOrder.Order>)
    async throws
  {
    let whole = try await ids(pages)
    var walk = pages.byPage.makeAsyncIterator()
    let first = try await walk.next()
    try await refuse()
    let error = try await failure { try await walk.next() }
    try check(error.kind == .permissionDenied, "\(error)")
    let after = try await walk.next()
    try check(after == nil, "a walk that failed went on")
    let rest = try await ids(resumed(error.nextPageToken))
    try same((first?.items ?? []).map { $0.id ?? "" } + rest, whole)
  }

  @Sendable private func nullArrays() async throws {
    try await sandbox.fault(["operation": "order.get_order_list", "action": ["type": "null_arrays"]])
    try same(try await client.order.getOrderList(pageSize: 2).orders.count, 0)
    try check(try await ids(list()).isEmpty, "there are no orders")
    try await sandbox.clearFaults()
    let id = try await client.order.getOrderList(pageSize: 1).orders[0].id ?? ""
    try await sandbox.fault(["operation": "order.get_order_detail", "action": ["type": "null_arrays"]])
    try same(try await client.order.getOrderDetail(ids: [id]).orders.count, 0)
  }
}
