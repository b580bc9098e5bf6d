//! The cookie of a session, and the tokens that forms carry.

use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use tiktokshop_core::{Result, random};

/// Names the session. Over TLS the name has the prefix that browsers accept from this host over TLS only.
const NAME: &str = "tiktokshop_console";
/// Names a browser that has not signed in yet, so that its form cannot come from another site.
const VISIT: &str = "tiktokshop_sign_in";

/// A random value that only one browser has.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Ticket(String);

impl Ticket {
    /// Draws one: 256 bits.
    pub(super) fn draw() -> Result<Ticket> {
        Ok(Ticket(URL_SAFE_NO_PAD.encode(random::bytes::<32>()?)))
    }

    /// The ticket of the session that a request belongs to.
    pub(super) fn of_session(headers: &HeaderMap, secure: bool) -> Option<Ticket> {
        cookie(headers, &named(NAME, secure))
    }

    /// The ticket of the visit in which the sign-in form was sent.
    pub(super) fn of_visit(headers: &HeaderMap, secure: bool) -> Option<Ticket> {
        cookie(headers, &named(VISIT, secure))
    }

    /// What the store knows it by.
    pub(super) fn digest(&self) -> String {
        hex(&Sha256::digest(&self.0))
    }

    /// What the forms of this browser carry. It tells nothing of the ticket.
    pub(super) fn form_token(&self) -> String {
        // HMAC takes keys of any length.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.0.as_bytes()) else { return String::new() };
        mac.update(b"form");
        hex(&mac.finalize().into_bytes())
    }

    /// Whether a form carried the token, compared in constant time.
    pub(super) fn sent(&self, form_token: &str) -> bool {
        bool::from(self.form_token().as_bytes().ct_eq(form_token.as_bytes()))
    }

    /// The header that sets the cookie of a session, until the browser or the session ends.
    pub(super) fn session_header(&self, secure: bool) -> String {
        set(NAME, &self.0, secure, "")
    }

    /// The header that sets the cookie of a visit, for an hour.
    pub(super) fn visit_header(&self, secure: bool) -> String {
        set(VISIT, &self.0, secure, "; Max-Age=3600")
    }
}

/// The header that makes the browser forget the session.
pub(super) fn forget_session(secure: bool) -> String {
    set(NAME, "", secure, "; Max-Age=0")
}

fn set(name: &str, value: &str, secure: bool, more: &str) -> String {
    let flag = if secure { "; Secure" } else { "" };
    format!("{}={value}; Path=/; HttpOnly; SameSite=Strict{flag}{more}", named(name, secure))
}

fn named(name: &str, secure: bool) -> String {
    if secure { format!("__Host-{name}") } else { name.to_owned() }
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<Ticket> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let (_, value) = pairs.find(|(known, _)| *known == name)?;
    (value.len() == 43).then(|| Ticket(value.to_owned()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn a_cookie_is_read_back_and_hard_to_steal() {
        let ticket = Ticket::draw().unwrap();
        let set = ticket.session_header(false);
        assert!(set.contains("; HttpOnly; SameSite=Strict") && !set.contains("Secure"), "{set}");
        let sent = headers(&[("cookie", &format!("a=b; {}", set.split(';').next().unwrap()))]);
        assert!(Ticket::of_session(&sent, false) == Some(ticket.clone()));
        let over_tls = ticket.session_header(true);
        assert!(
            over_tls.starts_with("__Host-tiktokshop_console=") && over_tls.contains("; Secure"),
            "{over_tls}"
        );
    }

    #[test]
    fn form_tokens_belong_to_one_browser() {
        let (mine, other) = (Ticket::draw().unwrap(), Ticket::draw().unwrap());
        assert!(mine.sent(&mine.form_token()));
        assert!(!mine.sent(&other.form_token()) && !mine.sent(""));
        assert!(mine.digest() != mine.form_token() && !mine.digest().contains(&mine.0));
    }
}
