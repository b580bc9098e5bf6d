//! What a call needs. Each step of a call takes a [`Context`]; the public [`Client`](crate::Client) wraps one.

pub(crate) mod shared;
pub(crate) mod times;

use std::sync::Arc;
use std::time::Duration;

use crate::call::call_id::CallId;
use crate::call::input::CallOptions;
use crate::context::shared::Shared;
use crate::error::{Error, ErrorKind, ItemError, Result};
use crate::hint;
use crate::hooks::{WaitInfo, WaitReason, WarningInfo, WarningKind};
use crate::token::AccountId;

/// What a call needs: what its app shares, and what its handle sets. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) shared: Arc<Shared>,
    pub(crate) scope: Arc<Scope>,
}

/// The settings that distinguish one handle from another.
#[derive(Clone, Default)]
pub(crate) struct Scope {
    pub(crate) options: CallOptions,
    pub(crate) version_limit: Option<String>,
    pub(crate) account: Option<AccountId>,
    pub(crate) shop_id: Option<String>,
    /// The category asset, by the id of its category or by its target market.
    pub(crate) asset: Option<String>,
}

impl Scope {
    /// A name that was given must not be empty, as a variable that is not set is: nobody would know whose shop was meant.
    pub(crate) fn refuse_empty_names(&self) -> Result<()> {
        let account = self.account.as_ref().map(|account| &account.open_id);
        let names = [
            ("shop id", self.shop_id.as_ref(), &hint::GIVE_SHOP_ID),
            ("category asset", self.asset.as_ref(), &hint::GIVE_ASSET),
            ("account", account, &hint::GIVE_ACCOUNT),
        ];
        let is_empty = |name: Option<&String>| name.is_some_and(|name| name.trim().is_empty());
        let Some((what, _, hint)) = names.into_iter().find(|(_, name, _)| is_empty(*name)) else {
            return Ok(());
        };
        let detail = format!("the {what} is required, but none was given");
        Err(Error::new(ErrorKind::InvalidRequest, detail).with_hint(hint))
    }
}

impl Context {
    /// The same app, with the settings of the handle changed.
    pub(crate) fn with_scope(&self, change: impl FnOnce(&mut Scope)) -> Context {
        let mut scope = Scope::clone(&self.scope);
        change(&mut scope);
        self.replace_scope(scope)
    }

    /// The same app, with new settings of the handle.
    pub(crate) fn replace_scope(&self, scope: Scope) -> Context {
        Context { shared: self.shared.clone(), scope: Arc::new(scope) }
    }

    /// The shop that the handle is bound to, for errors, hooks and the log.
    pub(crate) fn shop(&self) -> Option<String> {
        self.scope.shop_id.clone()
    }

    /// Reports an error that ends a call to the hooks.
    pub(crate) fn failed(&self, error: Error) -> Error {
        self.shared.failed(error)
    }

    /// Warns the log and the hooks about something that the caller most likely did not intend.
    pub(crate) fn warn(&self, operation: &str, kind: WarningKind, text: String, items: &[ItemError]) {
        tracing::warn!(operation, ?kind, "{text}");
        let Some(hooks) = &self.shared.hooks else { return };
        let (call, operation) = (CallId::current(), operation.to_owned());
        hooks.warning(&WarningInfo { call, operation, shop: self.shop(), kind, text, items: items.to_vec() });
    }

    /// Reports to the log and the hooks that a call is waiting.
    pub(crate) fn announce_wait(&self, operation: &str, reason: WaitReason, wait: Duration) {
        tracing::debug!(operation, reason = reason.name(), wait_ms = wait.as_millis() as u64, "waiting");
        let Some(hooks) = &self.shared.hooks else { return };
        let (call, operation) = (CallId::current(), operation.to_owned());
        hooks.wait(&WaitInfo { call, operation, shop: self.shop(), reason, wait });
    }
}
