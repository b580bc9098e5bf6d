//! Tokens at rest: sealed with XChaCha20-Poly1305 when there is a key.
//!
//! `p:` and the token, or `x1:`, the key's id, `:` and base64 of nonce and ciphertext. What is sealed is bound to its
//! account and column, so that a row copied over another does not open.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use tiktokshop_core::Secret;
use tiktokshop_core::token::AccountId;
use tiktokshop_core::{Error, ErrorKind, Result};

use crate::key::StoreKey;

const PLAIN: &str = "p:";
const SEALED: &str = "x1:";
/// Long enough to be drawn at random.
const NONCE: usize = 24;

/// Seals with the first key and opens with any.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sealer {
    keys: Vec<StoreKey>,
}

/// Which token of which account.
pub(crate) struct Place<'a> {
    pub(crate) account: &'a AccountId,
    pub(crate) column: &'a str,
}

impl Sealer {
    pub(crate) fn new(keys: Vec<StoreKey>) -> Sealer {
        Sealer { keys }
    }

    pub(crate) fn seal(&self, place: &Place<'_>, token: &Secret) -> Result<String> {
        let Some(key) = self.keys.first() else { return Ok(format!("{PLAIN}{}", token.expose())) };
        let mut sealed = vec![0; NONCE];
        getrandom::fill(&mut sealed).map_err(|_| store_error("this machine gives no random numbers"))?;
        let nonce = nonce(&sealed)?;
        let aad = place.name();
        let payload = Payload { msg: token.expose().as_bytes(), aad: &aad };
        let cipher = XChaCha20Poly1305::new(key.bytes().into());
        sealed
            .extend(cipher.encrypt(&nonce, payload).map_err(|_| store_error("a token could not be sealed"))?);
        Ok(format!("{SEALED}{}:{}", key.id(), STANDARD_NO_PAD.encode(sealed)))
    }

    pub(crate) fn open(&self, place: &Place<'_>, stored: &str) -> Result<Secret> {
        if let Some(token) = stored.strip_prefix(PLAIN) {
            return Ok(Secret::new(token));
        }
        let sealed = stored.strip_prefix(SEALED).and_then(|rest| rest.split_once(':'));
        let (id, text) = sealed.ok_or_else(|| store_error("a stored token has a form that is not known"))?;
        let key = self.keys.iter().find(|key| key.id() == id).ok_or_else(|| self.no_key(id))?;
        let opened = decrypt(key, place, text).ok_or_else(damaged)?;
        Ok(Secret::new(String::from_utf8(opened).map_err(|_| damaged())?))
    }

    fn no_key(&self, id: &str) -> Error {
        let detail = match self.keys.first() {
            Some(key) => {
                format!("the stored tokens are sealed with key {id}, and this store has key {}", key.id())
            }
            None => format!("the stored tokens are sealed with key {id}, and this store has no key"),
        };
        store_error(detail)
            .with_hint("Open the store with the key that it was written with. Is the variable set?")
    }
}

impl Place<'_> {
    /// Unambiguous: the lengths say where one part ends.
    fn name(&self) -> Vec<u8> {
        let parts = [self.account.app_key.as_str(), self.account.open_id.as_str(), self.column];
        let mut name = Vec::new();
        for part in parts {
            name.extend((part.len() as u64).to_le_bytes());
            name.extend(part.as_bytes());
        }
        name
    }
}

fn decrypt(key: &StoreKey, place: &Place<'_>, text: &str) -> Option<Vec<u8>> {
    let sealed = STANDARD_NO_PAD.decode(text).ok()?;
    let (start, ciphertext) = sealed.split_at_checked(NONCE)?;
    let aad = place.name();
    let payload = Payload { msg: ciphertext, aad: &aad };
    XChaCha20Poly1305::new(key.bytes().into()).decrypt(&nonce(start).ok()?, payload).ok()
}

fn nonce(bytes: &[u8]) -> Result<XNonce> {
    XNonce::try_from(bytes).map_err(|_| store_error("a nonce has the wrong length"))
}

fn damaged() -> Error {
    store_error("a stored token does not open: it was damaged or belongs to another row")
        .with_hint("Restore the store from a copy, or let the seller authorize again.")
}

fn store_error(detail: impl Into<String>) -> Error {
    Error::new(ErrorKind::Store, detail)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(sealer: &Sealer, open_id: &str, column: &str, stored: &str) -> Result<String> {
        let account = AccountId::new("app", open_id);
        let secret = sealer.open(&Place { account: &account, column }, stored)?;
        Ok(secret.expose().to_owned())
    }

    fn sealed(sealer: &Sealer) -> String {
        let account = AccountId::new("app", "seller");
        sealer.seal(&Place { account: &account, column: "access_token" }, &Secret::new("ROW_token")).unwrap()
    }

    fn keyed(byte: u8) -> Sealer {
        Sealer::new(vec![StoreKey::from_bytes([byte; 32])])
    }

    #[test]
    fn a_sealed_token_opens_in_its_place_only() {
        let stored = sealed(&keyed(1));
        assert!(stored.starts_with("x1:") && !stored.contains("ROW_token"));
        assert_ne!(stored, sealed(&keyed(1)), "each has a nonce of its own");
        assert_eq!(opened(&keyed(1), "seller", "access_token", &stored).unwrap(), "ROW_token");
        for (open_id, column) in [("other", "access_token"), ("seller", "refresh_token")] {
            let error = opened(&keyed(1), open_id, column, &stored).unwrap_err();
            assert!(error.to_string().contains("does not open"), "{error}");
        }
    }

    #[test]
    fn the_wrong_key_and_no_key_are_told() {
        let stored = sealed(&keyed(1));
        for (sealer, words) in [(keyed(2), "and this store has key"), (Sealer::default(), "has no key")] {
            let error = opened(&sealer, "seller", "access_token", &stored).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Store);
            assert!(error.to_string().contains(words) && error.hint().is_some(), "{error}");
        }
    }

    #[test]
    fn old_keys_and_plain_tokens_still_open() {
        let both = Sealer::new(vec![StoreKey::from_bytes([2; 32]), StoreKey::from_bytes([1; 32])]);
        for stored in [sealed(&keyed(1)), sealed(&both), sealed(&Sealer::default())] {
            assert_eq!(opened(&both, "seller", "access_token", &stored).unwrap(), "ROW_token");
        }
        assert!(opened(&keyed(1), "seller", "access_token", &sealed(&both)).is_err(), "the first key seals");
    }

    #[test]
    fn damage_is_told() {
        let stored = sealed(&keyed(1));
        let cut = &stored[..stored.len() - 3];
        let short = format!("{}AAAA", &stored[..12]);
        for damaged in [cut, short.as_str(), "x1:", "x1:aa", "", "plain"] {
            let error = opened(&keyed(1), "seller", "access_token", damaged).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Store, "{damaged}");
        }
    }
}
