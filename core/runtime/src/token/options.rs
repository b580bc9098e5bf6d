//! How the token manager behaves.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::runner::Runner;
use crate::hooks::Hooks;

/// The settings of a [`TokenManager`](super::TokenManager).
#[derive(Clone)]
#[non_exhaustive]
pub struct ManagerOptions {
    /// How long before it expires an access token is refreshed. Default: 10 minutes.
    pub skew: Duration,
    /// How long a refresh lease lasts unless renewed; a dead process blocks the others for that long. Default: 30 s.
    pub lease_ttl: Duration,
    /// How long one refresh may take, including the wait for another process. That wait lasts at least three times the
    /// lease, which is longer than any lease or lock can outlive its holder. Default: 90 s.
    pub patience: Duration,
    /// How long a record from the store is used without being read again. Default: 30 s.
    pub cache: Duration,
    /// How long to wait after a refresh that failed, or whose outcome is unknown, before the next one. Default: 30 s.
    pub cooldown: Duration,
    /// How long [`Client::close`](crate::Client::close) and the end of the process wait for refreshes that were sent,
    /// since their tokens would be lost. If no refresh is under way, nothing waits. Default: 10 s.
    pub exit_wait: Duration,
    /// How long a token store of the app's own, written in another language, may take to answer one request. The stores
    /// of this library have limits of their own. Default: 30 s.
    pub store_timeout: Duration,
    /// Where refreshes run. Default: on the manager's own thread.
    pub runner: Runner,
    pub(crate) hooks: Option<Arc<dyn Hooks>>,
}

impl Default for ManagerOptions {
    fn default() -> ManagerOptions {
        ManagerOptions {
            skew: Duration::from_secs(600),
            lease_ttl: Duration::from_secs(30),
            patience: Duration::from_secs(90),
            cache: Duration::from_secs(30),
            cooldown: Duration::from_secs(30),
            exit_wait: Duration::from_secs(10),
            store_timeout: Duration::from_secs(30),
            runner: Runner::Own,
            hooks: None,
        }
    }
}

impl ManagerOptions {
    /// Sets how long a token store of the app's own may take to answer one request.
    pub fn store_timeout(mut self, timeout: Duration) -> ManagerOptions {
        self.store_timeout = timeout;
        self
    }

    /// Sets how long before it expires an access token is refreshed.
    pub fn skew(mut self, skew: Duration) -> ManagerOptions {
        self.skew = skew;
        self
    }

    /// Sets how long a refresh lease lasts unless renewed. Whole seconds, at least one.
    pub fn lease_ttl(mut self, ttl: Duration) -> ManagerOptions {
        self.lease_ttl = ttl.max(Duration::from_secs(1));
        self
    }

    /// Sets how long one refresh may take, including the wait for another process.
    pub fn patience(mut self, patience: Duration) -> ManagerOptions {
        self.patience = patience;
        self
    }

    /// Sets how long a record from the store is used without being read again.
    pub fn cache(mut self, cache: Duration) -> ManagerOptions {
        self.cache = cache;
        self
    }

    /// Sets the wait after a refresh that failed or whose outcome is unknown.
    pub fn cooldown(mut self, cooldown: Duration) -> ManagerOptions {
        self.cooldown = cooldown;
        self
    }

    /// Sets how long the end of the process waits for refreshes that were sent; with zero, it does not wait.
    pub fn exit_wait(mut self, wait: Duration) -> ManagerOptions {
        self.exit_wait = wait;
        self
    }

    /// Sets where refreshes run.
    pub fn runner(mut self, runner: Runner) -> ManagerOptions {
        self.runner = runner;
        self
    }

    /// Sets the hooks whose [`Hooks::refresh`] is told of this process's refreshes.
    pub fn hooks(mut self, hooks: Arc<dyn Hooks>) -> ManagerOptions {
        self.hooks = Some(hooks);
        self
    }
}

impl fmt::Debug for ManagerOptions {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ManagerOptions")
            .field("skew", &self.skew)
            .field("lease_ttl", &self.lease_ttl)
            .field("patience", &self.patience)
            .field("cache", &self.cache)
            .field("cooldown", &self.cooldown)
            .field("exit_wait", &self.exit_wait)
            .field("store_timeout", &self.store_timeout)
            .field("runner", &self.runner)
            .finish_non_exhaustive()
    }
}
