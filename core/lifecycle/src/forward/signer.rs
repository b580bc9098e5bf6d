//! Signatures of Standard Webhooks: `v1,` and the HMAC-SHA256 of id, timestamp and body in base64.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use tiktokshop_core::{Error, ErrorKind, Result, Secret, random};

const PREFIX: &str = "whsec_";
/// What the standard accepts, in bytes.
const LENGTHS: std::ops::RangeInclusive<usize> = 24..=64;

/// A secret that app and forwarder share: `whsec_` and 24 to 64 bytes in base64. Never printed.
#[derive(Clone)]
pub struct SigningSecret(Vec<u8>);

impl SigningSecret {
    /// Reads `whsec_...`.
    ///
    /// # Errors
    /// `Configuration`, without the text.
    pub fn parse(text: &str) -> Result<SigningSecret> {
        let bytes = text.trim().strip_prefix(PREFIX).and_then(|coded| STANDARD.decode(coded).ok());
        match bytes.filter(|bytes| LENGTHS.contains(&bytes.len())) {
            Some(bytes) => Ok(SigningSecret(bytes)),
            None => Err(bad_secret()),
        }
    }

    /// A new one of 32 random bytes.
    ///
    /// # Errors
    /// `Configuration` if the machine provides no random numbers.
    pub fn generate() -> Result<SigningSecret> {
        Ok(SigningSecret(random::bytes::<32>()?.to_vec()))
    }

    /// `whsec_...`, to be handed to the app.
    pub fn text(&self) -> Secret {
        Secret::new(format!("{PREFIX}{}", STANDARD.encode(&self.0)))
    }

    /// One signature, such as `v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=`.
    pub fn sign(&self, id: &str, timestamp: i64, body: &[u8]) -> String {
        // HMAC takes keys of any length; this cannot fail.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else { return String::new() };
        mac.update(format!("{id}.{timestamp}.").as_bytes());
        mac.update(body);
        format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
    }
}

/// The value of the header `webhook-signature`: one signature for each secret, so that both the old one and the new one
/// are good while they are exchanged.
pub(super) fn signatures(secrets: &[SigningSecret], id: &str, timestamp: i64, body: &[u8]) -> String {
    let all: Vec<String> = secrets.iter().map(|secret| secret.sign(id, timestamp, body)).collect();
    all.join(" ")
}

fn bad_secret() -> Error {
    let detail = "a secret for forwarding is not `whsec_` followed by 24 to 64 bytes in base64; \
                  `tiktokshop webhook secret` makes one";
    Error::new(ErrorKind::Configuration, detail)
}

impl fmt::Debug for SigningSecret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("SigningSecret([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vector that the standard's own libraries are tested with.
    #[test]
    fn the_vector_of_the_standard_is_reproduced() {
        let secret = SigningSecret::parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let signature =
            secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, br#"{"test": 2432232314}"#);
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn a_secret_is_read_back_and_never_printed() {
        let secret = SigningSecret::generate().unwrap();
        let text = secret.text();
        let again = SigningSecret::parse(text.expose()).unwrap();
        assert_eq!(again.sign("a", 1, b"b"), secret.sign("a", 1, b"b"));
        assert!(!format!("{secret:?}").contains(&text.expose()[6..]));
    }

    #[test]
    fn what_is_not_a_secret_is_refused_without_its_text() {
        for bad in ["", "whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_!!!!"] {
            let error = SigningSecret::parse(bad).unwrap_err();
            assert!(
                !error.to_string().contains("MfKQ") && error.kind() == ErrorKind::Configuration,
                "{error}"
            );
        }
    }
}
