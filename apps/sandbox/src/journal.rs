//! What the sandbox received, and what it made of it. Secrets are masked before anything is stored.

use std::collections::{BTreeMap, VecDeque};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Serialize, Serializer};

use crate::request::Incoming;
use crate::signature::{Verdict, pairs, verify};

/// The most requests that are kept; older ones are dropped.
const CAPACITY: usize = 5000;
/// The most bytes of a body that are kept.
const BODY: usize = 256 * 1024;
const MASK: &str = "***";
const SECRET_PARAMETERS: [&str; 5] = ["app_secret", "auth_code", "refresh_token", "access_token", "code"];
const SECRET_HEADERS: [&str; 3] = ["x-tts-access-token", "authorization", "cookie"];

/// A request that was received.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Received {
    /// From 1, in the order of arrival.
    pub number: u64,
    /// The sandbox's time in Unix seconds.
    pub at: i64,
    /// `GET`, `POST`, ..
    pub method: String,
    /// The path as sent.
    pub path: String,
    /// Query parameters, decoded, in the order sent; secrets masked.
    pub query: Vec<(String, String)>,
    /// Headers by lower-case name; secrets masked.
    pub headers: BTreeMap<String, String>,
    /// The body as sent: text, or base64 if it is not UTF-8.
    #[serde(serialize_with = "text_or_base64")]
    pub body: Bytes,
    /// The operation, if the path belongs to one.
    pub operation: Option<String>,
    /// The version in the path.
    pub version: Option<String>,
    /// `valid`, `arrays_unsigned`, `get_body_dropped`, `invalid`, or `none` for calls that are not signed.
    pub signature: &'static str,
    /// The text that should have been signed, with the secret masked, if the signature was invalid.
    pub expected_canonical: Option<String>,
    /// The HTTP status of the response.
    pub status: u16,
    /// The code of the response.
    pub code: i64,
    /// The message of the response.
    pub message: String,
    /// The request id of the response.
    pub request_id: String,
    /// What was tolerated although it is probably a mistake.
    pub warnings: Vec<String>,
    /// The faults that the call met.
    pub faults: Vec<String>,
    /// Whether the operation was carried out; a fault may have taken its place.
    pub processed: bool,
}

fn text_or_base64<S: Serializer>(body: &Bytes, serializer: S) -> Result<S::Ok, S::Error> {
    match std::str::from_utf8(body) {
        Ok(text) => serializer.serialize_str(text),
        Err(_) => serializer.serialize_str(&format!("base64:{}", STANDARD.encode(body))),
    }
}

impl Received {
    /// What the request alone tells.
    pub fn of(request: &Incoming, secret: &str, at: i64) -> Received {
        let mut received = Received {
            at,
            method: request.method.clone(),
            path: request.path.clone(),
            query: masked_query(request),
            headers: masked_headers(request),
            body: request.body.slice(..request.body.len().min(BODY)),
            signature: "none",
            ..Received::default()
        };
        if request.parameter("sign").is_some() {
            received.judge(verify(&request.signed(), secret));
        }
        received
    }

    fn judge(&mut self, verdict: Verdict) {
        use crate::signature::Habit::{ArraysUnsigned, GetBodyDropped};
        (self.signature, self.expected_canonical) = match verdict {
            Verdict::Valid => ("valid", None),
            Verdict::ValidWithHabit(ArraysUnsigned) => ("arrays_unsigned", None),
            Verdict::ValidWithHabit(GetBodyDropped) => ("get_body_dropped", None),
            Verdict::Invalid { expected } => ("invalid", Some(expected)),
        };
    }
}

fn masked_query(request: &Incoming) -> Vec<(String, String)> {
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let decoded = pairs(&request.query).into_iter().map(|(name, value)| (text(name), text(value)));
    let mask = |(name, value): (String, String)| {
        let secret = SECRET_PARAMETERS.contains(&name.as_str());
        (name, if secret { MASK.to_owned() } else { value })
    };
    decoded.map(mask).collect()
}

fn masked_headers(request: &Incoming) -> BTreeMap<String, String> {
    let mut headers = BTreeMap::new();
    for (name, value) in &request.headers {
        let secret = SECRET_HEADERS.contains(&name.as_str());
        let text = if secret { MASK.into() } else { String::from_utf8_lossy(value.as_bytes()).into_owned() };
        headers.insert(name.as_str().to_owned(), text);
    }
    headers
}

/// The requests received, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Journal {
    entries: VecDeque<Received>,
    count: u64,
}

impl Journal {
    /// Records a request.
    pub fn add(&mut self, mut received: Received) {
        self.count += 1;
        received.number = self.count;
        if self.entries.len() == CAPACITY {
            self.entries.pop_front();
        }
        self.entries.push_back(received);
    }

    /// The requests that are kept, oldest first.
    pub fn list(&self) -> Vec<Received> {
        self.entries.iter().cloned().collect()
    }

    /// How many requests were received since the start, or since the last `clear`.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Drops everything, and counts from 1 again.
    pub fn clear(&mut self) {
        *self = Journal::default();
    }
}
