//! Tells the hooks that a call has ended, also if it was cancelled.

use tokio::time::Instant;

use crate::call::call_id::CallId;
use crate::call::response::Response;
use crate::call::target::Target;
use crate::context::Context;
use crate::error::Result;
use crate::hooks::{CallEnd, CallResult, Hooks};

/// A call that has not ended yet. If it is dropped before it has, nobody waits for the call any more.
pub(crate) struct Ending<'a> {
    hooks: &'a dyn Hooks,
    target: &'a Target,
    shop: Option<&'a str>,
    id: CallId,
    started: Instant,
    told: bool,
}

impl<'a> Ending<'a> {
    /// `None` if nobody watches.
    pub(crate) fn watched(
        context: &'a Context,
        target: &'a Target,
        id: CallId,
        started: Instant,
    ) -> Option<Ending<'a>> {
        let hooks = context.shared.hooks.as_deref()?;
        let shop = context.scope.shop_id.as_deref();
        Some(Ending { hooks, target, shop, id, started, told: false })
    }

    /// The call ended with this.
    pub(crate) fn tell(mut self, result: &Result<Response>) {
        self.told = true;
        self.end(match result {
            Ok(response) => CallResult::Success(response),
            Err(error) => CallResult::Failure(error),
        });
    }

    fn end(&self, result: CallResult<'_>) {
        self.hooks.end(&CallEnd {
            call: self.id,
            operation: &self.target.label,
            version: &self.target.version,
            method: self.target.method,
            path: &self.target.template,
            shop: self.shop,
            elapsed: self.started.elapsed(),
            result,
        });
    }
}

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        if !self.told {
            self.end(CallResult::Cancelled);
        }
    }
}
