import Foundation
internal import TikTokShopFFI

/// The state of a thing that is new, or differs from the one before.
public struct Change<Item: Sendable>: Sendable {
  /// What changed: `order`, `return`, `product` or `statement`.
  public let kind: String
  /// Its id.
  public let id: String
  /// When it changed, in Unix seconds; for a statement, its day.
  public let updateTime: UnixTime
  /// Whether it is deleted.
  public let isDeleted: Bool
  /// Where to continue after this change. Save it together with the change.
  public let cursor: String
  /// What the platform says of it.
  public let data: Item

  init(_ json: JSONValue, _ item: (JSONValue) -> Item) {
    kind = json.string("kind") ?? ""
    id = json.string("id") ?? ""
    updateTime = json.time("update_time") ?? 0
    isDeleted = json.flag("deleted") ?? false
    cursor = json.string("cursor") ?? ""
    data = item(json.value("data") ?? .null)
  }
}

/// Changes, oldest first, until it has caught up.
///
/// ```swift
/// for try await change in client.sync.orders(options: ChangeOptions(since: since, cursor: saved)) {
///     try await save(change.data, cursor: change.cursor) // in one transaction of your database
/// }
/// ```
///
/// A page is requested when its first change is asked for, and nothing is requested ahead: a loop that is left leaves nothing
/// running. A further loop goes on after the last change that was given.
public struct Changes<Item: Sendable>: AsyncSequence, Sendable {
  public typealias Element = Change<Item>

  /// A walk from change to change.
  package struct Walk: Sendable {
    /// The changes of the next page that has any; nil after the last.
    let next: @Sendable () async throws -> [Change<Item>]?
    /// Where a later walk continues.
    let cursor: @Sendable () -> String?
  }

  private let begin: @Sendable (_ cursor: String?) throws -> Walk
  private let place: Locked<String?>

  package init(cursor: String?, begin: @escaping @Sendable (_ cursor: String?) throws -> Walk) {
    self.begin = begin
    place = Locked(cursor)
  }

  /// A walk whose first step fails.
  public static func failing(_ error: any Error) -> Changes {
    Changes(cursor: nil) { _ in throw error }
  }

  /// Where to continue after the changes so far, also after an error. Nil before the first.
  public var cursor: String? { place.with { $0 } }

  /// The changes of a page at a time, for those who write many at once: save the `cursor` of the last one with them.
  public var batches: Batches { Batches(begin: begin, place: place, marks: true) }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(batches: Batches(begin: begin, place: place, marks: false).makeAsyncIterator(), place: place)
  }

  /// Walks change by change.
  public struct AsyncIterator: AsyncIteratorProtocol {
    var batches: Batches.AsyncIterator
    let place: Locked<String?>
    var changes: IndexingIterator<[Change<Item>]> = [].makeIterator()

    public mutating func next() async throws -> Change<Item>? {
      while true {
        if let change = changes.next() {
          place.with { $0 = change.cursor }
          return change
        }
        guard let batch = try await batches.next() else { return nil }
        changes = batch.makeIterator()
      }
    }
  }

  /// Walks batch by batch.
  public struct Batches: AsyncSequence, Sendable {
    public typealias Element = [Change<Item>]

    let begin: @Sendable (String?) throws -> Walk
    let place: Locked<String?>
    /// Whether a whole batch counts as given.
    let marks: Bool

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(of: self) }

    public struct AsyncIterator: AsyncIteratorProtocol {
      let of: Batches
      var walk: Walk?
      var isOver = false

      public mutating func next() async throws -> [Change<Item>]? {
        guard !isOver else { return nil }
        do {
          let walk = try self.walk ?? of.begin(of.place.with { $0 })
          self.walk = walk
          if let batch = try await walk.next() { return given(batch) }
          if let end = walk.cursor() { of.place.with { $0 = end } }
          (self.walk, isOver) = (nil, true)
          return nil
        } catch {
          (walk, isOver) = (nil, true)
          throw error
        }
      }

      private func given(_ batch: [Change<Item>]) -> [Change<Item>] {
        if of.marks, let last = batch.last { of.place.with { $0 = last.cursor } }
        return batch
      }
    }
  }
}
