//! Which keys a store was sealed with: a wrong key is noticed when the store is opened, not when a seller needs the right one.
//!
//! Sealed texts name their key, so this opens no seal. Sessions of the console are left out: one that does not open is over.

use tiktokshop_core::Result;

use crate::seal::Sealer;

/// The start of every sealed text, each once. It is the same in every database.
pub(crate) const STARTS: &str = "SELECT substr(access_token, 1, 11) FROM token WHERE access_token LIKE 'x_:%'
    UNION SELECT substr(cipher, 1, 11) FROM shop WHERE cipher LIKE 'x_:%'
    UNION SELECT substr(cipher, 1, 11) FROM asset WHERE cipher LIKE 'x_:%'
    UNION SELECT substr(seal, 1, 11) FROM app WHERE seal LIKE 'x_:%'
    UNION SELECT substr(seal, 1, 11) FROM api_key WHERE seal LIKE 'x_:%'";

/// Refuses a store in which something is sealed with a key that is not here.
pub(crate) fn check(sealer: &Sealer, starts: &[String]) -> Result<()> {
    starts.iter().try_for_each(|start| sealer.has_key_of(start))
}

/// How often everything is sealed again, before others that go on sealing with another key are given up on.
#[cfg(feature = "postgres")]
pub(crate) const ROUNDS: usize = 5;

/// Others sealed with another key while everything was being sealed with the new one.
#[cfg(feature = "postgres")]
pub(crate) fn still_used() -> tiktokshop_core::Error {
    crate::seal::store_error("everything was sealed, but other programs go on sealing with another key")
        .with_hint(&tiktokshop_core::hint::SEAL_WITH_NEW_KEY)
}
