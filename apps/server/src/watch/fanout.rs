//! Several hooks for one client.

use std::sync::Arc;

use tiktokshop_core::Error;
use tiktokshop_core::hooks::{
    CallEnd, Hooks, RefreshInfo, RequestInfo, ResponseInfo, RetryInfo, WaitInfo, WarningInfo,
};

/// Tells each of them.
pub(crate) struct Fanout(pub(crate) Vec<Arc<dyn Hooks>>);

impl Hooks for Fanout {
    fn before_send(&self, request: &RequestInfo) {
        self.0.iter().for_each(|hooks| hooks.before_send(request));
    }

    fn after_response(&self, response: &ResponseInfo) {
        self.0.iter().for_each(|hooks| hooks.after_response(response));
    }

    fn retry(&self, retry: &RetryInfo) {
        self.0.iter().for_each(|hooks| hooks.retry(retry));
    }

    fn wait(&self, wait: &WaitInfo) {
        self.0.iter().for_each(|hooks| hooks.wait(wait));
    }

    fn refresh(&self, refresh: &RefreshInfo) {
        self.0.iter().for_each(|hooks| hooks.refresh(refresh));
    }

    fn warning(&self, warning: &WarningInfo) {
        self.0.iter().for_each(|hooks| hooks.warning(warning));
    }

    fn failure(&self, error: &Error) {
        self.0.iter().for_each(|hooks| hooks.failure(error));
    }

    fn end(&self, end: &CallEnd<'_>) {
        self.0.iter().for_each(|hooks| hooks.end(end));
    }
}
