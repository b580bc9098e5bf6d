import Foundation
import Testing
import TikTokShop
import TikTokShopTesting

/// The scenarios that every language passes, by the ids of tests/conformance/scenarios.json.
@Suite(.serialized) struct ConformanceTests {
  @Test(arguments: Table.shared.ids)
  func scenario(_ id: String) async throws {
    let results = Results.shared
    results.note(id, "failed: it did not end")
    do {
      let stage = try await Stage.make()
      guard let play = try stage.play(id) else { throw Failed(description: "nobody plays it") }
      try await play()
      results.note(id, "passed")
    } catch {
      results.note(id, "failed: \(String(describing: error).split(separator: "\n").first ?? "")")
      throw error
    }
  }
}

/// The table of scenarios.
struct Table: Sendable {
  static let shared = Table()
  let all: JSONValue

  private init() {
    let file = Place.root.appendingPathComponent("tests/conformance/scenarios.json")
    all = (try? JSONValue(parsing: Data(contentsOf: file))) ?? .null
  }

  var scenarios: [JSONValue] { all["scenarios"]?.items ?? [] }
  var ids: [String] { scenarios.compactMap { $0["id"]?.text } }

  /// The requests of a scenario of the receiver.
  func receiver(_ id: String) -> [JSONValue]? {
    let found = scenarios.first { $0["id"]?.text == id }
    return found?["receiver"].map(\.items)
  }
}

/// Written to the file that the table is printed from, after each scenario.
final class Results: @unchecked Sendable {
  static let shared = Results()
  private let lock = NSLock()
  private var all: [String: String] = [:]

  func note(_ id: String, _ result: String) {
    lock.withLock {
      all[id] = result
      let folder = Place.target.appendingPathComponent("conformance")
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try? encoder.encode(all).write(to: folder.appendingPathComponent("swift.json"))
    }
  }
}

/// A sandbox in its initial state, and a client of it.
struct Stage: Sendable {
  let sandbox: Sandbox
  let client: TikTokShopClient

  private static let shared = Task { try await Place.sandbox() }

  static func make() async throws -> Stage {
    let sandbox = try await shared.value
    try await sandbox.reset()
    return Stage(sandbox: sandbox, client: try sandbox.client { hasty(&$0) })
  }

  /// What plays a scenario.
  func play(_ id: String) throws -> (@Sendable () async throws -> Void)? {
    if let steps = Table.shared.receiver(id) {
      let visit = try ReceiverVisit(sandbox)
      return { for step in steps { try await visit.take(step) } }
    }
    return calls[id] ?? walks[id] ?? options[id] ?? signers[id]
  }

  /// How often the sandbox was asked for an operation.
  func received(_ operation: String) async throws -> Int {
    try await sandbox.requests().filter { $0["operation"]?.text == operation }.count
  }
}
