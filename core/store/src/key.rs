//! The key that tokens are encrypted with.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use secrecy::{ExposeSecret, SecretBox};
use sha2::{Digest, Sha256};
use tiktokshop_core::Secret;
use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind, Result, random};

/// The bytes of a key.
const LENGTH: usize = 32;

/// 32 random bytes. Keep them apart from the store: who has both has the tokens.
#[derive(Clone)]
pub struct StoreKey {
    id: String,
    others: Vec<StoreKey>,
    bytes: Arc<SecretBox<[u8; LENGTH]>>,
}

impl StoreKey {
    /// A new key from the system's random source.
    pub fn generate() -> Result<StoreKey> {
        random::bytes().map(StoreKey::from_bytes)
    }

    /// A key from its bytes.
    pub fn from_bytes(bytes: [u8; LENGTH]) -> StoreKey {
        let digest = Sha256::new().chain_update(b"tiktokshop store key").chain_update(bytes).finalize();
        let id = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        StoreKey { id, others: Vec::new(), bytes: Arc::new(SecretBox::new(Box::new(bytes))) }
    }

    /// A key as text: 32 bytes in base64, or as 64 hexadecimal digits.
    ///
    /// Several keys are separated by commas: the first seals, and all of them open. So the programs on a store go on while
    /// its key is changed.
    ///
    /// # Errors
    /// `Configuration` if it is anything else; a password is not a key.
    pub fn parse(text: &str) -> Result<StoreKey> {
        let mut keys = text.split(',').map(StoreKey::parse_one).collect::<Result<Vec<_>>>()?.into_iter();
        let first = keys.next().map_or_else(|| StoreKey::parse_one(text), Ok)?;
        Ok(StoreKey { others: keys.collect(), ..first })
    }

    /// The keys that only open.
    pub(crate) fn others(&self) -> Vec<StoreKey> {
        self.others.clone()
    }

    fn parse_one(text: &str) -> Result<StoreKey> {
        let text = text.trim();
        let bytes = from_hex(text).or_else(|| from_base64(text)).and_then(|bytes| bytes.try_into().ok());
        bytes.map(StoreKey::from_bytes).ok_or_else(|| {
            Error::new(
                ErrorKind::Configuration,
                "the store key is not 32 bytes in base64 or hexadecimal digits",
            )
            .with_hint(&hint::STORE_KEY_FORM)
        })
    }

    /// The key in base64, to be kept in a safe place.
    pub fn to_text(&self) -> Secret {
        Secret::new(STANDARD.encode(self.bytes()))
    }

    /// A name for the key that does not reveal it.
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn bytes(&self) -> &[u8; LENGTH] {
        self.bytes.expose_secret()
    }
}

impl fmt::Debug for StoreKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "StoreKey({})", self.id)
    }
}

fn from_base64(text: &str) -> Option<Vec<u8>> {
    [STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD].iter().find_map(|engine| engine.decode(text).ok())
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if text.len() != 2 * LENGTH || !text.is_ascii() {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_back_from_its_text() {
        let key = StoreKey::generate().unwrap();
        let again = StoreKey::parse(&format!(" {}\n", key.to_text().expose())).unwrap();
        assert_eq!((again.bytes(), again.id()), (key.bytes(), key.id()));
        let hex: String = key.bytes().iter().map(|byte| format!("{byte:02X}")).collect();
        assert_eq!(StoreKey::parse(&hex).unwrap().id(), key.id());
        assert_ne!(StoreKey::generate().unwrap().id(), key.id());
    }

    #[test]
    fn what_is_not_a_key_is_refused_and_not_repeated() {
        for text in ["", "hunter2hunter2", &"a".repeat(63), &"g".repeat(64), "AAAA", &"ä".repeat(32)] {
            let error = StoreKey::parse(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(text.is_empty() || !format!("{error:?}").contains(text));
        }
    }

    #[test]
    fn of_several_keys_the_first_seals() {
        let [one, two] = [[65; 32], [66; 32]].map(StoreKey::from_bytes);
        let text = format!("{}, {}", one.to_text().expose(), two.to_text().expose());
        let keys = StoreKey::parse(&text).unwrap();
        assert_eq!((keys.id(), keys.others()[0].id()), (one.id(), two.id()));
        StoreKey::parse(&format!("{},", one.to_text().expose())).unwrap_err();
    }

    #[test]
    fn debug_shows_the_id_only() {
        let key = StoreKey::from_bytes([65; 32]);
        assert_eq!(format!("{key:?}"), format!("StoreKey({})", key.id()));
    }
}
