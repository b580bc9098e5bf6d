//! What all handles of an app share: keys, connections, limiter, clock, hooks and tokens.

use std::sync::{Arc, Mutex, PoisonError};

use crate::call::http::HttpOptions;
use crate::call::limit::Limiter;
use crate::call::proxies::Proxies;
use crate::call::retry::RetryPolicy;
use crate::call::via::Via;
use crate::clock::CorrectedClock;
use crate::context::times::Times;
use crate::document::download::Documents;
use crate::error::Error;
use crate::hooks::Hooks;
use crate::oauth::OAuth;
use crate::secret::Secret;
use crate::token::asset::AssetBook;
use crate::token::book::ShopBook;
use crate::token::{ManagerOptions, TokenManager, TokenStore};

/// What all handles of an app share.
pub(crate) struct Shared {
    pub(crate) app_key: String,
    pub(crate) via: Via,
    pub(crate) service_id: Option<String>,
    pub(crate) api_url: String,
    pub(crate) auth_url: String,
    pub(crate) http: reqwest::Client,
    pub(crate) proxies: Proxies,
    pub(crate) documents: Documents,
    pub(crate) times: Times,
    pub(crate) retry: RetryPolicy,
    pub(crate) limiter: Limiter,
    pub(crate) clock: Arc<CorrectedClock>,
    pub(crate) hooks: Option<Arc<dyn Hooks>>,
    pub(crate) tokens: Option<TokenManager>,
    pub(crate) shops: ShopBook,
    pub(crate) assets: AssetBook,
    pub(crate) max_response_bytes: usize,
    pub(crate) last_request_id: Mutex<Option<String>>,
}

impl Shared {
    /// Adds the token manager, which refreshes with the same clock and hooks, over its own connections.
    pub(crate) fn with_store(
        mut self,
        store: Option<Arc<dyn TokenStore>>,
        options: ManagerOptions,
        http: HttpOptions,
    ) -> Shared {
        let Some(store) = store else { return self };
        let options = match self.hooks.clone() {
            Some(hooks) => options.hooks(hooks),
            None => options,
        };
        let refresher = Arc::new(self.oauth().with_refreshes_apart(http));
        self.tokens = Some(TokenManager::with_options(store, refresher, self.clock.clone(), options));
        self
    }

    /// The OAuth side of the app, on the same connections.
    pub(crate) fn oauth(&self) -> OAuth {
        // Without one, whatever needs it says so.
        let secret = self.via.app_secret().cloned().unwrap_or_else(|| Secret::new(""));
        let oauth = OAuth::new(self.app_key.as_str(), secret, self.http.clone(), self.clock.clone());
        // Whether plain HTTP is allowed was decided when the client was built.
        let oauth = oauth
            .with_auth_url(self.auth_url.as_str())
            .with_proxies(self.proxies.clone())
            .with_insecure_http(true);
        match &self.service_id {
            Some(id) => oauth.with_service_id(id.as_str()),
            None => oauth,
        }
    }

    /// Tells the hooks of an error that ends a call.
    pub(crate) fn failed(&self, error: Error) -> Error {
        if let Some(hooks) = &self.hooks {
            hooks.failure(&error);
        }
        error
    }

    /// The request id of the latest response to any handle of the app.
    pub(crate) fn last_request_id(&self) -> Option<String> {
        self.last_request_id.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn remember_request_id(&self, request_id: &str) {
        let mut last = self.last_request_id.lock().unwrap_or_else(PoisonError::into_inner);
        let last = last.get_or_insert_default();
        last.clear();
        last.push_str(request_id);
    }
}
