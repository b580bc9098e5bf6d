//! The parameters and options of one call, as a binding passes them.

use std::str::FromStr;
use std::time::Duration;

use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Map, Value};
use tiktokshop_core::{CallOptions, Input, PageOptions, Upload, WindowOptions, wanted};

use crate::failure::{Failure, Result};
use crate::generated::settings::Options;
use crate::spool::Spool;

/// A file of an upload.
#[derive(Debug, Clone)]
pub struct File {
    /// The form field it goes into.
    pub field: String,
    /// Its content.
    pub source: FileSource,
    /// The name that the platform sees; taken from the path if it is not set.
    pub name: Option<String>,
    /// The media type; taken from the name and the content if it is not set.
    pub content_type: Option<String>,
}

/// Where a file's content is.
#[derive(Debug, Clone)]
pub enum FileSource {
    /// On disk.
    Path(String),
    /// In memory.
    Bytes(Bytes),
    /// Collected piece by piece.
    Spool(Spool),
}

impl File {
    fn upload(self) -> (String, Upload) {
        let mut upload = match self.source {
            FileSource::Path(path) => Upload::path(path),
            FileSource::Bytes(bytes) => Upload::bytes(bytes),
            FileSource::Spool(spool) => spool.upload(),
        };
        if let Some(name) = self.name {
            upload = upload.file_name(name);
        }
        if let Some(content_type) = self.content_type {
            upload = upload.content_type(content_type);
        }
        (self.field, upload)
    }
}

/// `{params, query, body, path, extra_query, extra_body, extra_headers, options}`, all of them optional; a walk also
/// takes `page_size`, `limit` (items) and `page_token`, a walk through time `from`, `to` and `step`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct CallInput {
    params: Map<String, Value>,
    query: Map<String, Value>,
    body: Option<Value>,
    path: Map<String, Value>,
    extra_query: Map<String, Value>,
    extra_body: Map<String, Value>,
    extra_headers: Map<String, Value>,
    options: Options,
    page_size: Option<u32>,
    limit: Option<u64>,
    page_token: Option<String>,
    from: Option<i64>,
    to: Option<i64>,
    step: Option<f64>,
}

impl CallInput {
    /// The input and options of a plain call, for which `page_token` is a parameter like any other.
    pub(crate) fn call(mut self, files: Vec<File>) -> Result<(Input, CallOptions)> {
        if let Some(token) = self.page_token.take() {
            self.params.entry("page_token").or_insert(token.into());
        }
        let options = self.options.read()?;
        let input = Input {
            params: self.params,
            query: self.query,
            body: self.body.filter(|body| !body.is_null()),
            path: self.path,
            files: files.into_iter().map(File::upload).collect(),
            extra_query: self.extra_query,
            extra_body: self.extra_body,
            extra_headers: self.extra_headers.into_iter().map(header).collect(),
        };
        Ok((input, options))
    }

    /// The input and options of a walk over pages.
    pub(crate) fn pages(mut self) -> Result<(Input, PageOptions)> {
        let (page_size, limit, page_token) = (self.page_size, self.limit, self.page_token.take());
        let (input, call) = self.call(Vec::new())?;
        Ok((input, PageOptions { call, page_size, limit, page_token }))
    }

    /// The input and options of a walk through time.
    pub(crate) fn windows(self) -> Result<(Input, WindowOptions)> {
        let (Some(from), Some(to)) = (self.from, self.to) else {
            return Err(Failure::unreadable("the window", "`from` and `to` are required, in Unix seconds"));
        };
        let step = self.step.map(|step| seconds("step", step)).transpose()?;
        let (input, page) = self.pages()?;
        let mut options = WindowOptions::new(from, to);
        options.step = step;
        options.page = page;
        Ok((input, options))
    }
}

/// One of a few values.
pub(crate) fn choice<T: FromStr<Err = &'static str>>(name: &str, value: &str) -> Result<T> {
    value.parse().map_err(|wanted| Failure::unreadable(name, format!("it must be {wanted}")))
}

/// A time in seconds that is neither negative nor infinite.
pub(crate) fn seconds(name: &str, value: f64) -> Result<Duration> {
    Duration::try_from_secs_f64(value)
        .map_err(|_| Failure::unreadable(name, format!("it must be {}", wanted::SECONDS_OR_NONE)))
}

fn header((name, value): (String, Value)) -> (String, String) {
    match value {
        Value::String(text) => (name, text),
        other => (name, other.to_string()),
    }
}
