//! Signing somewhere else: a client without the app secret asks the app's own backend, through a [`Signer`], to sign its requests and
//! to hand out access tokens. [`RequestSigner`] is the backend's half.

mod backend;
mod request;

use std::fmt;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

pub use self::backend::{RequestSigner, SignedRequest};
pub use self::request::SignRequest;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::secret::Secret;

/// Asks the app's own backend, for an app on a device that must not hold the app secret.
///
/// Both functions are called within the deadline of the call that needs them, and dropped when it has passed. An error ends the call
/// as it is: give it a kind that fits, and [`retryable`](Error::with_retryable) if the same call may succeed later. Nothing was sent to
/// the platform then.
#[async_trait]
pub trait Signer: Send + Sync + 'static {
    /// The signature of a request, as [`RequestSigner::sign`] makes it on the backend.
    async fn sign(&self, request: &SignRequest) -> Result<String>;

    /// An access token that works. It is kept in memory until it expires or the platform refuses it, and asked for once however
    /// many calls need it. Only a client that was given an access token by hand needs none.
    async fn access_token(&self, wanted: &TokenWanted) -> Result<GrantedToken> {
        let _ = wanted;
        Err(Error::new(
            ErrorKind::Configuration,
            "the signer hands out no access tokens, and the client has none",
        )
        .with_hint(&hint::SIGNER_TOKENS))
    }
}

/// Whose access token is asked for.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenWanted {
    /// The app's key.
    pub app_key: String,
    /// The seller, creator or partner, by open id, if the handle names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The shop, by its id, if the handle names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shop: Option<String>,
    /// The token that the platform has refused as expired: the backend refreshes it unless it has another one by now.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "exposed")]
    pub rejected: Option<Secret>,
}

/// An access token that the backend hands out.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GrantedToken {
    /// The token.
    #[serde(with = "exposed_one")]
    pub access_token: Secret,
    /// When it expires, in Unix seconds. Unknown: it is used until the platform refuses it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<i64>,
    /// The cipher of the shop, if one was named. Without it, the platform is asked for it once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shop_cipher: Option<String>,
}

impl GrantedToken {
    /// A token of unknown expiry.
    pub fn new(access_token: impl Into<Secret>) -> GrantedToken {
        GrantedToken { access_token: access_token.into(), expires_at: None, shop_cipher: None }
    }

    /// Sets when it expires, in Unix seconds.
    pub fn expires_at(mut self, time: i64) -> GrantedToken {
        self.expires_at = Some(time);
        self
    }

    /// Sets the cipher of the shop.
    pub fn shop_cipher(mut self, cipher: impl Into<String>) -> GrantedToken {
        self.shop_cipher = Some(cipher.into());
        self
    }
}

impl TokenWanted {
    /// Asks for the token of an app's account or shop.
    pub fn new(app_key: impl Into<String>, account: Option<String>, shop: Option<String>) -> TokenWanted {
        TokenWanted { app_key: app_key.into(), account, shop, rejected: None }
    }

    /// The name under which a token is kept.
    pub(crate) fn key(&self) -> String {
        format!(
            "{}/{}",
            self.account.as_deref().unwrap_or_default(),
            self.shop.as_deref().unwrap_or_default()
        )
    }
}

impl fmt::Debug for dyn Signer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Signer")
    }
}

/// A secret as text, where it goes to the backend or comes from it.
mod exposed_one {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::secret::Secret;

    pub(super) fn serialize<S: Serializer>(secret: &Secret, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(secret.expose())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Secret, D::Error> {
        String::deserialize(from).map(Secret::from)
    }
}

mod exposed {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::secret::Secret;

    pub(super) fn serialize<S: Serializer>(secret: &Option<Secret>, to: S) -> Result<S::Ok, S::Error> {
        secret.as_ref().map(Secret::expose).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Secret>, D::Error> {
        Ok(Option::<String>::deserialize(from)?.map(Secret::from))
    }
}
