//! The response of a successful call, for a binding.

use bytes::Bytes;
use tiktokshop_core::hint;
use tiktokshop_core::lazy::Object;
use tiktokshop_core::{Error, ErrorKind};

use crate::failure::{self, Failure};

/// The response to a call.
#[derive(Debug, Clone)]
pub struct Response {
    /// The operation's id, or method and path of a raw call.
    pub operation: String,
    /// The version that was called; empty for a raw call.
    pub version: String,
    /// The HTTP status.
    pub http_status: u16,
    /// The headers of the response, in order; a name may come twice.
    pub headers: Vec<(String, String)>,
    /// The id that the platform's support asks for.
    pub request_id: Option<String>,
    /// The platform's message, usually `Success`.
    pub message: String,
    /// How often the request was sent.
    pub attempts: u32,
    /// How long the whole call took, in seconds.
    pub elapsed: f64,
    /// Failed items of a successful call, as JSON text in the form of [`Failure`](crate::Failure); `None` if none
    /// failed.
    pub item_errors: Option<String>,
    /// The JSON text of `data`; `null` if the response had none.
    pub data: Bytes,
    /// `data` as an object whose values are read when they are asked for; `None` if it is to be read as a whole.
    pub object: Option<Object>,
    /// The whole response, exactly as received: JSON in UTF-8.
    pub body: Bytes,
    /// Whether it has numbers that a language with floats for numbers may round: see `quote_big_integers`.
    pub has_long_numbers: bool,
}

impl Response {
    /// A response that a binding cannot read, although the core could.
    pub fn unreadable(&self, problem: impl std::fmt::Display) -> Failure {
        let detail = format!("the call succeeded, but its response cannot be read: {problem}");
        let error = Error::new(ErrorKind::Decode, detail)
            .with_operation(self.operation.clone())
            .with_request_id(self.request_id.clone())
            .with_http_status(self.http_status)
            .with_attempts(self.attempts)
            .with_hint(&hint::WRITE_WAS_DONE);
        Failure(error)
    }
}

impl From<tiktokshop_core::Response> for Response {
    fn from(response: tiktokshop_core::Response) -> Response {
        let headers = response.headers.iter();
        let headers = headers.map(|(name, value)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        });
        let failed = !response.item_errors.is_empty();
        Response {
            headers: headers.collect(),
            item_errors: failed.then(|| failure::items(&response.item_errors).to_string()),
            data: response.data(),
            object: response.object(),
            body: response.body().clone(),
            has_long_numbers: response.has_long_numbers(),
            operation: response.operation,
            version: response.version,
            http_status: response.http_status,
            request_id: response.request_id,
            message: response.message,
            attempts: response.attempts,
            elapsed: response.elapsed.as_secs_f64(),
        }
    }
}
