//! A successful response: its values, and the items in it that nevertheless failed.

use crate::call::attempt::Outcome;
use crate::call::item_errors::{self, Failures};
use crate::call::pipeline::Call;
use crate::call::response::Response;
use crate::call::send::HttpResponse;
use crate::call::unwrap::Envelope;
use crate::error::{Error, ErrorKind, ItemError, Result};
use crate::hint;
use crate::hooks::WarningKind;
use crate::redact::LazyMasks;

impl Call<'_> {
    /// Returns the response, or, if its failed items end the call, the error that lists them.
    pub(crate) fn succeed(
        &self,
        received: HttpResponse,
        envelope: Envelope,
        masks: &LazyMasks<'_>,
    ) -> Result<Outcome> {
        let failures = self.failures(&received, &envelope);
        let all_failed = failures.all;
        let response = self.response(received, envelope, failures.errors, masks);
        if response.item_errors.is_empty() {
            return Ok(Outcome::Success(Box::new(response)));
        }
        if self.options.raise_on_item_error.unwrap_or(all_failed) {
            return Err(self.final_error(raised(response, all_failed)));
        }
        let text = summary(&response.item_errors, all_failed);
        self.context.warn(&self.target.label, WarningKind::ItemErrors, text, &response.item_errors);
        Ok(Outcome::Success(Box::new(response)))
    }

    fn failures(&self, received: &HttpResponse, envelope: &Envelope) -> Failures {
        match self.target.known {
            Some(known) if !known.item_errors.is_empty() => {
                item_errors::find(&envelope.data.members(&received.body), known, &self.request.asked)
            }
            _ => Failures::default(),
        }
    }

    fn response(
        &self,
        received: HttpResponse,
        envelope: Envelope,
        failed: Vec<ItemError>,
        masks: &LazyMasks<'_>,
    ) -> Response {
        // Of almost every response there is nothing to mask, so the masks are not built.
        let message = match envelope.message == "Success" {
            true => envelope.message,
            false => masks.get().text(&envelope.message),
        };
        Response {
            operation: self.target.label.clone(),
            version: self.target.version.to_string(),
            http_status: received.status,
            headers: received.headers,
            request_id: envelope.request_id,
            message,
            attempts: self.attempts(),
            elapsed: self.started.elapsed(),
            item_errors: masked(failed, masks),
            body: received.body,
            data: envelope.data,
            longest_number: envelope.longest_number,
        }
    }
}

fn masked(items: Vec<ItemError>, masks: &LazyMasks<'_>) -> Vec<ItemError> {
    let masked =
        |item: ItemError| item.with_texts(|text| masks.get().text(text), |raw| masks.get().hide(raw));
    items.into_iter().map(masked).collect()
}

fn raised(response: Response, all_failed: bool) -> Error {
    let hint = match all_failed {
        true => &hint::NOTHING_DONE,
        false => &hint::REPEAT_FAILED_ONLY,
    };
    Error::new(ErrorKind::ItemErrors, summary(&response.item_errors, all_failed))
        .with_operation(response.operation)
        .with_request_id(response.request_id)
        .with_http_status(response.http_status)
        .with_items(response.item_errors)
        .with_hint(hint)
}

/// How many failed items a summary lists.
const TOLD: usize = 3;

fn summary(items: &[ItemError], all_failed: bool) -> String {
    let told: Vec<_> = items.iter().take(TOLD).map(ItemError::to_string).collect();
    let told = told.join("; ");
    let more = match items.len().saturating_sub(TOLD) {
        0 => String::new(),
        more => format!("; and {more} more"),
    };
    match (all_failed, items.len()) {
        (true, _) => format!("all items failed: {told}{more}"),
        (false, 1) => format!("an item failed: {told}"),
        (false, count) => format!("{count} items failed: {told}{more}"),
    }
}
