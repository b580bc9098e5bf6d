import Foundation
internal import TikTokShopFFI

/// A stored event, and how far this consumer is with it.
public struct Delivery: Sendable {
  public enum State: String, Sendable { case pending, done, dead, superseded }

  public let event: WebhookEvent
  /// Its place in the store: no other event has it.
  public let seq: Int
  /// How often it was handed out; for a handler, which attempt this is.
  public let attempts: Int
  /// `webhook`, `token`, `sync` or `request`.
  public let source: String
  /// The id of the shop, else of the seller or creator.
  public let owner: String
  /// What it is about, such as `order:576486316948490001`.
  public let subject: String
  /// When what it tells happened.
  public let happenedAt: UnixTime
  /// When it was stored.
  public let receivedAt: UnixTime
  /// How often the platform delivered it.
  public let copies: Int
  public let state: State
  /// Why the last attempt failed.
  public let error: String
  /// When it is handed out next at the earliest.
  public let dueAt: UnixTime

  init(_ json: JSONValue) {
    event = WebhookEvent(json.value("event") ?? .null)
    seq = json.int("seq") ?? 0
    attempts = json.int("attempts") ?? json.int("attempt") ?? 0
    source = json.string("source") ?? ""
    owner = json.string("owner") ?? ""
    subject = json.string("subject") ?? ""
    happenedAt = json.time("happened_at") ?? 0
    receivedAt = json.time("received_at") ?? 0
    copies = json.int("copies") ?? 0
    state = json.string("state").flatMap(State.init) ?? .pending
    error = json.string("error") ?? ""
    dueAt = json.time("due_at") ?? 0
  }
}

/// Which events: everything that is set must hold. Times are about when they were received.
public struct InboxFilter: Sendable {
  public var seqs: [Int]?
  /// The types by their names.
  public var types: [String]?
  public var state: Delivery.State?
  public var owner: String?
  public var subject: String?
  public var since: UnixTime?
  public var until: UnixTime?
  /// Only before this place: the `seq` of the last one of another list.
  public var before: Int?
  /// How many. Default: 100.
  public var limit: Int?

  public init(
    seqs: [Int]? = nil, types: [String]? = nil, state: Delivery.State? = nil, owner: String? = nil,
    subject: String? = nil, since: UnixTime? = nil, until: UnixTime? = nil, before: Int? = nil, limit: Int? = nil
  ) {
    (self.seqs, self.types, self.state, self.owner, self.subject) = (seqs, types, state, owner, subject)
    (self.since, self.until, self.before, self.limit) = (since, until, before, limit)
  }

  var json: String {
    jsonObject { object in
      object.put("seqs", seqs)
      object.put("types", types)
      object.put("state", state?.rawValue)
      object.put("owner", owner)
      object.put("subject", subject)
      object.put("since", since)
      object.put("until", until)
      object.put("before", before)
      object.put("limit", limit)
    }
  }
}

/// How many events there are.
public struct InboxStats: Sendable {
  public let pending: Int
  public let done: Int
  public let dead: Int
  public let superseded: Int
  /// How long the oldest event that is due has been waiting.
  public let oldest: Duration

  init(_ json: JSONValue) {
    pending = json.int("pending") ?? 0
    done = json.int("done") ?? 0
    dead = json.int("dead") ?? 0
    superseded = json.int("superseded") ?? 0
    oldest = Duration(inSeconds: json.number("oldest") ?? 0)
  }
}

/// Thrown by a handler for an event that will never work: it is set aside as dead at once.
public struct GiveUp: Error, Sendable, CustomStringConvertible {
  public let description: String

  public init(_ reason: String) { description = reason }
}

/// Thrown by a handler to choose the pause before the next attempt.
public struct RetryLater: Error, Sendable, CustomStringConvertible {
  public let pause: Duration
  public let description: String

  public init(after pause: Duration, _ reason: String = "the handler asked for another attempt") {
    (self.pause, description) = (pause, reason)
  }
}

/// A durable inbox: webhooks are stored before they are acknowledged, and your functions handle them afterwards.
///
/// ```swift
/// let inbox = try client.inbox()
/// try inbox.on("ORDER_STATUS_CHANGE") { delivery in try await ship(delivery.event) }
/// let receiver = try WebhookReceiver(client: client).storing(in: inbox)
/// try await inbox.run() // until its task is cancelled, or `stop` is called
/// ```
///
/// Each event is handled at least once: a function that was interrupted runs again, so it must not matter if it runs twice.
/// Events of one shop and subject, such as an order, are handled in order; others side by side. A function that throws runs again
/// after a pause, which grows; after `attempts` failures the event is dead: ``dead(limit:before:)`` lists those, and ``replay(_:)``
/// brings them back. A handler's task is cancelled at its time limit. The text of an error is stored as its reason: keep secrets
/// out of it.
public final class Inbox: Sendable {
  /// What handles an event. It is done when the function returns.
  public typealias Handler = @Sendable (Delivery) async throws -> Void

  private struct Handlers {
    var byType: [String: Handler] = [:]
    var rest: Handler?
    var running: [UInt64: Task<Void, Never>] = [:]
  }

  private let native: NativeInbox
  private let client: TikTokShopClient
  private let handlers = Locked(Handlers())

  init(_ native: NativeInbox, _ client: TikTokShopClient) {
    (self.native, self.client) = (native, client)
  }

  /// Handles events of a type, by its name or number. Each type has one handler.
  public func on(_ type: String, _ handler: @escaping Handler) throws {
    let name = try nativeCall { try inboxEventType(name: type) }
    let isNew = handlers.with { handlers in
      defer { if handlers.byType[name] == nil { handlers.byType[name] = handler } }
      return handlers.byType[name] == nil
    }
    if !isNew { throw twice("`\(name)`") }
  }

  /// Handles events that no other handler takes. Without it they count as handled.
  public func onAny(_ handler: @escaping Handler) throws {
    let isNew = handlers.with { handlers in
      defer { handlers.rest = handlers.rest ?? handler }
      return handlers.rest == nil
    }
    if !isNew { throw twice("all other events") }
  }

  /// Hands events to the handlers, until ``stop()`` is called or the task is cancelled. Then it waits for the handlers that run;
  /// events that they do not finish within the option `grace` are given back, and are handled again. Meanwhile events are still
  /// stored.
  public func run() async throws {
    guard handlers.with({ !$0.byType.isEmpty || $0.rest != nil }) else {
      throw TikTokShopError.misuse(
        .configuration, "the inbox has no handler: every event would count as handled",
        hint: "Give it one with `on` or `onAny`.")
    }
    _ = try await text { $0.startHandling(call: $1) }
    await withTaskCancellationHandler {
      await handOut()
    } onCancel: {
      native.stopSoon()
    }
    try Task.checkCancellation()
  }

  /// Hands out no more events: ``run()`` returns when the handlers have ended.
  public func stop() {
    native.stopSoon()
  }

  /// Stops, and stores no more events.
  public func close() async throws {
    native.stopSoon()
    _ = try await text { $0.startClose(call: $1) }
  }

  /// Verifies a webhook and stores it. Respond with 200 after this: then the event survives the process. A ``WebhookReceiver``
  /// does it by itself.
  public func accept(_ body: Data, signature: String?) async throws {
    _ = try await text { $0.startAccept(call: $1, raw: body, signature: signature ?? "") }
  }

  /// Events that failed for good, the newest first.
  public func dead(limit: Int? = nil, before: Int? = nil) async throws -> [Delivery] {
    try await deliveries(InboxFilter(state: .dead, before: before, limit: limit))
  }

  /// Stored events, the newest first.
  public func deliveries(_ filter: InboxFilter = InboxFilter()) async throws -> [Delivery] {
    try await json { $0.startList(call: $1, which: filter.json) }.items.map { Delivery($0) }
  }

  /// Has events handled again, whatever their state: `replay(InboxFilter(state: .dead))`. Returns how many.
  @discardableResult
  public func replay(_ filter: InboxFilter) async throws -> Int {
    guard filter.json != "{}" else {
      throw TikTokShopError.misuse(
        .configuration, "every event would be handled again", hint: "Name some: InboxFilter(state: .dead).")
    }
    return try await json { $0.startReplay(call: $1, which: filter.json) }.integer ?? 0
  }

  /// How many events wait, were handled, and are dead.
  public func stats() async throws -> InboxStats {
    InboxStats(try await json { $0.startStats(call: $1) })
  }

  /// Stores a webhook that a receiver has verified; the receiver's next step.
  func receive(_ receiver: NativeReceiver, _ raw: Data, appKey: String) async throws -> JSONValue {
    try await json { $0.startReceive(call: $1, receiver: receiver, raw: raw, appKey: appKey) }
  }

  /// The core says when it is over: also a cancelled task waits for its handlers.
  private func handOut() async {
    await Task.detached { [self] in
      while let text = try? await text({ $0.startNext(call: $1) }) {
        guard let task = try? JSONValue(parsing: text), let number = task.int("task") else { continue }
        take(task, UInt64(number))
      }
      // What has not ended by now was given back, and is handled again.
      handlers.with { handlers in
        for task in handlers.running.values { task.cancel() }
      }
    }.value
  }

  private func take(_ task: JSONValue, _ number: UInt64) {
    handlers.with { handlers in
      if task.string("do") == "cancel" { return handlers.running[number]?.cancel() ?? () }
      handlers.running[number] = Task.detached { [self] in
        let ending = await ending(of: task)
        _ = self.handlers.with { $0.running.removeValue(forKey: number) }
        _ = try? native.done(task: number, ending: ending)
      }
    }
  }

  /// How a handler ended.
  private func ending(of task: JSONValue) async -> String {
    let delivery = Delivery(task)
    let name = task.value("event")?.string("type") ?? ""
    do {
      try await handlers.with { $0.byType[name] ?? $0.rest }?(delivery)
      return "{}"
    } catch {
      return jsonObject { object in
        let text = String(describing: error)
        object.put("error", text.isEmpty ? "the handler failed" : text)
        object.member("retry_after", seconds: (error as? RetryLater)?.pause ?? (error as? TikTokShopError)?.retryAfter)
        object.put("give_up", error is GiveUp)
      }
    }
  }

  private func text(_ start: (NativeInbox, Int64) -> Void) async throws -> String? {
    try await client.text { [native] in start(native, $0) }
  }

  private func json(_ start: (NativeInbox, Int64) -> Void) async throws -> JSONValue {
    try await text(start).map { try JSONValue(parsing: $0) } ?? .null
  }

  private func twice(_ what: String) -> TikTokShopError {
    .misuse(.configuration, "two handlers were given for \(what): there is one for each type", hint: nil)
  }
}

extension TikTokShopClient {
  /// A durable inbox for webhooks, over this client's storage or another one: they are stored before they are acknowledged, and
  /// its handlers get them afterwards.
  /// - Parameters:
  ///   - consumer: The name under which the store keeps how far this program is. Programs that share a store and a name share the
  ///     work; under another name, a program gets every event, too. Default: `app`.
  ///   - alsoFor: Other consumers of what is received here: events are stored for them, too, and kept until each has handled them.
  ///   - storage: A SQLite file or PostgreSQL database in place of the client's.
  public func inbox(
    consumer: String? = nil, alsoFor: [String] = [], storage: TokenStorage? = nil,
    options: InboxOptions = InboxOptions()
  ) throws -> Inbox {
    let settings = jsonObject { object in
      object.put("consumer", consumer)
      object.put("also_for", alsoFor)
      if let storage { object.member("store") { $0.raw(storage.settings.utf8) } }
      object.member("options") { $0.object { options.settings(to: &$0) } }
    }
    return Inbox(try nativeCall { try native.inbox(settings: settings) }, self)
  }
}
