//! An address of the app, and which events go there.

use std::fmt;
use std::time::Duration;

use tiktokshop_core::{Error, ErrorKind, Result};
use url::Url;

use super::address::{self, Allowed};
use super::signer::SigningSecret;
use crate::inbox::{Arrival, Source};

/// How long an attempt may take, from connecting to the status of the response.
const TIMEOUT: Duration = Duration::from_secs(15);
/// The consumer of what this crate does itself.
const TAKEN: &str = "effects";

/// An address of the app, and which events go there.
#[derive(Clone)]
pub struct Target {
    pub(super) name: String,
    pub(super) url: Url,
    pub(super) secrets: Vec<SigningSecret>,
    pub(super) types: Vec<String>,
    pub(super) sources: Vec<Source>,
    pub(super) allowed: Allowed,
    pub(super) timeout: Duration,
}

impl Target {
    /// A target by its name, which is also that of its consumer, with the secrets that sign: the new one first while
    /// secrets are exchanged.
    ///
    /// # Errors
    /// `Configuration` for a name, URL or number of secrets that cannot be used. Whether its address is allowed is seen by
    /// [`Target::allow`], which comes next, and when it is connected to.
    pub fn new(name: &str, url: &str, secrets: Vec<SigningSecret>) -> Result<Target> {
        let wrong = |what: String| {
            Error::new(ErrorKind::Configuration, format!("the forwarding target `{name}` {what}"))
        };
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
        if name.is_empty() || name == TAKEN || name.len() > 40 || !name.chars().all(is_plain) {
            let rule =
                format!("needs another name: lower-case letters, digits, `-` and `_`, and not `{TAKEN}`");
            return Err(wrong(rule));
        }
        // The URL is not repeated: it may contain a password.
        let url = Url::parse(url.trim()).map_err(|_| wrong("has no valid `url`".to_owned()))?;
        if !matches!(url.scheme(), "https" | "http") || url.host().is_none() {
            return Err(wrong("needs a `url` that begins with https://".to_owned()));
        }
        if secrets.is_empty() {
            return Err(wrong("has no `secret`; `tiktokshop webhook secret` makes one".to_owned()));
        }
        Ok(Target {
            name: name.to_owned(),
            url,
            secrets,
            types: Vec::new(),
            sources: Vec::new(),
            allowed: Allowed::Public,
            timeout: TIMEOUT,
        })
    }

    /// Only events of these types: names, or beginnings followed by `*` (`ORDER_*`). Default: all.
    pub fn types(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> Target {
        self.types = types.into_iter().map(Into::into).collect();
        self
    }

    /// Only events from these sources. Default: all.
    pub fn sources(mut self, sources: impl IntoIterator<Item = Source>) -> Target {
        self.sources = sources.into_iter().collect();
        self
    }

    /// Addresses besides public ones. Default: none.
    pub fn allow(mut self, allowed: Allowed) -> Target {
        self.allowed = allowed;
        self
    }

    /// How long an attempt may take. Default: 15 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Target {
        self.timeout = timeout;
        self
    }

    /// Its name, which is also that of its consumer.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Scheme, host and port: what may be shown of its URL.
    pub fn place(&self) -> String {
        let port = self.url.port().map(|port| format!(":{port}")).unwrap_or_default();
        format!("{}://{}{port}", self.url.scheme(), self.url.host_str().unwrap_or_default())
    }

    /// Whether an event goes there.
    pub fn wants(&self, arrival: &Arrival) -> bool {
        let named = |pattern: &String| match pattern.strip_suffix('*') {
            Some(beginning) => arrival.event_type.starts_with(beginning),
            None => arrival.event_type == *pattern,
        };
        (self.types.is_empty() || self.types.iter().any(named))
            && (self.sources.is_empty() || self.sources.contains(&arrival.source))
    }

    /// What can be seen to be wrong before anything is sent.
    ///
    /// # Errors
    /// `Configuration` if nothing could ever be sent there.
    pub fn validate(&self) -> Result<()> {
        let wrong = |why: String| {
            let detail =
                format!("the forwarding target `{}` ({}) cannot be used: {why}", self.name, self.place());
            Err(Error::new(ErrorKind::Configuration, detail))
        };
        if self.url.scheme() == "http" && !self.allowed.allows_plain() {
            return wrong("plain HTTP is for private networks that `allow` names; use https".to_owned());
        }
        match address::refuses(&self.allowed, &self.url) {
            Some(refused) => wrong(refused.to_string()),
            None => Ok(()),
        }
    }
}

/// Without path and query, which may hold secrets.
impl fmt::Debug for Target {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Target")
            .field("name", &self.name)
            .field("place", &self.place())
            .field("secrets", &self.secrets.len())
            .field("types", &self.types)
            .field("sources", &self.sources)
            .field("allowed", &self.allowed)
            .field("timeout", &self.timeout)
            .finish()
    }
}
