//! Verifies the signature of a request from the bytes that arrived. It shares no code with the client.

use hmac::{Hmac, KeyInit as _, Mac as _};
use percent_encoding::percent_decode_str;
use sha2::Sha256;

/// The parts of a request that its signature covers.
#[derive(Debug, Clone, Copy)]
pub struct Signed<'a> {
    /// `GET`, `POST`. Only a dropped body of a GET depends on it.
    pub method: &'a str,
    /// The path as sent, without the query.
    pub path: &'a str,
    /// The query as sent, without the question mark.
    pub query: &'a str,
    /// The `Content-Type` header; empty if there is none.
    pub content_type: &'a str,
    /// The body as sent.
    pub body: &'a [u8],
}

/// What a known incorrect way of signing leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Habit {
    /// Arrays are sent as `ids[0]=..`, and are not signed.
    ArraysUnsigned,
    /// A GET carries a body that is not signed.
    GetBodyDropped,
}

/// The result of verifying a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The signature of exactly this request.
    Valid,
    /// Signed in a way that some clients use by mistake.
    ValidWithHabit(Habit),
    /// Signed otherwise.
    Invalid {
        /// The text that should have been signed, with the secret masked.
        expected: String,
    },
}

/// The name and value of a query parameter, decoded. They are bytes, because a client may send what is not UTF-8.
pub type Pair = (Vec<u8>, Vec<u8>);

/// Compares the `sign` parameter with the signature that the request should have.
pub fn verify(request: &Signed<'_>, secret: &str) -> Verdict {
    let pairs = pairs(request.query);
    let sent =
        pairs.iter().find(|(name, _)| name == b"sign").map(|(_, value)| value.clone()).unwrap_or_default();
    let matches = |text: &[u8]| hex_hmac(secret.as_bytes(), &wrap(secret, text)).as_bytes() == sent;
    let strict = canonical(request.path, &pairs, signed_body(request));
    if matches(&strict) {
        return Verdict::Valid;
    }
    let plain: Vec<Pair> = pairs.iter().filter(|(name, _)| !name.contains(&b'[')).cloned().collect();
    if plain.len() < pairs.len() && matches(&canonical(request.path, &plain, signed_body(request))) {
        return Verdict::ValidWithHabit(Habit::ArraysUnsigned);
    }
    let dropped = request.method == "GET" && !request.body.is_empty();
    if dropped
        && (matches(&canonical(request.path, &pairs, b"")) || matches(&canonical(request.path, &plain, b"")))
    {
        return Verdict::ValidWithHabit(Habit::GetBodyDropped);
    }
    Verdict::Invalid { expected: format!("***{}***", String::from_utf8_lossy(&strict)) }
}

/// The signature that a request with these parts should carry.
pub fn expected(request: &Signed<'_>, secret: &str) -> String {
    let text = canonical(request.path, &pairs(request.query), signed_body(request));
    hex_hmac(secret.as_bytes(), &wrap(secret, &text))
}

/// Lower-case hex of HMAC-SHA256.
pub fn hex_hmac(key: &[u8], message: &[u8]) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return String::new() };
    mac.update(message);
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The query's parameters in the order sent, decoded: `%20` and `+` are spaces.
pub fn pairs(query: &str) -> Vec<Pair> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .map(|(k, v)| (decode(k), decode(v)))
        .collect()
}

fn decode(text: &str) -> Vec<u8> {
    percent_decode_str(&text.replace('+', " ")).collect()
}

/// The path, every parameter but two by the byte order of its name, and the body.
fn canonical(path: &str, pairs: &[Pair], body: &[u8]) -> Vec<u8> {
    let mut sorted: Vec<&Pair> =
        pairs.iter().filter(|(name, _)| name != b"sign" && name != b"access_token").collect();
    sorted.sort_by(|one, other| one.0.cmp(&other.0));
    // If a name occurs twice, the platform reads only the first value.
    sorted.dedup_by(|later, first| later.0 == first.0);
    let mut text = path.as_bytes().to_vec();
    for (name, value) in sorted {
        text.extend_from_slice(name);
        text.extend_from_slice(value);
    }
    text.extend_from_slice(body);
    text
}

/// A form's parts are not signed; everything else is, whatever the method.
fn signed_body<'a>(request: &Signed<'a>) -> &'a [u8] {
    if is_multipart(request.content_type) { b"" } else { request.body }
}

/// Whether the media type, without its parameters, is that of a form with files.
pub fn is_multipart(content_type: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or_default();
    media_type.trim().eq_ignore_ascii_case("multipart/form-data")
}

fn wrap(secret: &str, text: &[u8]) -> Vec<u8> {
    [secret.as_bytes(), text, secret.as_bytes()].concat()
}
