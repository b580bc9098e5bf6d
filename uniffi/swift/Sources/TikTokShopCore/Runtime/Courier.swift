import Foundation
internal import TikTokShopFFI
internal import TikTokShopNative

/// Carries messages between the core and the tasks that wait for them.
///
/// No thread of the core ever calls into Swift: one thread of this process asks the core for what is ready and settles what
/// waits, so that no task of Swift's cooperative pool is ever blocked.
final class Courier: Sendable {
  static let shared = Courier()

  private struct State {
    var lastNumber: Int64 = 0
    /// Each is taken out by whoever resumes it, so that none is resumed twice.
    var waiting: [Int64: UnsafeContinuation<Reply, any Error>] = [:]
    var ports: [Int64: any Port] = [:]
    var causes: [Int64: any Error] = [:]
  }

  private let state = Locked(State())

  /// A number that no other call or port of this process has.
  func number() -> Int64 {
    state.with { state in
      state.lastNumber += 1
      return state.lastNumber
    }
  }

  /// Starts work of the core and waits for its end. A task that is cancelled meanwhile ends at once with a `CancellationError`,
  /// and the core drops the work.
  func perform(_ start: (Int64) throws -> Void) async throws -> Reply {
    try Task.checkCancellation()
    _ = Courier.thread
    let call = number()
    return try await withTaskCancellationHandler {
      try await withUnsafeThrowingContinuation { continuation in
        state.with { $0.waiting[call] = continuation }
        // The handler below may have run before anything waited.
        guard !Task.isCancelled else { return abandon(call) }
        do { try start(call) } catch { settle(call, .failure(error)) }
        if Task.isCancelled { abandon(call) }
      }
    } onCancel: {
      abandon(call)
    }
  }

  private func abandon(_ call: Int64) {
    guard let waiting = state.with({ $0.waiting.removeValue(forKey: call) }) else { return }
    _ = tiktokshop_cancel(call)
    waiting.resume(throwing: CancellationError())
  }

  /// Opens a port, to which the core's questions and events of this number go.
  func open(_ port: some Port) -> Int64 {
    let number = number()
    state.with { $0.ports[number] = port }
    return number
  }

  func closePort(_ number: Int64) {
    _ = state.with { $0.ports.removeValue(forKey: number) }
  }

  /// The error that a port threw, by the number under which it is kept.
  func cause(_ number: Int64) -> (any Error)? {
    state.with { $0.causes[number] }
  }

  /// Begins with the first call.
  private static let thread: Void = {
    // Tokens whose response nobody reads are lost with the process. This thread runs on meanwhile, for stores of the app's own.
    atexit { if refreshesUnderWay() { _ = finishRefreshes(maxWaitMs: 10_000) } }
    let thread = Thread { shared.deliverAll() }
    thread.name = "tiktokshop"
    thread.qualityOfService = .userInitiated
    thread.start()
  }()

  private func deliverAll() {
    while true {
      guard let block = try? Block.of(tiktokshop_next_messages(10_000)) else { continue }
      var messages = Messages(block)
      messages.all().forEach(deliver)
    }
  }

  private func deliver(_ message: Told) {
    switch message {
    case .reply(let call, let reply): settle(call, .success(reply))
    case .failed(let call, let failure): settle(call, .failure(error(of: failure)))
    case .ask(let ask, let port, let question, let arguments):
      passOn(ask, to: port, question: question, arguments: arguments)
    case .event(let port, let call, let name, let text):
      state.with { $0.ports[port] }?.hear(name, text, call: call)
    }
  }

  private func settle(_ call: Int64, _ result: Result<Reply, any Error>) {
    state.with { $0.waiting.removeValue(forKey: call) }?.resume(with: result)
  }

  private func passOn(_ ask: Int64, to number: Int64, question: String, arguments: String) {
    guard let port = state.with({ $0.ports[number] }) else {
      return answer(ask: ask, text: nil, problem: "the client that the store belonged to is gone")
    }
    Task.detached { [self] in
      do {
        answer(ask: ask, text: try await port.answer(question, arguments), problem: nil)
      } catch {
        keep(error, as: ask)
        let (words, refusal) = (words(of: error), port.refusal(of: error, words(of: error), cause: ask))
        answer(ask: ask, text: refusal, problem: refusal == nil ? words : nil)
      }
    }
  }

  /// Only the last errors are kept: an error that nobody reads must not stay for ever.
  private func keep(_ error: any Error, as number: Int64) {
    state.with { state in
      state.causes[number] = error
      if state.causes.count > 1000, let oldest = state.causes.keys.min() { state.causes[oldest] = nil }
    }
  }
}

/// What ends a piece of work.
enum Reply: Sendable {
  case response(Received)
  case text(String?)

  /// The library and this package disagree: their versions are the same, so this is a mistake of this package.
  static var unexpected: TikTokShopError {
    .misuse(.decode, "the library sent another kind of message than was expected", hint: nil)
  }
}

/// What the core asks and tells an app: a token store, a signer, hooks.
protocol Port: Sendable {
  func answer(_ question: String, _ arguments: String) async throws -> String
  func hear(_ event: String, _ text: String, call: Int64)
  /// The answer that tells of what it threw, if there is one; else the core hears `words`, and takes it for a failure of the port.
  func refusal(of error: any Error, _ words: String, cause: Int64) -> String?
}

extension Port {
  func refusal(of error: any Error, _ words: String, cause: Int64) -> String? { nil }
}

/// The error of a failure that the core has written as JSON text.
func error(of failure: String) -> any Error {
  let cause = (try? JSONValue(parsing: failure))?.int("cause_id")
  return TikTokShopError(failure: failure, cause: cause.flatMap { Courier.shared.cause(Int64($0)) })
}

/// Calls a function of the library that fails at once or not at all.
func nativeCall<Result>(_ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch NativeError.Failed(let failure) {
    throw error(of: failure)
  }
}

/// The type only: its description may quote a token. The error itself is the cause.
private func words(of error: any Error) -> String {
  "it threw \(type(of: error))"
}
