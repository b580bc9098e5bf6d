//! A typed answer with what support and a log want.

use std::ops::Deref;

use tiktokshop_core::{ItemError, Outcome};

use crate::decode::decode_into;
use crate::model::Model;
use crate::{Error, Result};

/// The answer to a call. It can be used as the value in it.
#[derive(Debug, Clone)]
pub struct Response<T> {
    value: T,
    outcome: Outcome,
}

impl<T: Model + Default> Response<T> {
    pub(crate) fn read(outcome: Outcome) -> Result<Response<T>> {
        let data = outcome.data();
        Response::of(outcome, &data)
    }

    /// The value of `data`, which may be less than came.
    pub(crate) fn of(outcome: Outcome, data: &[u8]) -> Result<Response<T>> {
        let mut value = T::default();
        decode_into(data, &mut value).map_err(|error| of_call(error, &outcome))?;
        Ok(Response { value, outcome })
    }
}

/// A decode error with what is known of the call.
fn of_call(error: Error, outcome: &Outcome) -> Error {
    error
        .with_operation(outcome.operation.clone())
        .with_request_id(outcome.request_id.clone())
        .with_http_status(outcome.http_status)
        .with_attempts(outcome.attempts)
        .with_hint("The answer was cut or damaged on its way; a read can be repeated.")
}

impl<T> Response<T> {
    /// The value, without what came with it.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The id that the platform's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.outcome.request_id.as_deref()
    }

    /// How often the request was sent, 1 when nothing went wrong.
    pub fn attempts(&self) -> u32 {
        self.outcome.attempts
    }

    /// The HTTP status.
    pub fn http_status(&self) -> u16 {
        self.outcome.http_status
    }

    /// Items of a batch that failed although the call succeeded.
    pub fn item_errors(&self) -> &[ItemError] {
        &self.outcome.item_errors
    }

    /// Everything as it came: headers, message, version, the exact JSON.
    pub fn raw(&self) -> &Outcome {
        &self.outcome
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
