//! The signature of a request.
//!
//! `HMAC-SHA256(secret, secret + path + key value key value ... + body + secret)` in lower-case hex. Keys are sorted by
//! bytes, values are the decoded ones, `sign` and `access_token` are left out, and the body of a multipart upload is
//! not included. The body is the exact bytes that are sent: nothing may serialise it again afterwards.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::secret::Secret;

/// The parameters that a signature never covers.
const UNSIGNED: [&str; 2] = ["sign", "access_token"];

/// What is signed, without the secret around it: path, sorted query, body.
pub fn canonical(path: &str, query: &[(String, String)], body: &[u8], multipart: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(path.len() + body.len() + 32 * query.len());
    feed(path, texts(&sorted(query)), body, multipart, |bytes| out.extend_from_slice(bytes));
    out
}

/// The signature of a request, to be sent as the query parameter `sign`.
pub fn sign(secret: &Secret, path: &str, query: &[(String, String)], body: &[u8], multipart: bool) -> String {
    sign_sorted(secret, path, texts(&sorted(query)), body, multipart)
}

/// The signature of a request whose query is sorted already.
pub(crate) fn sign_sorted<'a>(
    secret: &Secret,
    path: &str,
    query: impl Iterator<Item = (&'a str, &'a str)>,
    body: &[u8],
    multipart: bool,
) -> String {
    let key = secret.expose().as_bytes();
    let mut mac = keyed(key);
    mac.update(key);
    feed(path, query, body, multipart, |bytes| mac.update(bytes));
    mac.update(key);
    hex(&mac.finalize().into_bytes())
}

fn texts<'a>(pairs: &'a [&'a (String, String)]) -> impl Iterator<Item = (&'a str, &'a str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

/// HMAC-SHA256 of `message` in lower-case hex.
pub(crate) fn hmac_hex(key: &[u8], message: &[&[u8]]) -> String {
    let mut mac = keyed(key);
    message.iter().for_each(|part| mac.update(part));
    hex(&mac.finalize().into_bytes())
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    match Hmac::<Sha256>::new_from_slice(key) {
        Ok(mac) => mac,
        // HMAC takes keys of any length; the constructor is fallible only because other algorithms need it to be.
        Err(_) => Hmac::<Sha256>::new(&Default::default()),
    }
}

/// Hands what is signed to `sink`, piece by piece: signing must not copy a body of megabytes.
fn feed<'a>(
    path: &str,
    query: impl Iterator<Item = (&'a str, &'a str)>,
    body: &[u8],
    multipart: bool,
    mut sink: impl FnMut(&[u8]),
) {
    sink(path.as_bytes());
    for (name, value) in query.filter(|(name, _)| !UNSIGNED.contains(name)) {
        sink(name.as_bytes());
        sink(value.as_bytes());
    }
    if !multipart {
        sink(body);
    }
}

/// The signed parameters in the order of their bytes.
pub(crate) fn sorted(query: &[(String, String)]) -> Vec<&(String, String)> {
    let mut pairs: Vec<_> = query.iter().filter(|(name, _)| !UNSIGNED.contains(&name.as_str())).collect();
    pairs.sort_by(|left, right| left.0.as_bytes().cmp(right.0.as_bytes()));
    pairs
}

/// Whether a content type is that of a multipart form. The boundary after the media type does not matter.
pub fn is_multipart(content_type: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or_default();
    media_type.trim().eq_ignore_ascii_case("multipart/form-data")
}

/// Lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut out = vec![0; 2 * bytes.len()];
    for (pair, byte) in out.as_chunks_mut::<2>().0.iter_mut().zip(bytes) {
        *pair = [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]];
    }
    // Hex digits are valid text, so this cannot fail.
    String::from_utf8(out).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    struct Vector {
        name: String,
        secret: Secret,
        path: String,
        query: Vec<(String, String)>,
        body: String,
        multipart: bool,
        base: String,
        sign: String,
    }

    fn vectors() -> Vec<Vector> {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/signing.json");
        let parsed: Vec<Value> = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
        parsed.iter().map(vector).collect()
    }

    fn vector(value: &Value) -> Vector {
        let text = |name: &str| value[name].as_str().unwrap().to_owned();
        let pairs = value["query"].as_object().unwrap().iter();
        let query = pairs.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect();
        Vector {
            name: text("name"),
            secret: Secret::new(text("secret")),
            path: text("path"),
            query,
            body: text("body"),
            multipart: value["multipart"].as_bool().unwrap(),
            base: text("base"),
            sign: text("sign"),
        }
    }

    #[test]
    fn all_vectors_hold() {
        let vectors = vectors();
        assert_eq!(vectors.len(), 14);
        for v in vectors {
            let base = canonical(&v.path, &v.query, v.body.as_bytes(), v.multipart);
            assert_eq!(String::from_utf8(base).unwrap(), v.base, "{}", v.name);
            assert_eq!(
                sign(&v.secret, &v.path, &v.query, v.body.as_bytes(), v.multipart),
                v.sign,
                "{}",
                v.name
            );
        }
    }

    #[test]
    fn the_boundary_does_not_hide_a_multipart_body() {
        assert!(is_multipart("multipart/form-data; boundary=x"));
        assert!(is_multipart("Multipart/Form-Data"));
        assert!(!is_multipart("application/json; note=multipart/form-data"));
    }

    #[test]
    fn a_secret_of_any_length_signs() {
        for length in [0, 1, 64, 65, 500] {
            assert_eq!(sign(&Secret::new("s".repeat(length)), "/x", &[], b"", false).len(), 64);
        }
    }

    fn any_query() -> impl Strategy<Value = Vec<(String, String)>> {
        proptest::collection::vec((".*", ".*"), 0..10)
    }

    proptest! {
        #[test]
        fn keys_are_sorted_by_bytes(query in any_query()) {
            let pairs = sorted(&query);
            prop_assert!(pairs.windows(2).all(|two| two[0].0.as_bytes() <= two[1].0.as_bytes()));
        }

        #[test]
        fn the_order_of_the_caller_does_not_matter(query in any_query(), body in ".*") {
            let mut unique = query;
            unique.sort();
            unique.dedup_by(|left, right| left.0 == right.0);
            let mut turned = unique.clone();
            turned.reverse();
            let secret = Secret::new("s");
            let left = sign(&secret, "/p", &unique, body.as_bytes(), false);
            prop_assert_eq!(left, sign(&secret, "/p", &turned, body.as_bytes(), false));
        }

        #[test]
        fn signing_is_the_hmac_of_the_wrapped_canonical_text(query in any_query(), body: Vec<u8>, form: bool) {
            let secret = Secret::new("app-secret");
            let text = canonical("/p", &query, &body, form);
            let wrapped = hmac_hex(b"app-secret", &[b"app-secret", &text, b"app-secret"]);
            prop_assert_eq!(sign(&secret, "/p", &query, &body, form), wrapped);
        }
    }
}
