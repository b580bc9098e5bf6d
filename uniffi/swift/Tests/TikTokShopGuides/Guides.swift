import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Runs the program of a page, by its name, as the test does: in a process and a folder of its own, with its settings in the
/// environment. Without a name, it prints what there is.
@main enum Guides {
  static func main() async throws {
    guard let name = CommandLine.arguments.dropFirst().first else {
      for program in programs { print(program.name, program.settings) }
      return
    }
    let named = programs.first { $0.name == name }
    guard let named else { throw Failed(description: "there is no program \(name)") }
    try await named.run()
  }
}

struct Failed: Error, CustomStringConvertible {
  let description: String
}

/// Fails unless it is so.
func check(_ isSo: Bool, file: String = #fileID, line: Int = #line) throws {
  if !isSo { throw Failed(description: "\(file):\(line): it is not so") }
}

/// A setting from the environment.
func setting(_ name: String) -> String { ProcessInfo.processInfo.environment[name] ?? "" }

/// Has the sandbox do something.
func control(_ path: String, _ body: String) async throws {
  let response = try await post("\(setting("SANDBOX_CONTROL_URL"))/\(path)", body)
  try check(response.statusCode == 200)
}

/// What the seller's browser does: where it comes back to.
func decide(_ link: String) async throws -> String {
  let parts = link.split(separator: "?", maxSplits: 1).map(String.init)
  let response = try await post(parts[0], "\(parts[1])&open_id=\(setting("SANDBOX_SELLER"))&decision=approve")
  return response.value(forHTTPHeaderField: "location") ?? ""
}

private func post(_ address: String, _ body: String) async throws -> HTTPURLResponse {
  guard let url = URL(string: address) else { throw Failed(description: "\(address) is not a URL") }
  var request = URLRequest(url: url)
  (request.httpMethod, request.httpBody) = ("POST", Data(body.utf8))
  let session = URLSession(configuration: .ephemeral, delegate: StayHere(), delegateQueue: nil)
  guard let response = try await session.data(for: request).1 as? HTTPURLResponse else {
    throw Failed(description: "\(address) did not respond by HTTP")
  }
  return response
}

/// A redirection is what is looked at.
private final class StayHere: NSObject, URLSessionTaskDelegate, Sendable {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}
