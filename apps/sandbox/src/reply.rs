//! Answers in the platform's envelope.

use serde_json::{Value, json};

use crate::call::{Answer, Refusal};
use crate::ids::Ids;
use crate::time;

/// An answer before it becomes bytes.
#[derive(Debug, Clone)]
pub struct Reply {
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

impl Reply {
    /// The reply that tells what a domain, the gate or the auth host decided.
    pub fn new(answer: Answer, request_id: String) -> Reply {
        match answer {
            Ok(data) => {
                Reply { status: 200, code: 0, message: "Success".into(), data, request_id, retry_after: None }
            }
            Err(refusal) => Reply::refused(refusal, request_id),
        }
    }

    fn refused(refusal: Refusal, request_id: String) -> Reply {
        let Refusal { code, message, http_status, retry_after } = refusal;
        Reply { status: http_status, code, message, data: Value::Null, request_id, retry_after }
    }

    /// `{code, message, request_id, data}`.
    pub fn envelope(&self) -> Value {
        json!({"code": self.code, "message": self.message, "request_id": self.request_id, "data": self.data})
    }
}

/// A request id as the platform makes them: the time, then hex digits.
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
