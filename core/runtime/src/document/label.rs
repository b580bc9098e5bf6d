//! Shipping labels: requested until they are ready, fetched, and checked to be what they claim.

use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use crate::call::input::{CallOptions, Input};
use crate::call::pipeline;
use crate::call::response::Response;
use crate::context::Context;
use crate::document::download::{self, Document};
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::hooks::WaitReason;

/// Which document of a package to fetch, and how long to wait for it.
#[derive(Debug, Clone)]
pub struct LabelOptions {
    /// `SHIPPING_LABEL`, `PACKING_SLIP`, `SHIPPING_LABEL_AND_PACKING_SLIP`, ...
    pub document_type: String,
    /// `A6`, `A5`, ...
    pub document_size: Option<String>,
    /// `PDF`, `ZPL`, ...
    pub document_format: Option<String>,
    /// How long to wait until the document is ready. Default: 2 minutes.
    pub ready_timeout: Duration,
    /// How long to wait before asking again; it grows by half each time, up to 15 s. Default: 2 s.
    pub poll: Duration,
    /// The options of each call.
    pub call: CallOptions,
}

impl Default for LabelOptions {
    fn default() -> LabelOptions {
        LabelOptions {
            document_type: "SHIPPING_LABEL".to_owned(),
            document_size: None,
            document_format: None,
            ready_timeout: Duration::from_secs(120),
            poll: Duration::from_secs(2),
            call: CallOptions::default(),
        }
    }
}

const OPERATION: &str = "fulfillment.get_package_shipping_document";
/// After the first request: even a caller with no wait at all does not ask more often than this.
const SHORTEST_WAIT: Duration = Duration::from_millis(100);
const LONGEST_WAIT: Duration = Duration::from_secs(15);

pub(crate) async fn download(context: &Context, package_id: &str, options: LabelOptions) -> Result<Document> {
    let response = ready(context, package_id, &options).await?;
    let fetched = fetch(context, &response).await;
    fetched.map_err(|error| context.failed(error.with_operation(response.operation.clone())))
}

async fn fetch(context: &Context, response: &Response) -> Result<Document> {
    let members = response.members();
    let url = members.text("doc_url").ok_or_else(|| {
        Error::new(ErrorKind::Download, "the platform returned no URL for the document")
            .with_request_id(response.request_id.clone())
    })?;
    let mut document = download::fetch(&context.shared, &url).await?;
    check(&document)?;
    document.tracking_number = members.text("tracking_number");
    document.request_id = response.request_id.clone();
    Ok(document)
}

/// Asks until the platform has created the document, at growing intervals.
async fn ready(context: &Context, package_id: &str, options: &LabelOptions) -> Result<Response> {
    let began = Instant::now();
    let mut wait = options.poll;
    loop {
        let error =
            match pipeline::operation(context, OPERATION, input(package_id, options), options.call.clone())
                .await
            {
                Ok(response) => return Ok(response),
                Err(error) => error,
            };
        // `Retry-After: 0` must not make this a loop without a wait.
        let waits = error.retry_after().unwrap_or_default().max(wait);
        // Compared as durations: the platform may ask for a wait that no clock can represent.
        if error.kind() != ErrorKind::NotReady
            || waits >= options.ready_timeout.saturating_sub(began.elapsed())
        {
            return Err(error);
        }
        context.announce_wait(OPERATION, WaitReason::NotReady, waits);
        tokio::time::sleep(waits).await;
        wait = (wait.min(LONGEST_WAIT) * 3 / 2).clamp(SHORTEST_WAIT, LONGEST_WAIT);
    }
}

fn input(package_id: &str, options: &LabelOptions) -> Input {
    let text = |value: &Option<String>| value.clone().map_or(Value::Null, Value::from);
    Input::new()
        .with("package_id", package_id)
        .with("document_type", options.document_type.as_str())
        .with("document_size", text(&options.document_size))
        .with("document_format", text(&options.document_format))
}

/// A page that says "expired" with status 200 is not a label.
fn check(document: &Document) -> Result<()> {
    if download::kind_of(&document.bytes).is_some() {
        return Ok(());
    }
    let begin = crate::redact::excerpt(&document.bytes, 60);
    Err(Error::new(
        ErrorKind::Download,
        format!("the download is not a PDF, an image or ZPL; it begins with {begin:?}"),
    )
    .with_hint(&hint::NEW_LABEL))
}
