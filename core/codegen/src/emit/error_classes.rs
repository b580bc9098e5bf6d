//! One class for each kind of error, with the same names in every language.

use minijinja::{Value, context};

use crate::catalog::Catalog;

/// Kind of the core, class, class above it, and what it says.
const CLASSES: &[(&str, &str, &str, &str)] = &[
    (
        "",
        "APIError",
        "TikTokShopError",
        "The platform refused or failed a call, or would have: see its subclasses.",
    ),
    ("", "AuthenticationError", "APIError", "The platform does not know who calls."),
    (
        "TokenExpired",
        "TokenExpiredError",
        "AuthenticationError",
        "The access token has expired and could not be refreshed here.",
    ),
    (
        "TokenInvalid",
        "TokenInvalidError",
        "AuthenticationError",
        "The access token is not known, or was revoked.",
    ),
    (
        "NeedsReauthorization",
        "NeedsReauthorizationError",
        "AuthenticationError",
        "The seller must authorize the app again: no valid refresh token is left.",
    ),
    (
        "AuthCodeInvalid",
        "AuthCodeInvalidError",
        "AuthenticationError",
        "The authorization code is wrong, used or too old.",
    ),
    (
        "SignatureInvalid",
        "SignatureInvalidError",
        "AuthenticationError",
        "The platform did not accept the signature.",
    ),
    ("ClockSkew", "ClockSkewError", "AuthenticationError", "The clock of this machine is too far off."),
    ("AppKeyInvalid", "AppKeyInvalidError", "AuthenticationError", "The app key is wrong or disabled."),
    ("PermissionDenied", "PermissionDeniedError", "APIError", "The app or the seller lacks a permission."),
    (
        "IpNotAllowed",
        "IpNotAllowedError",
        "PermissionDeniedError",
        "This machine's address is not on the app's allow list.",
    ),
    ("ShopInactive", "ShopInactiveError", "PermissionDeniedError", "The shop or the seller is inactive."),
    (
        "CipherMismatch",
        "CipherMismatchError",
        "APIError",
        "The cipher is missing, not wanted, or belongs to another shop.",
    ),
    (
        "InvalidRequest",
        "InvalidRequestError",
        "APIError",
        "A parameter is unknown, missing, of the wrong type or out of range. Where there is no `code`, nothing was sent.",
    ),
    ("UnknownEndpoint", "UnknownEndpointError", "InvalidRequestError", "The path or method does not exist."),
    (
        "UnsupportedVersion",
        "UnsupportedVersionError",
        "InvalidRequestError",
        "The version is retired or was never there.",
    ),
    (
        "UploadRejected",
        "UploadRejectedError",
        "InvalidRequestError",
        "The upload is too large or of the wrong type.",
    ),
    ("RateLimited", "RateLimitError", "APIError", "Too many requests; later it works."),
    ("QuotaExhausted", "QuotaExhaustedError", "RateLimitError", "A quota of an hour or a day is used up."),
    ("NotReady", "NotReadyError", "APIError", "The thing asked for is not ready yet."),
    ("Business", "BusinessError", "APIError", "A business rule or the object's state forbids it."),
    ("Server", "ServerError", "APIError", "The platform failed."),
    (
        "ItemErrors",
        "ItemErrors",
        "APIError",
        "The call succeeded, but some of its items did not: see `items`.",
    ),
    ("Connection", "TransportError", "TikTokShopError", "No connection, or it broke."),
    ("Timeout", "TimeoutError", "TransportError", "The deadline passed."),
    ("Decode", "DecodeError", "TikTokShopError", "The answer is not what was promised."),
    (
        "Paging",
        "PagingError",
        "TikTokShopError",
        "A walk over pages cannot go on: a page token repeated, or a result cap was reached.",
    ),
    ("WebhookSignature", "WebhookSignatureError", "TikTokShopError", "A webhook's signature does not match."),
    ("WebhookBody", "WebhookBodyError", "TikTokShopError", "A webhook's body cannot be read."),
    (
        "Configuration",
        "ConfigurationError",
        "TikTokShopError",
        "The client is not configured for what was asked.",
    ),
    ("Store", "StoreError", "TikTokShopError", "The token store failed."),
    (
        "Download",
        "DownloadError",
        "TikTokShopError",
        "A document could not be fetched or is not what it claims.",
    ),
];
/// So many codes are named; of kinds with more, an example or two would say little.
const FEW: usize = 12;

/// The classes, those above first.
pub fn context(catalog: &Catalog) -> Value {
    let classes = CLASSES.iter().map(|(kind, name, parent, doc)| {
        context! { kind => *kind, name => *name, parent => *parent, doc => *doc, codes => codes(catalog, kind) }
    });
    context! { classes => classes.collect::<Vec<_>>() }
}

fn codes(catalog: &Catalog, kind: &str) -> Vec<i64> {
    let codes: Vec<_> =
        catalog.errors.iter().filter(|rule| rule.kind == kind).map(|rule| rule.code).collect();
    if codes.len() > FEW { Vec::new() } else { codes }
}
