//! What a response means: from its code, message and HTTP status follow the kind of error and what may be done about
//! it.
//!
//! The code alone does not decide: 36009004 stands for ten different failures, and the number ranges mean nothing.

use crate::error::ErrorKind;
use crate::error_table::{self, Class};
use crate::hint::HintRule;

/// What a response means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// The kind of error.
    pub kind: ErrorKind,
    /// What may be done.
    pub repeat: Repeat,
    /// What the catalogue says to do about the code.
    pub hint: Option<&'static HintRule>,
}

/// What may be done about a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// Nothing: the same call fails again.
    Never,
    /// It was not processed: any call may be retried after a wait.
    NotProcessed,
    /// It may have been processed: only a call that is harmless to repeat may be retried.
    Unknown,
    /// Get another token, then retry once.
    Refresh,
    /// Correct the clock, then retry once.
    Resync,
    /// The document is not ready yet; ask again in a minute.
    Later,
}

const OVERLOADED_CODE: i64 = 36_009_004;

/// Judges a response whose code is not 0, or whose HTTP status says that it failed.
pub fn classify(code: i64, message: &str, http_status: u16, wait_codes: &[i64]) -> Verdict {
    if wait_codes.contains(&code) {
        let hint = error_table::find(code).and_then(|rule| rule.hint);
        return Verdict { kind: ErrorKind::NotReady, repeat: Repeat::Later, hint };
    }
    if code == OVERLOADED_CODE {
        return plain(by_keyword(message));
    }
    match error_table::find(code) {
        Some(rule) if rule.kind != ErrorKind::QuotaExhausted && http_status == 429 => {
            Verdict { hint: rule.hint, ..by_status(429) }
        }
        Some(rule) => Verdict { kind: rule.kind, repeat: repeat(rule.kind, rule.class), hint: rule.hint },
        None => by_status(http_status),
    }
}

/// Judges by the HTTP status alone, for unknown codes and for responses that are not an envelope.
pub fn by_status(http_status: u16) -> Verdict {
    match http_status {
        429 => Verdict { kind: ErrorKind::RateLimited, repeat: Repeat::NotProcessed, hint: None },
        408 | 500.. => Verdict { kind: ErrorKind::Server, repeat: Repeat::Unknown, hint: None },
        401 => plain(ErrorKind::TokenInvalid),
        403 => plain(ErrorKind::PermissionDenied),
        404 | 405 => plain(ErrorKind::UnknownEndpoint),
        413 | 415 => plain(ErrorKind::UploadRejected),
        _ => plain(ErrorKind::Business),
    }
}

fn plain(kind: ErrorKind) -> Verdict {
    let hint = None;
    Verdict { kind, repeat: repeat(kind, Class::Permanent), hint }
}

fn repeat(kind: ErrorKind, class: Class) -> Repeat {
    match (kind, class) {
        (ErrorKind::TokenExpired | ErrorKind::TokenInvalid, _) => Repeat::Refresh,
        (ErrorKind::ClockSkew, _) => Repeat::Resync,
        (ErrorKind::QuotaExhausted, _) => Repeat::Never,
        (_, Class::Limit) => Repeat::NotProcessed,
        (_, Class::Server) => Repeat::Unknown,
        (_, Class::Wait) => Repeat::Later,
        (_, Class::Permanent | Class::Authorization) => Repeat::Never,
    }
}

/// The meanings of 36009004, in the order in which they are looked for. Messages quote parameter names with single
/// quotes and end with a link, neither of which may matter.
fn by_keyword(message: &str) -> ErrorKind {
    let lower = message.to_ascii_lowercase().replace(['\'', '"', '`'], "");
    let text = lower.split("for more details").next().unwrap_or_default();
    let parts = || text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let words = |word: &str| parts().any(|part| part == word);
    // `conversion_rate` is not a version, and `create_timestamp` is not a timestamp.
    let begins = |word: &str| parts().any(|part| part.starts_with(word));
    match () {
        () if text.contains("signature") || words("sign") => ErrorKind::SignatureInvalid,
        () if text.contains("access_token") || text.contains("x-tts-access-token") => ErrorKind::TokenInvalid,
        () if text.contains("app_key") => ErrorKind::AppKeyInvalid,
        () if begins("timestamp") => ErrorKind::ClockSkew,
        () if text.contains("shop_cipher") || text.contains("category_asset_cipher") => {
            ErrorKind::CipherMismatch
        }
        () if text.contains("shop_id") => ErrorKind::CipherMismatch,
        () if begins("version") => ErrorKind::UnsupportedVersion,
        () => ErrorKind::InvalidRequest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(code: i64, message: &str, status: u16) -> ErrorKind {
        classify(code, message, status, &[]).kind
    }

    #[test]
    fn the_overloaded_code_is_told_by_its_words() {
        let cases = [
            ("required signature", ErrorKind::SignatureInvalid),
            ("Invalid 'sign' query parameter", ErrorKind::SignatureInvalid),
            ("Invalid credentials. Invalid 'x-tts-access-token' header", ErrorKind::TokenInvalid),
            ("access_token is invalid, app_key", ErrorKind::TokenInvalid),
            (
                "Invalid 'app_key' query parameter. For more details: https://m.tiktok.shop/s/version",
                ErrorKind::AppKeyInvalid,
            ),
            ("Invalid 'timestamp': more than 30 s ahead", ErrorKind::ClockSkew),
            ("'shop_cipher' is not required for this request", ErrorKind::CipherMismatch),
            ("category_asset_cipher is wrong", ErrorKind::CipherMismatch),
            ("The 'version' is wrong", ErrorKind::UnsupportedVersion),
            ("version202301 is gone", ErrorKind::UnsupportedVersion),
            ("invalid param: design", ErrorKind::InvalidRequest),
            ("invalid param: conversion_rate", ErrorKind::InvalidRequest),
            ("invalid param: 'category_version'", ErrorKind::InvalidRequest),
            ("invalid param: create_timestamp_ge", ErrorKind::InvalidRequest),
            ("", ErrorKind::InvalidRequest),
        ];
        for (message, wanted) in cases {
            assert_eq!(kind(36_009_004, message, 400), wanted, "{message}");
        }
    }

    #[test]
    fn what_may_be_done_follows() {
        let repeat = |code, message| classify(code, message, 200, &[]).repeat;
        assert_eq!(repeat(105_002, ""), Repeat::Refresh);
        assert_eq!(repeat(36_009_004, "timestamp"), Repeat::Resync);
        assert_eq!(repeat(36_009_002, ""), Repeat::NotProcessed);
        assert_eq!(repeat(36_009_003, ""), Repeat::Unknown);
        assert_eq!(repeat(36_009_007, ""), Repeat::Unknown);
        assert_eq!(repeat(36_009_037, ""), Repeat::Never);
        assert_eq!(repeat(45_101_004, ""), Repeat::Never);
        assert_eq!(repeat(106_001, ""), Repeat::Never);
        assert_eq!(repeat(11_034_037, ""), Repeat::Later);
    }

    #[test]
    fn gateway_codes_have_their_kinds() {
        let cases = [
            (105_002, ErrorKind::TokenExpired),
            (105_001, ErrorKind::TokenInvalid),
            (105_005, ErrorKind::PermissionDenied),
            (106_001, ErrorKind::SignatureInvalid),
            (106_013, ErrorKind::CipherMismatch),
            (101_000, ErrorKind::CipherMismatch),
            (36_004_001, ErrorKind::NeedsReauthorization),
            (36_004_004, ErrorKind::AuthCodeInvalid),
            (36_009_002, ErrorKind::RateLimited),
            (36_009_003, ErrorKind::Server),
            (36_009_007, ErrorKind::Server),
            (36_009_009, ErrorKind::UnknownEndpoint),
            (36_009_010, ErrorKind::UnknownEndpoint),
            (36_009_014, ErrorKind::UnsupportedVersion),
            (36_009_021, ErrorKind::UploadRejected),
            (36_009_033, ErrorKind::IpNotAllowed),
            (36_009_037, ErrorKind::QuotaExhausted),
            (45_101_004, ErrorKind::QuotaExhausted),
            (36_009_043, ErrorKind::ShopInactive),
            (98_001_004, ErrorKind::InvalidRequest),
        ];
        for (code, wanted) in cases {
            assert_eq!(kind(code, "", 200), wanted, "{code}");
        }
    }

    #[test]
    fn the_status_decides_where_the_code_is_unknown() {
        assert_eq!(kind(1, "", 429), ErrorKind::RateLimited);
        assert_eq!(kind(1, "", 503), ErrorKind::Server);
        assert_eq!(kind(1, "", 200), ErrorKind::Business);
        assert_eq!(kind(36_009_003, "", 429), ErrorKind::RateLimited);
        assert_eq!(kind(36_009_037, "", 429), ErrorKind::QuotaExhausted);
    }

    #[test]
    fn a_wait_code_of_the_operation_goes_first() {
        let verdict = classify(36_009_003, "", 200, &[36_009_003]);
        assert_eq!((verdict.kind, verdict.repeat), (ErrorKind::NotReady, Repeat::Later));
    }
}
