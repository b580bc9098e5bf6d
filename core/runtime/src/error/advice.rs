//! What to do about an error if the catalogue has no hint for its code.

use crate::call::target::Target;
use crate::catalog::{self, Version};
use crate::error::ErrorKind;
use crate::hint::{self, Hint};

/// A hint for a kind of error in a call.
pub(crate) fn advice(kind: ErrorKind, target: &Target) -> Option<Hint> {
    let rule = match kind {
        ErrorKind::PermissionDenied => return Some(permission(target)),
        ErrorKind::UnsupportedVersion => return Some(versions(target)),
        ErrorKind::InvalidRequest => return Some(parameters(target)),
        ErrorKind::TokenExpired => &hint::NEW_ACCESS_TOKEN,
        ErrorKind::TokenInvalid => &hint::TOKEN_REVOKED,
        ErrorKind::NeedsReauthorization => &hint::AUTHORIZE_AGAIN,
        ErrorKind::AuthCodeInvalid => &hint::CODE_WORKS_ONCE,
        ErrorKind::SignatureInvalid => &hint::CHECK_SECRET,
        ErrorKind::ClockSkew => &hint::SET_CLOCK,
        ErrorKind::AppKeyInvalid => &hint::CHECK_APP_KEY,
        ErrorKind::IpNotAllowed => &hint::ALLOW_ADDRESS,
        ErrorKind::ShopInactive => &hint::SHOP_INACTIVE,
        ErrorKind::CipherMismatch => &hint::FETCH_SHOPS,
        ErrorKind::UnknownEndpoint => &hint::CHECK_PATH,
        ErrorKind::UploadRejected => &hint::CHECK_FILE,
        ErrorKind::RateLimited => &hint::SLOW_DOWN,
        ErrorKind::QuotaExhausted => &hint::WAIT_FOR_QUOTA,
        ErrorKind::NotReady => &hint::ASK_IN_A_MINUTE,
        ErrorKind::Server => &hint::QUOTE_REQUEST_ID,
        ErrorKind::Connection | ErrorKind::Timeout => &hint::CHECK_NETWORK,
        ErrorKind::Business => &hint::READ_OBJECT_FIRST,
        ErrorKind::Decode => &hint::RESPONSE_CHANGED,
        // The code that raises the other kinds knows more, and adds its own hint.
        _ => return None,
    };
    Some(rule.into())
}

fn parameters(target: &Target) -> Hint {
    match target.checked {
        true => hint::compare_parameters(&target.label),
        false => (&hint::COMPARE_REQUEST).into(),
    }
}

fn permission(target: &Target) -> Hint {
    match target.known.map_or(&[][..], |known| known.scopes) {
        [] => (&hint::CHECK_SCOPES).into(),
        [one] => hint::scope_needed(one),
        many => hint::one_scope_needed(many.join(", ")),
    }
}

fn versions(target: &Target) -> Hint {
    let operation = catalog::find(&target.label);
    let versions: Vec<_> =
        operation.map_or(&[][..], |operation| operation.versions).iter().map(name).collect();
    match versions.is_empty() {
        true => (&hint::VERSION_GONE).into(),
        false => hint::versions_known(versions.join(", ")),
    }
}

fn name(version: &Version) -> String {
    match version.sunset {
        Some(day) => format!("{} (until {day})", version.version),
        None => version.version.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::input::CallOptions;

    #[test]
    fn every_kind_that_a_response_can_have_has_a_hint() {
        let target = Target::operation("order.get_order_list", None, None).unwrap();
        let of_responses = crate::error_table::errors().iter().map(|rule| rule.kind);
        let of_calls = [ErrorKind::Connection, ErrorKind::Timeout, ErrorKind::Decode, ErrorKind::ClockSkew];
        for kind in of_responses.chain(of_calls) {
            let hint = advice(kind, &target);
            assert!(hint.is_some_and(|hint| hint.text().len() > 20), "{kind:?}");
        }
        assert!(
            advice(ErrorKind::InvalidRequest, &target)
                .unwrap()
                .text()
                .contains("api show order.get_order_list")
        );
        let raw = Target::raw("GET", "/what/202309/ever", &CallOptions::default()).unwrap();
        assert!(!advice(ErrorKind::InvalidRequest, &raw).unwrap().text().contains("api show"));
    }
}
