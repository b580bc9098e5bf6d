import Foundation
import Testing
import TikTokShop
import TikTokShopTesting

/// An operation, and the method that calls it.
struct Operation: Sendable {
  typealias Call = @Sendable (TikTokShopClient, Params, CallOptions?) async throws -> ApiResponse

  let id: String
  let version: String
  let call: Call

  init(_ id: String, _ version: String, _ call: @escaping Call) {
    (self.id, self.version, self.call) = (id, version, call)
  }
}

/// Every operation is called once by its own method, with parameters that the sandbox says are right.
@Suite(.serialized) struct EveryOperationTests {
  @Test func everyOperationReturnsAResponse() async throws {
    let sandbox = try await Place.sandbox()
    let client = try sandbox.client {
      hasty(&$0)
      ($0.accessToken, $0.shopCipher, $0.maxRetries) = (nil, nil, 0)
    }
    var wrong: [String] = []
    for operation in operations {
      do {
        try await call(operation, client, sandbox)
      } catch {
        wrong.append("\(operation.id): \(error)")
      }
    }
    #expect(wrong == [])
    #expect(operations.count >= 437)
  }

  private func call(_ operation: Operation, _ client: TikTokShopClient, _ sandbox: Sandbox) async throws {
    let all = callers(try await sample(operation, sandbox), sandbox)
    for (place, account) in all.enumerated() {
      let given = try await sample(operation, sandbox)
      do {
        let response = try await operation.call(client, params(given), options(account, given))
        try same(response.operation, operation.id)
        try check(response.data.isObject || response.data.isNull, "\(response.data)")
        return
      } catch let error as TikTokShopError {
        let isSomebodyElses = error.kind == .permissionDenied || error.kind == .cipherMismatch
        if !isSomebodyElses || place == all.count - 1 { throw error }
      }
    }
  }

  /// What the sandbox takes for an operation, and who may call it.
  private func sample(_ operation: Operation, _ sandbox: Sandbox) async throws -> JSONValue {
    try await sandbox.reset()
    return try await sandbox.control("POST", "sample?operation=\(operation.id)&version=\(operation.version)")
  }

  private func params(_ given: JSONValue) -> Params {
    var params = Params()
    for place in ["path", "query", "body"] {
      for (name, value) in given[place]?.members ?? [] { params[name] = value }
    }
    for field in given["form"]?.items ?? [] {
      let name = field["name"]?.text ?? ""
      if let file = field["file_name"]?.text {
        params.attach(.data(file.hasSuffix(".pdf") ? pdf : png, name: file), as: name)
      } else {
        // The sandbox does not say which text it would take.
        params[name] = name == "use_case" ? "MAIN_IMAGE" : "1"
      }
    }
    return params
  }

  /// Who may call, the likeliest first: the sandbox tells the others that they may not.
  private func callers(_ given: JSONValue, _ sandbox: Sandbox) -> [Sandbox.Account] {
    if let openId = given["open_id"]?.text, !openId.isEmpty { return sandbox.accounts.filter { $0.openId == openId } }
    let owns = { (account: Sandbox.Account) in account.shops.contains { $0.id == given["shop_id"]?.text } }
    return sandbox.accounts.filter(owns) + sandbox.accounts.filter { !owns($0) }
  }

  private func options(_ account: Sandbox.Account, _ given: JSONValue) -> CallOptions {
    callOptions {
      $0.accessToken = account.accessToken
      $0.shopCipher = given["shop_cipher"]?.text ?? account.shops.first?.cipher
      $0.categoryAssetCipher = account.categoryAssetCiphers.first
    }
  }
}
