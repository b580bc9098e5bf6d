//! The key itself, and the hash that stands for it in the store.

use std::fmt;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use tiktokshop_core::{Error, ErrorKind, Result, Secret, random};

/// How each key begins, so that scanners for leaked secrets find it.
const START: &str = "tts_";
/// The random bytes of a key: 256 bits.
const RANDOM_BYTES: usize = 32;
/// The random bytes of an id.
const ID_BYTES: usize = 8;
/// Longer texts are not keys, and are not hashed.
const LONGEST: usize = 256;
/// The shortest key that an operator may choose himself.
const SHORTEST_OWN: usize = 32;

/// An API key. Its `Debug` prints `[redacted]`.
#[derive(Clone)]
pub struct KeySecret(Secret);

impl KeySecret {
    /// A new key from the system's random source: `tts_` and 64 hexadecimal digits.
    ///
    /// # Errors
    /// `Configuration` if this machine provides no random numbers.
    pub fn generate() -> Result<KeySecret> {
        Ok(KeySecret(Secret::new(format!("{START}{}", random::hex::<RANDOM_BYTES>()?))))
    }

    /// A key that an operator chose, for a container that must know it from its start.
    ///
    /// # Errors
    /// `Configuration` if it is too short to resist guessing, or not plain text.
    pub fn chosen(text: &str) -> Result<KeySecret> {
        let text = text.trim();
        let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic());
        if is_plain && (SHORTEST_OWN..=LONGEST).contains(&text.len()) {
            return Ok(KeySecret(Secret::new(text)));
        }
        let wanted =
            format!("an API key has {SHORTEST_OWN} to {LONGEST} letters, digits and signs, without blanks");
        Err(Error::new(ErrorKind::Configuration, wanted))
    }

    /// The text that clients send. Show it once, to whoever made it.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }

    /// What the store keeps.
    pub fn hash(&self) -> KeyHash {
        KeyHash::digest(self.expose())
    }
}

impl fmt::Debug for KeySecret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("[redacted]")
    }
}

/// The SHA-256 of a key. A key has 256 random bits, so that a plain hash is enough.
#[derive(Clone)]
pub struct KeyHash([u8; 32]);

impl KeyHash {
    /// The hash of what a client presented; `None` if it is so long that it cannot be a key.
    pub fn of(presented: &str) -> Option<KeyHash> {
        (presented.len() <= LONGEST).then(|| KeyHash::digest(presented))
    }

    fn digest(text: &str) -> KeyHash {
        KeyHash(Sha256::digest(text.as_bytes()).into())
    }

    /// 64 hexadecimal digits.
    pub fn digits(&self) -> String {
        digits(&self.0)
    }
}

/// In constant time.
impl PartialEq for KeyHash {
    fn eq(&self, other: &KeyHash) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for KeyHash {}

impl fmt::Debug for KeyHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("KeyHash([redacted])")
    }
}

/// A new id of a key.
pub(super) fn new_id() -> Result<String> {
    Ok(format!("key_{}", random::hex::<ID_BYTES>()?))
}

fn digits(bytes: &[u8]) -> String {
    use fmt::Write as _;
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_long_random_and_never_printed() {
        let (one, two) = (KeySecret::generate().unwrap(), KeySecret::generate().unwrap());
        assert_eq!((one.expose().len(), &one.expose()[..4]), (68, "tts_"));
        assert_ne!(one.expose(), two.expose());
        let shown = format!("{one:?} {:?}", one.hash());
        assert_eq!(shown, "[redacted] KeyHash([redacted])");
    }

    #[test]
    fn a_hash_is_that_of_the_text() {
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(KeyHash::of("abc").unwrap().digits(), known);
        assert!(KeyHash::of("abc") == KeyHash::of("abc") && KeyHash::of("abc") != KeyHash::of("abd"));
        assert!(KeyHash::of(&"x".repeat(LONGEST + 1)).is_none());
    }

    #[test]
    fn a_chosen_key_must_be_long() {
        assert!(KeySecret::chosen("change-me").is_err());
        assert!(KeySecret::chosen(&format!("{} two words", "x".repeat(40))).is_err());
        let chosen = KeySecret::chosen(&format!(" {}\n", "y".repeat(32))).unwrap();
        assert_eq!(chosen.expose(), "y".repeat(32));
        let error = KeySecret::chosen("s3cr3t").unwrap_err();
        assert!(!error.to_string().contains("s3cr3t"));
    }
}
