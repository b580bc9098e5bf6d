import Foundation
import TikTokShop
import TikTokShopTesting

/// A receiver, and the browsers that visit it: plays a scenario step by step.
final class ReceiverVisit: @unchecked Sendable {
  private let sandbox: Sandbox
  private let webhooks: Webhooks
  private let receiver: WebhookReceiver
  private let heard: Heard<String>
  private let fails: Heard<Bool>
  private var cookies: [String: String] = [:]
  private var callback = ""

  init(_ sandbox: Sandbox) throws {
    let client = try sandbox.client(storage: .memory)
    let (heard, fails) = (Heard<String>(), Heard<Bool>())
    let hear = { @Sendable (what: String) in
      heard.add(what)
      if fails.all.last == true { throw Failed(description: "the app failed") }
    }
    var options = WebhookReceiver.Options()
    (options.link.host, options.maxBodyBytes) = (sandbox.authURL, 5000)
    receiver = try WebhookReceiver(client: client, options: options)
      .note { _ in "user 7" }
      .onEvent { try hear("event \($0.envelope.type)") }
      .onAuthorized { authorization, _ in
        try hear("authorized \(authorization.note ?? "")")
        return nil
      }
      .onError { heard.add("error \(($0 as? TikTokShopError)?.kind.name ?? "app")") }
    (self.sandbox, webhooks) = (sandbox, try client.webhooks)
    (self.heard, self.fails) = (heard, fails)
  }

  func take(_ step: JSONValue) async throws {
    if let seconds = step["advance"] { try await sandbox.control("POST", "clock", ["advance": seconds]) }
    if let fault = step["fault"] { try await sandbox.fault(fault) }
    fails.add(step["app_fails"]?.bool ?? false)
    let response = await receiver.respond(to: try request(step))
    try compare(step, response)
    let cookie = header(response, "set-cookie")
    if let from = step["from"]?.text, let cookie { cookies[from] = cookie.split(separator: ";").first.map(String.init) }
    if let decision = step["then"]?.text {
      let back = try await sandbox.authorize(header(response, "location") ?? "", decision: decision)
      callback = back.split(separator: "?", maxSplits: 1).last.map(String.init) ?? ""
    }
  }

  private func request(_ step: JSONValue) throws -> IncomingRequest {
    let query = (step["query"]?.text ?? "").replacingOccurrences(of: "{callback}", with: callback)
    let body = step["body_bytes"]?.integer.map { String(repeating: "x", count: $0) } ?? step["body"]?.text ?? ""
    var headers: [String: String] = [:]
    if let from = step["from"]?.text { headers["Cookie"] = cookies[from] }
    switch step["signature"]?.text {
    case "good": headers["Authorization"] = try webhooks.signTestEvent(body: body).signature
    case "forged": headers["Authorization"] = String(repeating: "0", count: 64)
    default: break
    }
    return IncomingRequest(
      method: step["method"]?.text ?? "GET", target: "\(step["path"]?.text ?? "")?\(query)", headers: headers,
      body: Data(body.utf8))
  }

  private func compare(_ step: JSONValue, _ response: OutgoingResponse) throws {
    try check(response.status == step["status"]?.integer, "\(step): \(response.status) \(response.body)")
    let told = heard.all
    heard.clear()
    try check(told == (step["heard"]?.items ?? []).compactMap(\.text), "\(step): heard \(told)")
    for (name, part) in step["headers"]?.members ?? [] {
      let value = header(response, name)
      let isRight = part.isNull ? value == nil : value?.contains(part.text ?? "") ?? false
      try check(isRight, "\(step): \(name) is \(value ?? "missing")")
    }
    let has = step["body_has"]?.text ?? ""
    try check(has.isEmpty || response.body.contains(has), "\(step): \(response.body)")
    let lacks = step["body_lacks"]?.text
    try check(lacks.map { !response.body.contains($0) } ?? true, "\(step): \(response.body)")
  }

  private func header(_ response: OutgoingResponse, _ name: String) -> String? {
    response.headers.first { $0.name.lowercased() == name }?.value
  }
}
