//! Text that must never be printed.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

/// An app secret, an access token or a refresh token. Its `Debug` prints `[redacted]`; it is wiped when dropped.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// Wraps a secret. Surrounding white space, a common cause of invalid signatures, is removed.
    pub fn new(text: impl AsRef<str>) -> Secret {
        Secret(SecretString::from(text.as_ref().trim().to_owned()))
    }

    /// The text itself. Use it only where it is sent or stored.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.expose().is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("[redacted]")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Secret) -> bool {
        use subtle::ConstantTimeEq;
        self.expose().as_bytes().ct_eq(other.expose().as_bytes()).into()
    }
}

impl Eq for Secret {}

impl From<&str> for Secret {
    fn from(text: &str) -> Secret {
        Secret::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Secret {
        Secret::new(text)
    }
}
