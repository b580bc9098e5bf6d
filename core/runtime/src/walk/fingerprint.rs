//! What makes two copies of a thing the same copy.

use serde_json::Value;
use sha2::{Digest, Sha256};

/// The length of a fingerprint in bytes.
pub const FINGERPRINT_BYTES: usize = 16;

/// A digest of a JSON text that stays the same while its content does: the order of the members does not count, nor do host
/// and query of a URL, since pictures are served from changing hosts with changing signatures. Text that is not JSON is
/// digested byte by byte.
pub fn fingerprint(json: &[u8]) -> [u8; FINGERPRINT_BYTES] {
    let mut hasher = Sha256::new();
    match serde_json::from_slice::<Value>(json) {
        Ok(value) => add(&mut hasher, &value),
        Err(_) => hasher.update(json),
    }
    let mut short = [0; FINGERPRINT_BYTES];
    short.iter_mut().zip(hasher.finalize()).for_each(|(to, from)| *to = from);
    short
}

/// Each part is preceded by its kind and its length, so that no two values run together.
fn add(hasher: &mut Sha256, value: &Value) {
    match value {
        Value::Null => hasher.update(b"n"),
        Value::Bool(truth) => hasher.update(if *truth { b"t" } else { b"f" }),
        Value::Number(number) => text(hasher, b"#", &number.to_string()),
        Value::String(content) => text(hasher, b"s", without_host(content)),
        Value::Array(items) => {
            head(hasher, b"[", items.len());
            items.iter().for_each(|item| add(hasher, item));
        }
        Value::Object(members) => {
            head(hasher, b"{", members.len());
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_unstable_by_key(|(name, _)| name.as_str());
            for (name, member) in sorted {
                text(hasher, b"s", name);
                add(hasher, member);
            }
        }
    }
}

fn head(hasher: &mut Sha256, kind: &[u8], length: usize) {
    hasher.update(kind);
    hasher.update((length as u64).to_le_bytes());
}

fn text(hasher: &mut Sha256, kind: &[u8], content: &str) {
    head(hasher, kind, content.len());
    hasher.update(content.as_bytes());
}

/// The path of a URL; any other text whole.
fn without_host(content: &str) -> &str {
    let Some(rest) = content.strip_prefix("https://").or_else(|| content.strip_prefix("http://")) else {
        return content;
    };
    let Some(slash) = rest.find('/') else { return content };
    let path = &rest[slash..];
    path.find(['?', '#']).map_or(path, |end| &path[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) -> bool {
        fingerprint(one.as_bytes()) == fingerprint(other.as_bytes())
    }

    #[test]
    fn the_order_of_members_and_the_host_of_a_picture_do_not_count() {
        assert!(same(r#"{"a":1,"b":[true,null]}"#, r#"{ "b": [true, null], "a": 1 }"#));
        assert!(same(r#""https://p16.a.com/x/1.jpg?sign=1""#, r#""https://p19.b.com/x/1.jpg?sign=2#top""#));
    }

    #[test]
    fn everything_else_counts() {
        for (one, other) in [
            (r#"{"a":1}"#, r#"{"a":"1"}"#),
            (r#"{"a":1}"#, r#"{"a":1,"b":null}"#),
            ("[1,2]", "[2,1]"),
            (r#"["ab"]"#, r#"["a","b"]"#),
            (r#"[["a"],"b"]"#, r#"[["a","b"]]"#),
            (r#""https://a.com/x""#, r#""https://a.com/y""#),
            (r#""https://a.com""#, r#""https://b.com""#),
            ("12345678901234567890", "12345678901234567891"),
            (r#""\ud800""#, r#""\ud801""#),
        ] {
            assert!(!same(one, other), "{one} {other}");
        }
    }
}
