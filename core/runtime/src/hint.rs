//! What to do about an error, where the catalogue has no hint for its very code.

use crate::call::target::Target;
use crate::catalog::{self, Version};
use crate::error::ErrorKind;

/// A hint for a kind of error in a call.
pub(crate) fn hint(kind: ErrorKind, target: &Target) -> Option<String> {
    match kind {
        ErrorKind::PermissionDenied => return Some(permission(target)),
        ErrorKind::UnsupportedVersion => return Some(versions(target)),
        _ => {}
    }
    let text = match kind {
        ErrorKind::TokenExpired => {
            "Pass a new access token, or give the client a token store so that it refreshes by itself."
        }
        ErrorKind::TokenInvalid => {
            "The token was revoked or belongs to another app: let the seller authorize again."
        }
        ErrorKind::NeedsReauthorization => "Send the seller to the authorize URL again.",
        ErrorKind::AuthCodeInvalid => {
            "An authorization code works once, for 30 minutes: start the authorization again."
        }
        ErrorKind::SignatureInvalid => {
            "Check the app secret first; `explain` shows what was signed and compares it with a URL."
        }
        ErrorKind::ClockSkew => {
            "Set this machine's clock: the platform accepts 5 minutes back and 30 seconds ahead."
        }
        ErrorKind::AppKeyInvalid => "Check the app key in Partner Center, and that the app is enabled.",
        ErrorKind::IpNotAllowed => {
            "Add this machine's public address to the app's IP allow list in Partner Center."
        }
        ErrorKind::ShopInactive => {
            "The shop or seller is inactive; it works again when the platform reactivates it."
        }
        ErrorKind::CipherMismatch => {
            "Fetch the authorized shops again: a cipher belongs to the token of its own seller."
        }
        ErrorKind::UnknownEndpoint => {
            "Check method and path; an operation of the catalogue may have moved to another version."
        }
        ErrorKind::UploadRejected => "Check size and type of the file against the operation's limits.",
        ErrorKind::RateLimited => "Slow down; the limiter does so from now on.",
        ErrorKind::QuotaExhausted => {
            "The quota of this hour or day is used up; repeating before it renews does not help."
        }
        ErrorKind::NotReady => "Ask again in a minute.",
        ErrorKind::Server => "The platform failed; the request id helps its support.",
        ErrorKind::Connection | ErrorKind::Timeout => "Check network, proxy and firewall.",
        ErrorKind::InvalidRequest => return Some(parameters(target)),
        ErrorKind::Business => {
            "The object's state or a rule of the platform forbids it: read the object again, and repeat only what changed."
        }
        ErrorKind::Decode => "The answer was cut or changed on its way: check proxy and firewall.",
        // Told by what raises them, which knows more.
        _ => return None,
    };
    Some(text.to_owned())
}

fn parameters(target: &Target) -> String {
    match target.checked {
        true => format!(
            "Compare the parameters with what `tiktokshop api show {}` lists; the message names the one that is wrong.",
            target.label
        ),
        false => "Compare path, query and body with the operation's documentation.".to_owned(),
    }
}

fn permission(target: &Target) -> String {
    let scopes = target.known.map_or(&[][..], |known| known.scopes);
    match scopes {
        [] => "Check which scopes the app has and the seller granted.".to_owned(),
        [one] => {
            format!("The app needs the scope {one}, and the seller must authorize again after it was added.")
        }
        many => format!(
            "The app needs one of the scopes {}, and the seller must authorize again after it was added.",
            many.join(", ")
        ),
    }
}

fn versions(target: &Target) -> String {
    let operation = catalog::find(&target.label);
    let versions: Vec<_> =
        operation.map_or(&[][..], |operation| operation.versions).iter().map(name).collect();
    match versions.is_empty() {
        true => "The version is gone or was never there: call another one.".to_owned(),
        false => {
            format!("The version is gone or was never there. The catalogue has {}.", versions.join(", "))
        }
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
    fn every_kind_that_an_answer_can_have_has_a_hint() {
        let target = Target::operation("order.get_order_list", None, None).unwrap();
        let of_answers = crate::error_table::errors().iter().map(|rule| rule.kind);
        let of_calls = [ErrorKind::Connection, ErrorKind::Timeout, ErrorKind::Decode, ErrorKind::ClockSkew];
        for kind in of_answers.chain(of_calls) {
            let text = hint(kind, &target).unwrap_or_default();
            assert!(text.len() > 20, "{kind:?} has `{text}`");
        }
        assert!(hint(ErrorKind::InvalidRequest, &target).unwrap().contains("api show order.get_order_list"));
        let raw = Target::raw("GET", "/what/202309/ever", &CallOptions::default()).unwrap();
        assert!(!hint(ErrorKind::InvalidRequest, &raw).unwrap().contains("api show"));
    }
}
