/// The items of all pages of a list, one after the other.
///
/// ```swift
/// for try await order in client.order.getOrderListPages(pageSize: 50) { ... }
/// for try await page in client.order.getOrderListPages().byPage { page.items }
/// ```
///
/// Nothing is sent before the loop begins, and a page is requested when its first item is asked for: a loop that is left sends
/// no more. Each loop is a walk of its own.
public struct Pages<Item: Sendable>: AsyncSequence, Sendable {
  public typealias Element = Item

  /// Hands out page after page; nil after the last.
  package typealias Walk = @Sendable () async throws -> Page<Item>?

  private let begin: @Sendable () throws -> Walk

  package init(begin: @escaping @Sendable () throws -> Walk) {
    self.begin = begin
  }

  /// One page with these items, for the tests of an app.
  public init(of items: [Item]) {
    self.init {
      let rest = Locked<Page<Item>?>(Page(items: items, response: ApiResponse(data: .null)))
      return {
        rest.with { page in
          defer { page = nil }
          return page
        }
      }
    }
  }

  /// A walk whose first step fails.
  public static func failing(_ error: any Error) -> Pages {
    Pages { throw error }
  }

  /// The same, page by page.
  public var byPage: ByPage { ByPage(begin: begin) }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(pages: byPage.makeAsyncIterator())
  }

  /// The first items, at most `limit` of them. No page is requested that is not needed.
  public func collect(limit: Int) async throws -> [Item] {
    var found: [Item] = []
    guard limit > 0 else { return found }
    for try await item in self {
      found.append(item)
      if found.count == limit { break }
    }
    return found
  }

  /// Walks item by item.
  public struct AsyncIterator: AsyncIteratorProtocol {
    var pages: ByPage.AsyncIterator
    var items: IndexingIterator<[Item]> = [].makeIterator()

    public mutating func next() async throws -> Item? {
      while true {
        if let item = items.next() { return item }
        guard let page = try await pages.next() else { return nil }
        items = page.items.makeIterator()
      }
    }
  }

  /// Walks page by page.
  public struct ByPage: AsyncSequence, Sendable {
    public typealias Element = Page<Item>

    let begin: @Sendable () throws -> Walk

    public func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(begin: begin)
    }

    public struct AsyncIterator: AsyncIteratorProtocol {
      let begin: @Sendable () throws -> Walk
      var walk: Walk?
      var isOver = false

      public mutating func next() async throws -> Page<Item>? {
        guard !isOver else { return nil }
        do {
          let walk = try self.walk ?? begin()
          self.walk = walk
          if let page = try await walk() { return page }
        } catch {
          end()
          throw error
        }
        end()
        return nil
      }

      /// The walk of the core is dropped at once.
      private mutating func end() {
        (walk, isOver) = (nil, true)
      }
    }
  }
}

/// One page of a list.
public struct Page<Item: Sendable>: Sendable {
  /// The items of this page that belong to the walk.
  public let items: [Item]
  /// Where to continue after this page: keep it, and give it later as the option `pageToken`. Nil after the last page. If
  /// `limit` has cut the page, it leads to the first item that was cut off. Nothing is skipped, even if the page has changed
  /// in the meantime.
  public let nextPageToken: String?
  /// The number of items on all pages, if the platform reports it.
  public let totalCount: Int?
  /// The response that contained the page.
  public let response: ApiResponse

  /// A page for the tests of an app.
  package init(items: [Item], response: ApiResponse) {
    (self.items, self.response) = (items, response)
    (nextPageToken, totalCount) = (nil, nil)
  }

  init(_ response: ApiResponse, _ item: (JSONValue) -> Item) {
    self.response = response
    items = response.page?.items(of: response.data).map(item) ?? []
    nextPageToken = response.page?.nextPageToken
    totalCount = response.page?.total
  }
}
