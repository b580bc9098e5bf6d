//! Responses in the platform's envelope.

use serde_json::{Value, json};

use crate::call::{Refusal, Response};
use crate::ids::Ids;
use crate::time;

/// A response before it becomes bytes.
#[derive(Debug, Clone)]
pub struct ApiResponse {
    /// The HTTP status.
    pub status: u16,
    /// 0, or the platform's code.
    pub code: i64,
    /// The platform's message.
    pub message: String,
    /// `data` of a success.
    pub data: Value,
    /// The id that support asks for.
    pub request_id: String,
    /// Seconds in a `Retry-After` header.
    pub retry_after: Option<u64>,
}

impl ApiResponse {
    /// The response for the decision of a domain, the gate or the auth host.
    pub fn new(response: Response, request_id: String) -> ApiResponse {
        match response {
            Ok(data) => ApiResponse {
                status: 200,
                code: 0,
                message: "Success".into(),
                data,
                request_id,
                retry_after: None,
            },
            Err(refusal) => ApiResponse::refused(refusal, request_id),
        }
    }

    fn refused(refusal: Refusal, request_id: String) -> ApiResponse {
        let Refusal { code, message, http_status, retry_after } = refusal;
        ApiResponse { status: http_status, code, message, data: Value::Null, request_id, retry_after }
    }

    /// `{code, message, request_id, data}`.
    pub fn envelope(&self) -> Value {
        json!({"code": self.code, "message": self.message, "request_id": self.request_id, "data": self.data})
    }
}

/// A request id like the platform's: the time, then hex digits.
pub fn request_id(ids: &mut Ids, now: i64) -> String {
    let tail = ids.random();
    format!("{}{:016X}{:04X}", time::compact(now), tail, ids.random() % 0x1_0000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_id_has_the_time_and_hex() {
        let id = request_id(&mut Ids::new(7), 1_700_000_000);
        assert_eq!(id.len(), 34);
        assert!(id.starts_with("20231114221320"));
    }
}
