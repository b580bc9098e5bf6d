//! How requests get to the platform: signed here with the app secret, signed by the app's own backend, or made by a server that has it. What comes before (route,
//! validate) and after (unwrap, classify, retry) is the same for each.

pub(crate) mod problem;
pub(crate) mod remote;
pub(crate) mod server;

use std::fmt;
use std::time::Duration;

use http::HeaderValue;

use self::remote::Remote;
use self::server::Server;
use crate::call::request::{Prepared, Signed};
use crate::call::send::Patience;
use crate::clock::Clock;
use crate::context::shared::Shared;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::secret::Secret;

/// How the requests of a client get to the platform.
pub(crate) enum Via {
    /// Signed in this process.
    Secret(Secret),
    /// Signed by the app's own backend, which also hands out access tokens.
    Remote(Remote),
    /// Made by a `tiktokshop serve`, which has the app secret, the tokens and the ciphers.
    Server(Server),
}

impl Via {
    /// The app secret, if this process has it.
    pub(crate) fn app_secret(&self) -> Option<&Secret> {
        match self {
            Via::Secret(secret) => Some(secret),
            Via::Remote(_) | Via::Server(_) => None,
        }
    }

    /// The app's backend, if it signs.
    pub(crate) fn remote(&self) -> Option<&Remote> {
        match self {
            Via::Remote(remote) => Some(remote),
            _ => None,
        }
    }

    /// The server, if one makes the calls.
    pub(crate) fn server(&self) -> Option<&Server> {
        match self {
            Via::Server(server) => Some(server),
            _ => None,
        }
    }

    /// The URL of one attempt, with all that is new for each; `remaining` is what is left of the call's deadline.
    pub(crate) async fn address(
        &self,
        request: &Prepared,
        shared: &Shared,
        remaining: Duration,
    ) -> Result<Signed> {
        let now = shared.clock.now();
        match self {
            Via::Secret(secret) => Ok(request.signed(&shared.api_url, secret, now)),
            Via::Remote(remote) => remote.address(request, shared, now, remaining).await,
            Via::Server(server) => Ok(server.address(request, now, remaining)),
        }
    }

    /// How long one exchange may take. A server makes several attempts of its own, within the deadline.
    pub(crate) fn patience(&self, timeout: Duration, remaining: Duration) -> Patience {
        match self {
            Via::Secret(_) | Via::Remote(_) => Patience::of_attempt(timeout, remaining),
            Via::Server(_) => Patience { time: remaining, name: "the deadline" },
        }
    }

    /// The error for what only a client with the app secret can do.
    pub(crate) fn refuse(&self, what: &str) -> Result<()> {
        if self.app_secret().is_some() {
            return Ok(());
        }
        let detail = format!("{what} needs the app secret, which this client does not have");
        Err(Error::new(ErrorKind::Configuration, detail).with_hint(&hint::DONE_ON_THE_SERVER))
    }
}

/// The header that says who is calling, and its value.
pub(crate) fn credential(name: &str, text: &str) -> Option<HeaderValue> {
    let value = match name {
        "authorization" => HeaderValue::from_str(&format!("Bearer {text}")),
        _ => HeaderValue::from_str(text),
    };
    let mut value = value.ok()?;
    value.set_sensitive(true);
    Some(value)
}

impl fmt::Debug for Via {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Via::Secret(secret) => out.debug_tuple("Secret").field(secret).finish(),
            Via::Remote(_) => out.write_str("Signer"),
            Via::Server(server) => out.debug_tuple("Server").field(server).finish(),
        }
    }
}
