// Generated from core/catalog by `cargo gen`. Do not edit.

extension TikTokShopError {
  /// What went wrong. A kind that this version of the package does not know is ``unknown(_:)``.
  public enum Kind: Hashable, Sendable {
    /// The access token has expired and could not be refreshed here. Codes: 105002.
    case tokenExpired
    /// The access token is unknown or was revoked. Codes: 105001.
    case tokenInvalid
    /// The seller must authorize the app again: no valid refresh token is left. Codes: 105004, 36004001, 36004005.
    case needsReauthorization
    /// The authorization code is wrong, already used or too old. Codes: 36004004.
    case authCodeInvalid
    /// The platform did not accept the signature. Codes: 106001.
    case signatureInvalid
    /// The clock of this machine is too far off.
    case clockSkew
    /// The app key is wrong or disabled.
    case appKeyInvalid
    /// The app or the seller lacks a permission.
    case permissionDenied
    /// This machine's address is not on the app's allow list. Codes: 36009033.
    case ipNotAllowed
    /// The shop or the seller is inactive. Codes: 12019004, 12052700, 16003025, 16030007, 36009043, 36009044.
    case shopInactive
    /// The cipher is missing, not wanted, or belongs to another shop. Codes: 101000, 106013, 16032012.
    case cipherMismatch
    /// A parameter is unknown, missing, of the wrong type or out of range. Without a `code`, nothing was sent.
    case invalidRequest
    /// The path or the method does not exist. Codes: 36009009, 36009010.
    case unknownEndpoint
    /// The version is retired or never existed. Codes: 36009014.
    case unsupportedVersion
    /// The upload is too large or of the wrong type.
    case uploadRejected
    /// Too many requests. The call will work later. Codes: 12052109, 17029054, 25001028, 36009002, 45111012, 600001002.
    case rateLimited
    /// An hourly or daily quota is used up. Codes: 12038012, 12052093, 12052202, 16024019, 16030002, 36009037, 45101004, 600001001.
    case quotaExhausted
    /// What was requested is not ready yet. Codes: 10007002, 11034037, 12052234, 21011044, 21022026, 21030005.
    case notReady
    /// A business rule or the state of the object forbids it.
    case business
    /// The platform failed.
    case server
    /// The call succeeded, but some of its items did not: see `items`.
    case itemErrors
    /// No connection could be made, or it broke.
    case connection
    /// The deadline passed.
    case timeout
    /// The response is not in the documented form.
    case decode
    /// A walk over pages cannot continue: a page token was repeated, or a limit on results was reached.
    case paging
    /// The signature of a webhook does not match.
    case webhookSignature
    /// The body of a webhook cannot be read.
    case webhookBody
    /// The client is not configured for what was asked.
    case configuration
    /// The token store failed.
    case store
    /// A document could not be fetched, or is not what it claims to be.
    case download
    /// A kind that this version of the package does not know, by its name in the core.
    case unknown(String)

    /// The kind of that name: `rate_limited`.
    public init(name: String) {
      self = known[name] ?? .unknown(name)
    }

    /// Its name: `rate_limited`.
    public var name: String {
      switch self {
      case .tokenExpired: "token_expired"
      case .tokenInvalid: "token_invalid"
      case .needsReauthorization: "needs_reauthorization"
      case .authCodeInvalid: "auth_code_invalid"
      case .signatureInvalid: "signature_invalid"
      case .clockSkew: "clock_skew"
      case .appKeyInvalid: "app_key_invalid"
      case .permissionDenied: "permission_denied"
      case .ipNotAllowed: "ip_not_allowed"
      case .shopInactive: "shop_inactive"
      case .cipherMismatch: "cipher_mismatch"
      case .invalidRequest: "invalid_request"
      case .unknownEndpoint: "unknown_endpoint"
      case .unsupportedVersion: "unsupported_version"
      case .uploadRejected: "upload_rejected"
      case .rateLimited: "rate_limited"
      case .quotaExhausted: "quota_exhausted"
      case .notReady: "not_ready"
      case .business: "business"
      case .server: "server"
      case .itemErrors: "item_errors"
      case .connection: "connection"
      case .timeout: "timeout"
      case .decode: "decode"
      case .paging: "paging"
      case .webhookSignature: "webhook_signature"
      case .webhookBody: "webhook_body"
      case .configuration: "configuration"
      case .store: "store"
      case .download: "download"
      case .unknown(let name): name
      }
    }

    /// The groups that it is in, the narrowest first.
    public var groups: [Group] {
      switch self {
      case .tokenExpired: [.authentication, .api]
      case .tokenInvalid: [.authentication, .api]
      case .needsReauthorization: [.authentication, .api]
      case .authCodeInvalid: [.authentication, .api]
      case .signatureInvalid: [.authentication, .api]
      case .clockSkew: [.authentication, .api]
      case .appKeyInvalid: [.authentication, .api]
      case .permissionDenied: [.api]
      case .ipNotAllowed: [.api]
      case .shopInactive: [.api]
      case .cipherMismatch: [.api]
      case .invalidRequest: [.api]
      case .unknownEndpoint: [.api]
      case .unsupportedVersion: [.api]
      case .uploadRejected: [.api]
      case .rateLimited: [.api]
      case .quotaExhausted: [.api]
      case .notReady: [.api]
      case .business: [.api]
      case .server: [.api]
      case .itemErrors: [.api]
      default: []
      }
    }
  }

  /// What several kinds have in common.
  public enum Group: Hashable, Sendable {
    /// The platform refused a call or failed to process it, or would have; see the subclasses.
    case api
    /// The platform does not know who is calling.
    case authentication
  }
}

private let known: [String: TikTokShopError.Kind] = [
  "token_expired": .tokenExpired,
  "token_invalid": .tokenInvalid,
  "needs_reauthorization": .needsReauthorization,
  "auth_code_invalid": .authCodeInvalid,
  "signature_invalid": .signatureInvalid,
  "clock_skew": .clockSkew,
  "app_key_invalid": .appKeyInvalid,
  "permission_denied": .permissionDenied,
  "ip_not_allowed": .ipNotAllowed,
  "shop_inactive": .shopInactive,
  "cipher_mismatch": .cipherMismatch,
  "invalid_request": .invalidRequest,
  "unknown_endpoint": .unknownEndpoint,
  "unsupported_version": .unsupportedVersion,
  "upload_rejected": .uploadRejected,
  "rate_limited": .rateLimited,
  "quota_exhausted": .quotaExhausted,
  "not_ready": .notReady,
  "business": .business,
  "server": .server,
  "item_errors": .itemErrors,
  "connection": .connection,
  "timeout": .timeout,
  "decode": .decode,
  "paging": .paging,
  "webhook_signature": .webhookSignature,
  "webhook_body": .webhookBody,
  "configuration": .configuration,
  "store": .store,
  "download": .download,
]