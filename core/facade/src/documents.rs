//! Labels and other documents, for a binding.

use bytes::Bytes;
use serde::Deserialize;
use tiktokshop_core::{Document, LabelOptions};

use crate::client::Client;
use crate::failure::Result;
use crate::generated::settings::Options;
use crate::input::seconds;
use crate::text;

/// A document that was fetched.
#[derive(Debug, Clone)]
pub struct DocumentResponse {
    /// The content.
    pub content: Bytes,
    /// The media type, judged by the first bytes, else as the server states it.
    pub content_type: String,
    /// The usual file extension for this type, without the dot.
    pub extension: &'static str,
    /// The tracking number that came with a label.
    pub tracking_number: Option<String>,
    /// The id of the request that gave the URL.
    pub request_id: Option<String>,
}

/// Which document, and how long to wait for it, in seconds.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct LabelInput {
    document_type: Option<String>,
    document_size: Option<String>,
    document_format: Option<String>,
    ready_timeout: Option<f64>,
    poll: Option<f64>,
    /// The file to write as well, whole or not at all.
    path: Option<String>,
    options: Options,
}

impl Client {
    /// Fetches the shipping label of a package: asks until it is ready, downloads it, and checks that it is a label.
    /// Input: `{document_type, document_size, document_format, ready_timeout, poll, path, options}`.
    pub async fn download_label(&self, package_id: &str, input: &str) -> Result<DocumentResponse> {
        self.ready().await?;
        let input: LabelInput = text::read("the label's options", input)?;
        let (path, options) = (input.path.clone(), input.read()?);
        let document = self.core.download_label(package_id, options).await?;
        keep(document, path).await
    }

    /// Fetches a document from a URL that a response gave, without signature or token; writes it to `path` too, if one
    /// is named.
    pub async fn download(&self, url: &str, path: Option<String>) -> Result<DocumentResponse> {
        keep(self.core.download(url).await?, path).await
    }
}

async fn keep(document: Document, path: Option<String>) -> Result<DocumentResponse> {
    if let Some(path) = path {
        document.save(path).await?;
    }
    Ok(DocumentResponse {
        extension: document.extension(),
        content: document.bytes,
        content_type: document.content_type,
        tracking_number: document.tracking_number,
        request_id: document.request_id,
    })
}

impl LabelInput {
    fn read(self) -> Result<LabelOptions> {
        let mut label = LabelOptions::default();
        if let Some(document_type) = self.document_type {
            label.document_type = document_type;
        }
        if let Some(timeout) = self.ready_timeout {
            label.ready_timeout = seconds("ready_timeout", timeout)?;
        }
        if let Some(poll) = self.poll {
            label.poll = seconds("poll", poll)?;
        }
        label.document_size = self.document_size;
        label.document_format = self.document_format;
        label.call = self.options.read()?;
        Ok(label)
    }
}
