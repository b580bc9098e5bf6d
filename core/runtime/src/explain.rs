//! Why a signature is what it is, and why another one is not accepted.

use std::fmt;

use crate::error::Result;
use crate::pasted::{self, Pasted};
use crate::secret::Secret;
use crate::sign;

/// What stands in the place of the secret.
pub const MASK: &str = "***";

/// How a request is signed, step by step, without the secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct Explanation {
    /// What goes into the HMAC, with the secret masked at both ends.
    pub canonical: String,
    /// The signature.
    pub sign: String,
    /// How it came about, in words.
    pub steps: Vec<String>,
    secret: Secret,
    request: Request,
}

#[derive(Clone)]
struct Request {
    path: String,
    query: Vec<(String, String)>,
    body: Vec<u8>,
    multipart: bool,
}

/// One thing that is wrong, or worth knowing, about a pasted request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// A short name that programs can tell apart: `parameter_differs`, `timestamp_stale`, ...
    pub name: &'static str,
    /// What is wrong and what to do.
    pub text: String,
}

/// Explains the signature of a request. `target` is a URL or a path with its query; `body` the exact bytes sent.
///
/// # Errors
/// `InvalidRequest` where `target` is neither.
pub fn explain(
    secret: &Secret,
    target: &str,
    content_type: Option<&str>,
    body: &[u8],
) -> Result<Explanation> {
    let pasted = pasted::read(target)?;
    let multipart = content_type.map_or(pasted.multipart.unwrap_or(false), sign::is_multipart);
    let body = if body.is_empty() { pasted.body.unwrap_or_default() } else { body.to_vec() };
    let request = Request { path: pasted.path, query: pasted.query, body, multipart };
    let canonical = sign::canonical(&request.path, &request.query, &request.body, multipart);
    Ok(Explanation {
        canonical: format!("{MASK}{}{MASK}", String::from_utf8_lossy(&canonical)),
        sign: request.sign(secret),
        steps: request.steps(),
        secret: secret.clone(),
        request,
    })
}

impl Explanation {
    /// Compares with a request that the platform refused: a URL, a path with a query, or a curl command. `now` is the
    /// time in seconds since 1970. No finding: the pasted request is signed as this one and would be accepted.
    pub fn diff(&self, pasted: &str, now: i64) -> Result<Vec<Finding>> {
        let other = pasted::read(pasted)?;
        let mut findings = Vec::new();
        self.compare_path(&other, &mut findings);
        self.compare_query(&other, &mut findings);
        check_timestamp(&other, now, &mut findings);
        self.compare_body(&other, &mut findings);
        self.compare_sign(&other, &mut findings);
        Ok(findings)
    }

    fn compare_path(&self, other: &Pasted, findings: &mut Vec<Finding>) {
        if other.path != self.request.path {
            let text = format!("the path is `{}`, expected `{}`", other.path, self.request.path);
            findings.push(Finding { name: "path_differs", text });
        }
    }

    fn compare_query(&self, other: &Pasted, findings: &mut Vec<Finding>) {
        let ours = |name: &str| value_of(&self.request.query, name);
        for (name, value) in sign::sorted(&other.query) {
            match ours(name) {
                None => findings
                    .push(finding("parameter_extra", format!("`{name}` is sent, but was not expected"))),
                Some(ours) if ours != value && name != "timestamp" => findings
                    .push(finding("parameter_differs", format!("`{name}` is `{value}`, expected `{ours}`"))),
                _ => {}
            }
            if other.query.iter().filter(|(other, _)| other == name).count() > 1 {
                let text =
                    format!("`{name}` is sent more than once; arrays go as one value joined with commas");
                findings.push(finding("parameter_repeated", text));
            }
            if value.is_empty() {
                let text = format!("`{name}` is empty: leave it out, from the URL and from the signature");
                findings.push(finding("parameter_empty", text));
            }
        }
        for (name, _) in sign::sorted(&self.request.query) {
            if value_of(&other.query, name).is_none() {
                findings.push(finding("parameter_missing", format!("`{name}` is missing")));
            }
        }
        if value_of(&other.query, "access_token").is_some() {
            let text =
                "`access_token` stands in the query: the token goes into the header x-tts-access-token"
                    .to_owned();
            findings.push(finding("access_token_in_query", text));
        }
        findings.dedup();
    }

    fn compare_body(&self, other: &Pasted, findings: &mut Vec<Finding>) {
        let Some(body) = &other.body else { return };
        if other.multipart == Some(true) || *body == self.request.body {
            return;
        }
        let ours = String::from_utf8_lossy(&self.request.body);
        let theirs = String::from_utf8_lossy(body);
        let at = ours.chars().zip(theirs.chars()).take_while(|(left, right)| left == right).count();
        let text =
            format!("the body differs from character {at} on: the signature covers each byte, spaces too");
        findings.push(finding("body_differs", text));
    }

    fn compare_sign(&self, other: &Pasted, findings: &mut Vec<Finding>) {
        let Some(theirs) = value_of(&other.query, "sign") else {
            findings.push(finding("sign_missing", "`sign` is missing".to_owned()));
            return;
        };
        if theirs.bytes().any(|byte| byte.is_ascii_uppercase()) {
            findings.push(finding(
                "sign_uppercase",
                "the signature has capital letters: hex must be lower-case".to_owned(),
            ));
        }
        let theirs = theirs.to_ascii_lowercase();
        let request = Request {
            path: other.path.clone(),
            query: other.query.clone(),
            body: other.body.clone().unwrap_or_else(|| self.request.body.clone()),
            multipart: other.multipart.unwrap_or(self.request.multipart),
        };
        if request.sign(&self.secret) == theirs {
            return;
        }
        let cause =
            mistakes(&request, &other.raw_query, &self.secret).into_iter().find(|(_, sign)| *sign == theirs);
        findings.push(match cause {
            Some((text, _)) => finding("sign_mistake", format!("the signature was made {text}")),
            None => finding("sign_differs", "the signature does not fit the request: another secret, or something that was changed after signing".to_owned()),
        });
    }
}

impl Request {
    fn sign(&self, secret: &Secret) -> String {
        sign::sign(secret, &self.path, &self.query, &self.body, self.multipart)
    }

    fn steps(&self) -> Vec<String> {
        let names: Vec<_> = sign::sorted(&self.query).into_iter().map(|(name, _)| name.as_str()).collect();
        let body = match (self.multipart, self.body.len()) {
            (true, _) => "A multipart body is not signed.".to_owned(),
            (false, 0) => "There is no body, so nothing is added for it.".to_owned(),
            (false, length) => format!("The body is added as it is sent: {length} bytes."),
        };
        vec![
            format!("The path is taken without host and query: {}", self.path),
            format!(
                "The parameters are sorted by their bytes, without sign and access_token: {}",
                names.join(", ")
            ),
            "Each name is followed by its decoded value, with nothing between.".to_owned(),
            body,
            "The app secret is put in front and behind.".to_owned(),
            "HMAC-SHA256 with the app secret as key, in lower-case hex, gives the signature.".to_owned(),
        ]
    }
}

impl fmt::Debug for Explanation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Explanation")
            .field("canonical", &self.canonical)
            .field("sign", &self.sign)
            .field("steps", &self.steps)
            .finish_non_exhaustive()
    }
}

fn finding(name: &'static str, text: String) -> Finding {
    Finding { name, text }
}

fn value_of<'a>(query: &'a [(String, String)], name: &str) -> Option<&'a str> {
    query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

fn check_timestamp(other: &Pasted, now: i64, findings: &mut Vec<Finding>) {
    let Some(text) = value_of(&other.query, "timestamp") else { return };
    let Ok(stamp) = text.parse::<i64>() else {
        findings.push(finding(
            "timestamp_format",
            format!("the timestamp `{text}` is no whole number of seconds"),
        ));
        return;
    };
    let age = now - stamp;
    let problem = match age {
        _ if text.len() == 13 => {
            Some(("timestamp_format", "is in milliseconds: seconds are wanted".to_owned()))
        }
        300.. => Some((
            "timestamp_stale",
            format!("is {age} s old: 5 minutes are accepted, so stamp and sign each attempt anew"),
        )),
        ..=-30 => {
            Some(("timestamp_ahead", format!("is {} s ahead: 30 s are accepted, so set the clock", -age)))
        }
        _ => None,
    };
    findings.extend(problem.map(|(name, text)| finding(name, format!("the timestamp {text}"))));
}

/// The signatures that come of well-known mistakes.
fn mistakes(request: &Request, raw_query: &str, secret: &Secret) -> Vec<(&'static str, String)> {
    let with = |change: &dyn Fn(&mut Request)| {
        let mut changed = request.clone();
        change(&mut changed);
        changed.sign(secret)
    };
    let mut found = vec![
        ("without the body: it counts unless it is multipart", with(&|request| request.body.clear())),
        ("with a body `{}` that is not sent", with(&|request| request.body = b"{}".to_vec())),
        (
            "over the multipart body: only the query and the path count there",
            with(&|request| request.multipart = false),
        ),
        ("with a slash at the end of the path", with(&|request| request.path.push('/'))),
        (
            "over the percent-encoded values: the decoded ones count",
            with(&|request| request.query = encoded(raw_query)),
        ),
        ("with access_token in it: it is left out", with_token(request, secret)),
        ("with the secret as key, but not put around the text", bare(request, secret)),
    ];
    if let Ok(value) = serde_json::from_slice::<serde_json::Value>(&request.body) {
        let compact = serde_json::to_vec(&value).unwrap_or_default();
        found.push((
            "over the body with spaces, as Python writes JSON",
            with(&|request| request.body = spaced(&value)),
        ));
        found.push((
            "over the compact body, but another one was sent",
            with(&|request| request.body.clone_from(&compact)),
        ));
    }
    found
}

fn encoded(raw_query: &str) -> Vec<(String, String)> {
    let pairs = raw_query.split('&').filter_map(|part| part.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn with_token(request: &Request, secret: &Secret) -> String {
    // What is left out by its name counts under another one of the same bytes, so the text is made by hand.
    let mut pairs: Vec<_> = request.query.iter().filter(|(name, _)| name != "sign").collect();
    pairs.sort();
    let query: String = pairs.into_iter().map(|(name, value)| format!("{name}{value}")).collect();
    let body = if request.multipart { &[][..] } else { &request.body };
    let key = secret.expose().as_bytes();
    sign::hmac_hex(key, &[key, request.path.as_bytes(), query.as_bytes(), body, key])
}

fn bare(request: &Request, secret: &Secret) -> String {
    let text = sign::canonical(&request.path, &request.query, &request.body, request.multipart);
    sign::hmac_hex(secret.expose().as_bytes(), &[&text])
}

/// JSON as Python's `json.dumps` writes it: with a space behind each comma and colon.
fn spaced(value: &serde_json::Value) -> Vec<u8> {
    use serde::Serialize;
    let mut out = Vec::new();
    // Writing a value that was just read into memory cannot fail.
    let _ = value.serialize(&mut serde_json::Serializer::with_formatter(&mut out, Spaced));
    out
}

struct Spaced;

impl serde_json::ser::Formatter for Spaced {
    fn begin_array_value<W: ?Sized + std::io::Write>(
        &mut self,
        out: &mut W,
        first: bool,
    ) -> std::io::Result<()> {
        if first { Ok(()) } else { out.write_all(b", ") }
    }

    fn begin_object_key<W: ?Sized + std::io::Write>(
        &mut self,
        out: &mut W,
        first: bool,
    ) -> std::io::Result<()> {
        if first { Ok(()) } else { out.write_all(b", ") }
    }

    fn begin_object_value<W: ?Sized + std::io::Write>(&mut self, out: &mut W) -> std::io::Result<()> {
        out.write_all(b": ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TARGET: &str = "/order/202309/orders/search?app_key=k&timestamp=1700000000&page_token=a%2Bb";
    const BODY: &[u8] = br#"{"a":[1,2],"b":{"c":"x"}}"#;

    fn secret() -> Secret {
        Secret::new("hush-hush")
    }

    fn ours() -> Explanation {
        explain(&secret(), TARGET, Some("application/json"), BODY).unwrap()
    }

    fn names(explanation: &Explanation, pasted: &str) -> Vec<&'static str> {
        let findings = explanation.diff(pasted, 1_700_000_010).unwrap();
        findings.into_iter().map(|finding| finding.name).collect()
    }

    fn mistake(sign: &str) -> String {
        let findings = ours().diff(&format!("https://h{TARGET}&sign={sign}"), 1_700_000_000).unwrap();
        assert_eq!(findings.len(), 1, "{findings:?}");
        findings[0].text.clone()
    }

    #[test]
    fn the_secret_is_masked() {
        let ours = ours();
        let wanted = "***/order/202309/orders/searchapp_keykpage_tokena+btimestamp1700000000{\"a\":[1,2],\"b\":{\"c\":\"x\"}}***";
        assert_eq!(ours.canonical, wanted);
        assert!(!format!("{ours:?}").contains("hush"));
    }

    #[test]
    fn a_right_request_has_no_findings() {
        let ours = ours();
        assert!(names(&ours, &format!("https://host{TARGET}&sign={}", ours.sign)).is_empty());
        let curl =
            format!("curl 'https://host{TARGET}&sign={}' -d '{}'", ours.sign, String::from_utf8_lossy(BODY));
        assert!(names(&ours, &curl).is_empty());
    }

    #[test]
    fn differences_are_named() {
        let ours = ours();
        let pasted = "/order/202309/orders/search/?app_key=K&page_token=&shop=1&access_token=x";
        let found = names(&ours, pasted);
        for wanted in [
            "path_differs",
            "parameter_differs",
            "parameter_empty",
            "parameter_extra",
            "parameter_missing",
            "access_token_in_query",
            "sign_missing",
        ] {
            assert!(found.contains(&wanted), "{wanted} in {found:?}");
        }
        assert!(
            names(&ours, &format!("{TARGET}&sign={}", ours.sign.to_uppercase())).contains(&"sign_uppercase")
        );
    }

    #[test]
    fn timestamps_are_held_against_the_clock() {
        let at = |stamp: &str| {
            names(
                &ours(),
                &format!("/order/202309/orders/search?app_key=k&page_token=a%2Bb&timestamp={stamp}&sign=0"),
            )
        };
        assert!(at("1699999000").contains(&"timestamp_stale"));
        assert!(at("1700000100").contains(&"timestamp_ahead"));
        assert!(at("1700000000000").contains(&"timestamp_format"));
        assert!(at("1700000000.5").contains(&"timestamp_format"));
    }

    #[test]
    fn well_known_mistakes_are_recognized() {
        let request = ours().request;
        let without_body = Request { body: Vec::new(), ..request.clone() };
        assert!(mistake(&without_body.sign(&secret())).contains("without the body"));
        let python = Request { body: br#"{"a": [1, 2], "b": {"c": "x"}}"#.to_vec(), ..request.clone() };
        assert!(mistake(&python.sign(&secret())).contains("Python"));
        let mut encoded = request.clone();
        encoded.query[2].1 = "a%2Bb".to_owned();
        assert!(mistake(&encoded.sign(&secret())).contains("percent-encoded"));
        assert!(mistake(&bare(&request, &secret())).contains("not put around"));
        assert!(mistake(&"0".repeat(64)).contains("another secret"));
    }

    #[test]
    fn a_signed_access_token_is_recognized() {
        let target = format!("{TARGET}&access_token=t");
        let explanation = explain(&secret(), &target, None, BODY).unwrap();
        let sign = with_token(&explanation.request, &secret());
        let findings = explanation.diff(&format!("{target}&sign={sign}"), 1_700_000_000).unwrap();
        assert!(findings.iter().any(|finding| finding.text.contains("access_token in it")), "{findings:?}");
    }
}
