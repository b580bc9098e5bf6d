//! A typed response, with the facts that logs and support requests need.

use std::ops::Deref;

use tiktokshop_core::ItemError;
use tiktokshop_core::hint;

use crate::RawResponse;
use crate::decode::decode_into;
use crate::model::Model;
use crate::{Error, Result};

/// The response to a call. It dereferences to its value.
#[derive(Debug, Clone)]
pub struct Response<T> {
    value: T,
    raw: RawResponse,
}

impl<T: Model + Default> Response<T> {
    pub(crate) fn read(raw: RawResponse) -> Result<Response<T>> {
        let data = raw.data();
        Response::of(raw, &data)
    }

    /// The value of `data`, which may hold fewer items than were received.
    pub(crate) fn of(raw: RawResponse, data: &[u8]) -> Result<Response<T>> {
        let mut value = T::default();
        decode_into(data, &mut value).map_err(|error| of_call(error, &raw))?;
        Ok(Response { value, raw })
    }
}

/// A decode error, with the facts of the call.
fn of_call(error: Error, raw: &RawResponse) -> Error {
    error
        .with_operation(raw.operation.clone())
        .with_request_id(raw.request_id.clone())
        .with_http_status(raw.http_status)
        .with_attempts(raw.attempts)
        .with_hint(&hint::READ_AGAIN)
}

impl<T> Response<T> {
    /// The value, without the rest of the response.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The request id, which the platform's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id.as_deref()
    }

    /// How many times the request was sent; 1 without retries.
    pub fn attempts(&self) -> u32 {
        self.raw.attempts
    }

    /// The HTTP status.
    pub fn http_status(&self) -> u16 {
        self.raw.http_status
    }

    /// The items of a batch that failed although the call succeeded.
    pub fn item_errors(&self) -> &[ItemError] {
        &self.raw.item_errors
    }

    /// The response as it was received: headers, message, version and exact JSON.
    pub fn raw(&self) -> &RawResponse {
        &self.raw
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
