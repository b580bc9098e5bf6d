internal import TikTokShopNative

/// What ``RequestSigner`` returns.
public struct SignedRequest: Sendable, Redacted {
  /// The signature, to be handed back to the device.
  public let sign: String
  /// The id of the operation, such as `order.get_order_list`; nil for a path that the catalogue does not know.
  public let operation: String?
  /// Whether it changes nothing. Of an unknown path nobody knows.
  public let isRead: Bool

  /// Shows what was signed, and no signature.
  public var description: String { "SignedRequest(\(operation ?? "an unknown path"))" }
}

/// The backend's half of a ``RemoteSigner``: it has the app secret, and signs what a device asks for. Decide first who the user
/// is, and afterwards, by ``SignedRequest/operation``, whether this user may make that call: a signature is as good as the call.
///
/// It signs nothing but requests of the API by this app, whose time is near now.
public struct RequestSigner: Sendable, Redacted {
  private let app: AppSecret
  private let maxAge: Duration?

  /// - Parameter maxAge: How far the time of a request may be from now. Default: 5 minutes.
  public init(_ app: AppSecret, maxAge: Duration? = nil) {
    (self.app, self.maxAge) = (app, maxAge)
  }

  /// Signs a request, given as ``SignRequest/json``.
  /// - Throws: ``TikTokShopError`` of the kind `invalidRequest` if it is not one of the API, is of another app, or is not of now.
  public func sign(_ request: String) throws -> SignedRequest {
    let asked = try JSONValue(parsing: request)
    let input = jsonObject { object in
      object.put("app_key", app.appKey)
      object.put("app_secret", app.appSecret)
      object.put("request", asked)
      object.member("max_age", seconds: maxAge)
    }
    let told = try withBytes(input) { try Block.of(tiktokshop_sign_request($0, $1)) }
    let signed = try told.map { try JSONValue(parsing: $0.content) } ?? .null
    return SignedRequest(
      sign: signed.string("sign") ?? "", operation: signed.string("operation"), isRead: signed.flag("is_read") ?? false)
  }

  /// Shows no secret.
  public var description: String { "RequestSigner(\(app.appKey))" }
}
