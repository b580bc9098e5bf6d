import Foundation

/// Signs requests at your backend, which alone has the app's secret.
///
/// What a function throws ends the call before anything is sent: a ``TikTokShopError`` keeps its kind and whether it is retryable, a
/// ``RemoteSignerFailure`` says both, and anything else is an error of the kind `connection`. It is the `cause`.
///
/// The backend answers with what ``RequestSigner`` returns, or its like in Rust, Python, Node and Kotlin: it refuses what is not a
/// request of the API, another app's key, and a timestamp that is not near now.
public protocol RemoteSigner: Sendable {
  /// The signature of a request. Send ``SignRequest/json`` to your backend.
  func sign(_ request: SignRequest) async throws -> String
  /// A token that works, when the client has none or the platform has refused the one that it had.
  func accessToken(_ request: TokenRequest) async throws -> RemoteToken
}

/// A request that is to be signed.
public struct SignRequest: Sendable, Redacted {
  /// All of it as JSON text, in the form that the backend's half of this library reads.
  public let json: String
  public let appKey: String
  public let method: String
  public let path: String
  /// The time of the request.
  public let timestamp: UnixTime

  init(_ value: JSONValue) {
    json = value.rawJSON
    appKey = value.string("app_key") ?? ""
    method = value.string("method") ?? ""
    path = value.string("path") ?? ""
    timestamp = value.time("timestamp") ?? 0
  }

  /// Shows what is called, and neither its query nor its body.
  public var description: String { "SignRequest(\(method) \(path))" }
}

/// For whom a token is wanted.
public struct TokenRequest: Sendable, Redacted {
  public let appKey: String
  /// The stored authorization, by the seller's `open_id`, if the handle names one.
  public let account: String?
  /// The shop, if the handle names one.
  public let shop: String?
  /// The token that the platform has refused. Do not hand it out again.
  public let rejected: String?

  init(_ value: JSONValue) {
    appKey = value.string("app_key") ?? ""
    account = value.string("account")
    shop = value.string("shop")
    rejected = value.string("rejected")
  }

  /// Shows for whom, and no token.
  public var description: String { "TokenRequest(\(shop ?? account ?? appKey), again: \(rejected != nil))" }
}

/// A token from your backend.
public struct RemoteToken: Sendable, Redacted {
  public var accessToken: String
  public var expiresAt: UnixTime?
  /// The cipher of the shop, if the backend knows it.
  public var shopCipher: String?

  public init(accessToken: String, expiresAt: UnixTime? = nil, shopCipher: String? = nil) {
    (self.accessToken, self.expiresAt, self.shopCipher) = (accessToken, expiresAt, shopCipher)
  }

  /// Shows no token.
  public var description: String { "RemoteToken([redacted])" }
}

/// Thrown by a signer to say what the failure is.
public struct RemoteSignerFailure: Error, Sendable {
  /// What happened, without secrets.
  public var detail: String
  /// Whether the seller has to authorize the app again; else the connection to the backend has failed.
  public var needsReauthorization: Bool
  /// Whether the same call may be made again later.
  public var isRetryable: Bool

  public init(_ detail: String, needsReauthorization: Bool = false, isRetryable: Bool = false) {
    (self.detail, self.needsReauthorization, self.isRetryable) = (detail, needsReauthorization, isRetryable)
  }
}

/// Passes the core's questions to a signer of the app.
struct SignerPort: Port {
  let signer: any RemoteSigner

  func hear(_ event: String, _ text: String, call: Int64) {}

  func answer(_ question: String, _ arguments: String) async throws -> String {
    let asked = try JSONValue(parsing: arguments)
    switch question {
    case "sign":
      let sign = try await signer.sign(SignRequest(asked))
      return jsonObject { $0.put("sign", sign) }
    case "access_token": return told(try await signer.accessToken(TokenRequest(asked)))
    default: throw RemoteSignerFailure("the signer is asked for \(question), which nobody knows")
    }
  }

  func refusal(of error: any Error, _ words: String, cause: Int64) -> String? {
    switch error {
    case let failure as RemoteSignerFailure:
      let kind = failure.needsReauthorization ? "needs_reauthorization" : nil
      return told(failure.detail, kind, failure.isRetryable, cause)
    case let error as TikTokShopError: return told(words, error.kind.name, error.retryable, cause)
    default: return nil
    }
  }

  private func told(_ token: RemoteToken) -> String {
    jsonObject { object in
      object.put("access_token", token.accessToken)
      object.put("expires_at", token.expiresAt)
      object.put("shop_cipher", token.shopCipher)
    }
  }

  private func told(_ detail: String, _ kind: String?, _ isRetryable: Bool, _ cause: Int64) -> String {
    jsonObject { object in
      object.member("error") { error in
        error.object { error in
          error.put("detail", detail)
          error.put("kind", kind)
          error.put("retryable", isRetryable)
          error.put("cause_id", Int(cause))
        }
      }
    }
  }
}
