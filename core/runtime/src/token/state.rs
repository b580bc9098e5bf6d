//! The OAuth `state`: a random word that comes back once.

use std::fmt;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::call::sign::hex;
use crate::error::Result;
use crate::random;
use crate::secret::Secret;

/// The random bytes of a generated state: 256 bits.
const RANDOM_BYTES: usize = 32;

/// The `state` of one authorize link. It ties the callback to the browser or tenant that began.
#[derive(Clone, PartialEq, Eq)]
pub struct State(Secret);

impl State {
    /// A new one from the system's random source, 256 bits as hexadecimal digits.
    pub fn generate() -> Result<State> {
        Ok(State(Secret::new(random::hex::<RANDOM_BYTES>()?)))
    }

    /// A state of your own. It must not be guessable.
    pub fn from_text(text: impl AsRef<str>) -> State {
        State(Secret::new(text))
    }

    /// The word that goes into the link.
    pub fn as_str(&self) -> &str {
        self.0.expose()
    }

    /// What a store keeps of it.
    pub fn key(&self) -> StateKey {
        StateKey::of(self.as_str())
    }

    /// Whether this is the word that came back, compared in constant time.
    pub fn matches(&self, text: &str) -> bool {
        self.as_str().as_bytes().ct_eq(text.as_bytes()).into()
    }
}

impl fmt::Debug for State {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("State([redacted])")
    }
}

/// The SHA-256 of a state. Stores keep only this, so a stolen table is of no use.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateKey(String);

impl StateKey {
    /// The key of a state.
    pub fn of(state: &str) -> StateKey {
        StateKey(hex(&Sha256::digest(state.as_bytes())))
    }

    /// A key that was written down.
    pub(crate) fn from_digits(digits: &str) -> StateKey {
        StateKey(digits.to_owned())
    }

    /// 64 hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
