//! What a running call reports to the log and the hooks.

use std::time::Duration;

use crate::call::attempt::Failed;
use crate::call::limit::Queued;
use crate::call::pipeline::Call;
use crate::call::request::Signed;
use crate::call::send::HttpResponse;
use crate::call::unwrap::{Envelope, Foreign};
use crate::error::Result;
use crate::hooks::{RequestInfo, ResponseInfo, RetryInfo, WaitReason};
use crate::redact::LazyMasks;

impl Call<'_> {
    /// The request is about to be sent.
    pub(crate) fn announce_request(&self, signed: &Signed) {
        let Some(hooks) = self.context.shared.hooks.as_deref().filter(|hooks| hooks.hears_requests()) else {
            return;
        };
        hooks.before_send(&RequestInfo {
            call: self.id,
            operation: self.target.label.clone(),
            version: self.target.version.to_string(),
            method: self.target.method.to_owned(),
            path: self.request.path.clone(),
            query: self.request.shown_query(signed.timestamp),
            body: self.request.payload.shown(),
            shop: self.context.shop(),
            attempt: self.sent,
        });
    }

    /// A response has arrived, successful or not.
    pub(crate) fn announce_response(
        &self,
        response: &HttpResponse,
        opened: &Result<Envelope, Foreign>,
        masks: &LazyMasks<'_>,
        elapsed: Duration,
    ) {
        let envelope = opened.as_ref().ok();
        let code = envelope.map(|envelope| envelope.code);
        let request_id = envelope.and_then(|envelope| envelope.request_id.as_deref());
        let (status, millis) = (response.status, elapsed.as_millis() as u64);
        tracing::debug!(attempt = self.sent, http_status = status, code, request_id, millis, "response");
        if let Some(request_id) = request_id {
            self.context.shared.remember_request_id(request_id);
        }
        let Some(hooks) = self.context.shared.hooks.as_deref().filter(|hooks| hooks.hears_responses()) else {
            return;
        };
        let masks = masks.get();
        hooks.after_response(&ResponseInfo {
            call: self.id,
            operation: self.target.label.clone(),
            shop: self.context.shop(),
            attempt: self.sent,
            http_status: response.status,
            code,
            message: envelope.map(|envelope| masks.text(&envelope.message)),
            request_id: request_id.map(str::to_owned),
            elapsed,
            body: masks.body(&response.body),
        });
    }

    /// The request will be retried after this wait.
    pub(crate) fn announce(&self, failed: &Failed, wait: std::time::Duration) {
        let (kind, code) = (failed.error.kind(), failed.error.code());
        tracing::debug!(attempt = self.sent, ?kind, code, wait_ms = wait.as_millis() as u64, "retrying");
        if let Some(hooks) = &self.context.shared.hooks {
            let (operation, shop) = (self.target.label.clone(), self.context.shop());
            hooks.retry(&RetryInfo { call: self.id, operation, shop, attempt: self.sent, kind, code, wait });
        }
    }

    /// Tells the hooks that this call is waiting in the queue.
    pub(crate) fn announce_queue(&self, queued: Queued) {
        let reason = if queued.paused { WaitReason::Throttled } else { WaitReason::Limiter };
        self.context.announce_wait(&self.target.label, reason, queued.wait);
    }
}
