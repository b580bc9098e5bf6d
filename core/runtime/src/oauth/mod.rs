//! OAuth: from the authorize link to tokens in the store.
//!
//! 1. [`OAuth::begin`] makes the link and remembers its single-use state, or [`OAuth::authorize_url`] with your own.
//! 2. The seller says yes; the browser comes back to your redirect URL.
//! 3. [`OAuth::complete_callback`] checks the state, trades the code for tokens, saves them and finds the shops.
//!
//! On the web, [`OAuth::begin_in_browser`] and [`OAuth::complete_in_browser`] do the same and see to it that the browser
//! that comes back is the one that began.
//!
//! The token endpoints are the one place where secrets travel in a URL: those URLs appear in no log and no error.

mod answer;
mod authorize;
mod browser;
mod callback;
mod complete;
mod endpoint;
pub(crate) mod pasted;
mod refreshes;
mod ticket;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;

pub use authorize::{Audience, AuthorizeHosts, AuthorizeUrl, Region};
pub use browser::{Admitted, Browser, BrowserAuthorization, BrowserEnd, BrowserStarted};
pub use callback::{Callback, parse_callback};
pub use complete::{Authorization, ShopDiscovery, Started, StateCheck, shops_of};

pub use crate::token::State;

use refreshes::Refreshes;

use crate::call::http::HttpOptions;
use crate::call::proxies::Proxies;
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;
use crate::token::{AccountId, Refresher, TokenSet};

/// Where tokens are issued.
pub const AUTH_URL: &str = "https://auth.tiktok-shops.com";

/// How long a token request may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The OAuth side of one app. Cheap to clone.
#[derive(Clone)]
pub struct OAuth {
    app_key: String,
    app_secret: Secret,
    service_id: Option<String>,
    auth_url: String,
    hosts: AuthorizeHosts,
    http: reqwest::Client,
    proxies: Proxies,
    refreshes: Refreshes,
    clock: Arc<dyn Clock>,
    timeout: Duration,
    insecure_http: bool,
}

impl OAuth {
    /// The OAuth side of an app, on a connection pool and a clock that exist. The pool must not follow redirects.
    pub fn new(
        app_key: impl Into<String>,
        app_secret: impl Into<Secret>,
        http: reqwest::Client,
        clock: Arc<dyn Clock>,
    ) -> OAuth {
        OAuth {
            app_key: app_key.into(),
            app_secret: app_secret.into(),
            service_id: None,
            auth_url: AUTH_URL.to_owned(),
            hosts: AuthorizeHosts::default(),
            refreshes: Refreshes::over(http.clone()),
            http,
            proxies: Proxies::default(),
            clock,
            timeout: TIMEOUT,
            insecure_http: false,
        }
    }

    /// Has a manager's refreshes go over connections of their own, which do not end with the program's runtime.
    pub(crate) fn with_refreshes_apart(mut self, options: HttpOptions) -> OAuth {
        self.refreshes = Refreshes::apart(options);
        self
    }

    /// The same with a pool of its own and the machine's clock, for programs without a client.
    pub fn standalone(app_key: impl Into<String>, app_secret: impl Into<Secret>) -> Result<OAuth> {
        let options = HttpOptions::default();
        let http = crate::call::http::build(&options)?;
        let oauth = OAuth::new(app_key, app_secret, http, Arc::new(SystemClock));
        Ok(oauth.with_refreshes_apart(options))
    }

    /// Sets the service id, which seller and partner links name the app by. It is not the app key; the app's page in
    /// Partner Center shows it.
    pub fn with_service_id(mut self, service_id: impl Into<String>) -> OAuth {
        self.service_id = Some(service_id.into());
        self
    }

    /// Sets where tokens are issued, as for a sandbox.
    pub fn with_auth_url(mut self, auth_url: impl Into<String>) -> OAuth {
        self.auth_url = auth_url.into().trim_end_matches('/').to_owned();
        self
    }

    /// Sets which proxies its pool uses, for errors that name them.
    pub(crate) fn with_proxies(mut self, proxies: Proxies) -> OAuth {
        self.proxies = proxies;
        self
    }

    /// Sets where the authorize pages are.
    pub fn with_authorize_hosts(mut self, hosts: AuthorizeHosts) -> OAuth {
        self.hosts = hosts;
        self
    }

    /// Sets how long a token request may take. Default: 30 s.
    pub fn with_timeout(mut self, timeout: Duration) -> OAuth {
        self.timeout = timeout;
        self
    }

    /// Allows plain HTTP to another machine: the app secret then travels in clear. Default: refused.
    pub fn with_insecure_http(mut self, allow: bool) -> OAuth {
        self.insecure_http = allow;
        self
    }

    /// The app key.
    pub fn app_key(&self) -> &str {
        &self.app_key
    }
}

#[async_trait]
impl Refresher for OAuth {
    async fn refresh(&self, account: &AccountId, refresh_token: &Secret) -> Result<TokenSet> {
        if account.app_key != self.app_key {
            let detail = format!("{account} belongs to another app than {}", self.app_key);
            return Err(
                Error::new(ErrorKind::Configuration, detail).with_hint(&crate::hint::REFRESH_WITH_OWN_APP)
            );
        }
        self.refresh_over(self.refreshes.http()?, refresh_token).await
    }
}

impl fmt::Debug for OAuth {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("OAuth")
            .field("app_key", &self.app_key)
            .field("app_secret", &self.app_secret)
            .field("service_id", &self.service_id)
            .field("auth_url", &self.auth_url)
            .field("hosts", &self.hosts)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
