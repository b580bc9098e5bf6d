//! Secrets at rest, sealed with XChaCha20-Poly1305 if there is a key.
//!
//! The form is `p:` and the secret, or `x2:`, the key's id, `:`, and nonce and ciphertext in base64. What is sealed is
//! bound to its place and to the rest of its row: a row that was changed, or copied over another, does not open. `x1:`
//! is the older form, bound to account and column only.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use tiktokshop_core::Secret;
use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind, Result, random};

use crate::key::StoreKey;

const PLAIN: &str = "p:";
const SEALED: &str = "x2:";
const SEALED_LOOSELY: &str = "x1:";
/// Long enough for random nonces.
const NONCE: usize = 24;

/// Seals with the first key and opens with any.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sealer {
    keys: Vec<StoreKey>,
}

/// What a sealed text is bound to: texts whose order and number matter.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bond(Vec<u8>);

/// What a store with a key accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trust {
    /// Only what was sealed with a key, and bound to its row.
    Sealed,
    /// Whatever is there: for a file that is sealed for the first time.
    AsFound,
}

/// The place of a text, in this form and in the older one.
pub(crate) struct Place<'a> {
    pub(crate) bond: &'a Bond,
    pub(crate) loose: Bond,
}

impl Bond {
    /// Unambiguous, because each part is preceded by its length.
    pub(crate) fn of<'a>(parts: impl IntoIterator<Item = &'a str>) -> Bond {
        let mut bond = Bond::default();
        parts.into_iter().for_each(|part| bond.add(part));
        bond
    }

    fn add(&mut self, part: &str) {
        self.0.extend((part.len() as u64).to_le_bytes());
        self.0.extend(part.as_bytes());
    }

    /// The same bond with one more part.
    pub(crate) fn and(&self, part: &str) -> Bond {
        let mut bond = self.clone();
        bond.add(part);
        bond
    }
}

impl Sealer {
    pub(crate) fn new(keys: Vec<StoreKey>) -> Sealer {
        Sealer { keys }
    }

    pub(crate) fn has_key(&self) -> bool {
        !self.keys.is_empty()
    }

    pub(crate) fn seal(&self, bond: &Bond, secret: &str) -> Result<String> {
        let Some(key) = self.keys.first() else { return Ok(format!("{PLAIN}{secret}")) };
        let mut sealed = random::bytes::<NONCE>()?.to_vec();
        let nonce = nonce(&sealed)?;
        let payload = Payload { msg: secret.as_bytes(), aad: &bond.0 };
        let cipher = XChaCha20Poly1305::new(key.bytes().into());
        sealed
            .extend(cipher.encrypt(&nonce, payload).map_err(|_| store_error("a token could not be sealed"))?);
        Ok(format!("{SEALED}{}:{}", key.id(), STANDARD_NO_PAD.encode(sealed)))
    }

    /// # Errors
    /// `Store`; with a key also for plain text, unless it is accepted [`as found`](Trust::AsFound).
    pub(crate) fn open(&self, place: &Place<'_>, stored: &str, trust: Trust) -> Result<Secret> {
        if let Some(secret) = stored.strip_prefix(PLAIN) {
            return match trust {
                Trust::Sealed if self.has_key() => Err(planted()),
                _ => Ok(Secret::new(secret)),
            };
        }
        if let Some(sealed) = stored.strip_prefix(SEALED_LOOSELY) {
            return match trust {
                Trust::Sealed if self.has_key() => Err(planted()),
                _ => self.unseal(&place.loose, sealed),
            };
        }
        let sealed = stored.strip_prefix(SEALED);
        self.unseal(place.bond, sealed.ok_or_else(|| store_error("a stored token has an unknown format"))?)
    }

    /// Opens what older forms of the file do not have.
    pub(crate) fn open_new(&self, bond: &Bond, stored: &str) -> Result<Secret> {
        self.unseal(bond, stored.strip_prefix(SEALED).ok_or_else(damaged)?)
    }

    fn unseal(&self, bond: &Bond, sealed: &str) -> Result<Secret> {
        let (id, text) =
            sealed.split_once(':').ok_or_else(|| store_error("a stored token has an unknown format"))?;
        let key = self.keys.iter().find(|key| key.id() == id).ok_or_else(|| self.no_key(id))?;
        let opened = decrypt(key, bond, text).ok_or_else(damaged)?;
        Ok(Secret::new(String::from_utf8(opened).map_err(|_| damaged())?))
    }

    /// Refuses a text that was sealed with a key that is not here. Its start is enough, because it names the key.
    pub(crate) fn has_key_of(&self, start: &str) -> Result<()> {
        match self.keys.iter().any(|key| Some(key.id()) == key_id(start)) {
            true => Ok(()),
            false => key_id(start).map_or(Ok(()), |id| Err(self.no_key(id))),
        }
    }

    /// Whether a text is sealed with the key that seals now.
    #[cfg(feature = "postgres")]
    pub(crate) fn seals_like(&self, start: &str) -> bool {
        self.keys.first().map(StoreKey::id) == key_id(start)
    }

    fn no_key(&self, id: &str) -> Error {
        let detail = match self.keys.first() {
            Some(key) => {
                format!("the stored tokens are sealed with key {id}, and this store has key {}", key.id())
            }
            None => format!("the stored tokens are sealed with key {id}, and this store has no key"),
        };
        store_error(detail).with_hint(&hint::STORE_KEY_WRONG)
    }
}

/// The id of the key that sealed a text; `None` if it is plain.
fn key_id(start: &str) -> Option<&str> {
    let sealed = start.strip_prefix(SEALED).or_else(|| start.strip_prefix(SEALED_LOOSELY))?;
    sealed.split(':').next()
}

fn decrypt(key: &StoreKey, bond: &Bond, text: &str) -> Option<Vec<u8>> {
    let sealed = STANDARD_NO_PAD.decode(text).ok()?;
    let (start, ciphertext) = sealed.split_at_checked(NONCE)?;
    let payload = Payload { msg: ciphertext, aad: &bond.0 };
    XChaCha20Poly1305::new(key.bytes().into()).decrypt(&nonce(start).ok()?, payload).ok()
}

fn nonce(bytes: &[u8]) -> Result<XNonce> {
    XNonce::try_from(bytes).map_err(|_| store_error("a nonce has the wrong length"))
}

fn damaged() -> Error {
    store_error("a stored token does not open: it was damaged or changed, or belongs to another row")
        .with_hint(&hint::RESTORE_STORE)
}

/// A text in a form other than that of the rest of the file.
pub(crate) fn planted() -> Error {
    store_error("a stored token or cipher is not sealed, although its file is: somebody planted it there")
        .with_hint(&hint::STORE_TAMPERED)
}

pub(crate) fn store_error(detail: impl Into<String>) -> Error {
    Error::new(ErrorKind::Store, detail)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(sealer: &Sealer, open_id: &str, column: &str, stored: &str, trust: Trust) -> Result<String> {
        let bond = Bond::of([open_id, column]);
        let secret = sealer.open(&Place { bond: &bond, loose: bond.clone() }, stored, trust)?;
        Ok(secret.expose().to_owned())
    }

    fn sealed(sealer: &Sealer) -> String {
        sealer.seal(&Bond::of(["seller", "access_token"]), "ROW_token").unwrap()
    }

    fn keyed(byte: u8) -> Sealer {
        Sealer::new(vec![StoreKey::from_bytes([byte; 32])])
    }

    #[test]
    fn a_sealed_token_opens_in_its_place_only() {
        let stored = sealed(&keyed(1));
        assert!(stored.starts_with("x2:") && !stored.contains("ROW_token"));
        assert_ne!(stored, sealed(&keyed(1)), "each has a nonce of its own");
        assert_eq!(opened(&keyed(1), "seller", "access_token", &stored, Trust::Sealed).unwrap(), "ROW_token");
        for (open_id, column) in
            [("other", "access_token"), ("seller", "refresh_token"), ("sellera", "ccess_token")]
        {
            let error = opened(&keyed(1), open_id, column, &stored, Trust::AsFound).unwrap_err();
            assert!(error.to_string().contains("does not open"), "{error}");
        }
    }

    #[test]
    fn the_wrong_key_and_no_key_are_reported() {
        let stored = sealed(&keyed(1));
        for (sealer, words) in [(keyed(2), "and this store has key"), (Sealer::default(), "has no key")] {
            let error = opened(&sealer, "seller", "access_token", &stored, Trust::Sealed).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Store);
            assert!(error.to_string().contains(words) && error.hint().is_some(), "{error}");
        }
    }

    #[test]
    fn old_keys_open() {
        let both = Sealer::new(vec![StoreKey::from_bytes([2; 32]), StoreKey::from_bytes([1; 32])]);
        for stored in [sealed(&keyed(1)), sealed(&both)] {
            assert_eq!(opened(&both, "seller", "access_token", &stored, Trust::Sealed).unwrap(), "ROW_token");
        }
        let error = opened(&keyed(1), "seller", "access_token", &sealed(&both), Trust::Sealed);
        assert!(error.is_err(), "the first key seals");
    }

    #[test]
    fn what_is_not_sealed_is_taken_only_when_that_is_asked() {
        let plain = sealed(&Sealer::default());
        let loose = sealed(&keyed(1)).replace("x2:", "x1:");
        for stored in [plain.as_str(), loose.as_str()] {
            let error = opened(&keyed(1), "seller", "access_token", stored, Trust::Sealed).unwrap_err();
            assert!(error.to_string().contains("planted"), "{error}");
            let found = opened(&keyed(1), "seller", "access_token", stored, Trust::AsFound);
            assert_eq!(found.unwrap(), "ROW_token");
        }
        let found = opened(&Sealer::default(), "seller", "access_token", &plain, Trust::Sealed);
        assert_eq!(found.unwrap(), "ROW_token", "without a key nothing is sealed");
    }

    #[test]
    fn damage_is_reported() {
        let stored = sealed(&keyed(1));
        let cut = &stored[..stored.len() - 3];
        let short = format!("{}AAAA", &stored[..12]);
        for damaged in [cut, short.as_str(), "x2:", "x2:aa", "x1:", "", "plain"] {
            let error = opened(&keyed(1), "seller", "access_token", damaged, Trust::AsFound).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Store, "{damaged}");
        }
    }
}
