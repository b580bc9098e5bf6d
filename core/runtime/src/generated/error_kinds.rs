// Generated from core/catalog by `cargo gen`. Do not edit.

use std::fmt;

/// Why something failed. New kinds may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The access token has expired and could not be refreshed here. Codes: 105002.
    TokenExpired,
    /// The access token is unknown or was revoked. Codes: 105001.
    TokenInvalid,
    /// The seller must authorize the app again: no valid refresh token is left. Codes: 105004, 36004001, 36004005.
    NeedsReauthorization,
    /// The authorization code is wrong, already used or too old. Codes: 36004004.
    AuthCodeInvalid,
    /// The platform did not accept the signature. Codes: 106001.
    SignatureInvalid,
    /// The clock of this machine is too far off.
    ClockSkew,
    /// The app key is wrong or disabled.
    AppKeyInvalid,
    /// The app or the seller lacks a permission.
    PermissionDenied,
    /// This machine's address is not on the app's allow list. Codes: 36009033.
    IpNotAllowed,
    /// The shop or the seller is inactive. Codes: 12019004, 12052700, 16003025, 16030007, 36009043, 36009044.
    ShopInactive,
    /// The cipher is missing, not wanted, or belongs to another shop. Codes: 101000, 106013, 16032012.
    CipherMismatch,
    /// A parameter is unknown, missing, of the wrong type or out of range. Without a `code`, nothing was sent.
    InvalidRequest,
    /// The path or the method does not exist. Codes: 36009009, 36009010.
    UnknownEndpoint,
    /// The version is retired or never existed. Codes: 36009014.
    UnsupportedVersion,
    /// The upload is too large or of the wrong type.
    UploadRejected,
    /// Too many requests. The call will work later. Codes: 12052109, 17029054, 25001028, 36009002, 45111012, 600001002.
    RateLimited,
    /// An hourly or daily quota is used up. Codes: 12038012, 12052093, 12052202, 16024019, 16030002, 36009037, 45101004, 600001001.
    QuotaExhausted,
    /// What was requested is not ready yet. Codes: 10007002, 11034037, 12052234, 21011044, 21022026, 21030005.
    NotReady,
    /// A business rule or the state of the object forbids it.
    Business,
    /// The platform failed.
    Server,
    /// The call succeeded, but some of its items did not: see `items`.
    ItemErrors,
    /// No connection could be made, or it broke.
    Connection,
    /// The deadline passed.
    Timeout,
    /// The response is not in the documented form.
    Decode,
    /// A walk over pages cannot continue: a page token was repeated, or a limit on results was reached.
    Paging,
    /// The signature of a webhook does not match.
    WebhookSignature,
    /// The body of a webhook cannot be read.
    WebhookBody,
    /// The client is not configured for what was asked.
    Configuration,
    /// The token store failed.
    Store,
    /// A document could not be fetched, or is not what it claims to be.
    Download,
}

impl ErrorKind {
    /// All kinds.
    pub const ALL: &'static [ErrorKind] = &[
        ErrorKind::TokenExpired,
        ErrorKind::TokenInvalid,
        ErrorKind::NeedsReauthorization,
        ErrorKind::AuthCodeInvalid,
        ErrorKind::SignatureInvalid,
        ErrorKind::ClockSkew,
        ErrorKind::AppKeyInvalid,
        ErrorKind::PermissionDenied,
        ErrorKind::IpNotAllowed,
        ErrorKind::ShopInactive,
        ErrorKind::CipherMismatch,
        ErrorKind::InvalidRequest,
        ErrorKind::UnknownEndpoint,
        ErrorKind::UnsupportedVersion,
        ErrorKind::UploadRejected,
        ErrorKind::RateLimited,
        ErrorKind::QuotaExhausted,
        ErrorKind::NotReady,
        ErrorKind::Business,
        ErrorKind::Server,
        ErrorKind::ItemErrors,
        ErrorKind::Connection,
        ErrorKind::Timeout,
        ErrorKind::Decode,
        ErrorKind::Paging,
        ErrorKind::WebhookSignature,
        ErrorKind::WebhookBody,
        ErrorKind::Configuration,
        ErrorKind::Store,
        ErrorKind::Download,
    ];

    /// The name in JSON, in logs and in every other language: `rate_limited`.
    pub const fn as_str(self) -> &'static str {
        match self {
            ErrorKind::TokenExpired => "token_expired",
            ErrorKind::TokenInvalid => "token_invalid",
            ErrorKind::NeedsReauthorization => "needs_reauthorization",
            ErrorKind::AuthCodeInvalid => "auth_code_invalid",
            ErrorKind::SignatureInvalid => "signature_invalid",
            ErrorKind::ClockSkew => "clock_skew",
            ErrorKind::AppKeyInvalid => "app_key_invalid",
            ErrorKind::PermissionDenied => "permission_denied",
            ErrorKind::IpNotAllowed => "ip_not_allowed",
            ErrorKind::ShopInactive => "shop_inactive",
            ErrorKind::CipherMismatch => "cipher_mismatch",
            ErrorKind::InvalidRequest => "invalid_request",
            ErrorKind::UnknownEndpoint => "unknown_endpoint",
            ErrorKind::UnsupportedVersion => "unsupported_version",
            ErrorKind::UploadRejected => "upload_rejected",
            ErrorKind::RateLimited => "rate_limited",
            ErrorKind::QuotaExhausted => "quota_exhausted",
            ErrorKind::NotReady => "not_ready",
            ErrorKind::Business => "business",
            ErrorKind::Server => "server",
            ErrorKind::ItemErrors => "item_errors",
            ErrorKind::Connection => "connection",
            ErrorKind::Timeout => "timeout",
            ErrorKind::Decode => "decode",
            ErrorKind::Paging => "paging",
            ErrorKind::WebhookSignature => "webhook_signature",
            ErrorKind::WebhookBody => "webhook_body",
            ErrorKind::Configuration => "configuration",
            ErrorKind::Store => "store",
            ErrorKind::Download => "download",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}
