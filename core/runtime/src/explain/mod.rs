//! Why a signature is what it is, and why another one is rejected.

mod mistakes;
pub(crate) mod suggest;

use std::fmt;

use crate::call::sign;
use crate::error::Result;
use crate::oauth::pasted::{self, Pasted};
use crate::secret::Secret;

/// The text shown in place of the secret.
pub const MASK: &str = "***";

/// Parameters whose values are not shown.
const SECRETS: [&str; 3] = ["app_secret", "refresh_token", "auth_code"];

/// How a request is signed, step by step, without the secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct Explanation {
    /// What goes into the HMAC, with the secret masked at both ends.
    pub canonical: String,
    /// The signature.
    pub sign: String,
    /// How it was computed, in words.
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

/// One thing that is wrong with a pasted request, or worth knowing about it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// A short name for programs: `parameter_differs`, `timestamp_stale`, ...
    pub name: &'static str,
    /// What is wrong and what to do.
    pub text: String,
}

/// Explains the signature of a request. `target` is a URL or a path with its query; `body` the exact bytes sent.
///
/// # Errors
/// `InvalidRequest` if `target` is neither.
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
    let canonical = request.canonical();
    Ok(Explanation {
        canonical: format!("{MASK}{}{MASK}", masked(&String::from_utf8_lossy(&canonical), secret)),
        sign: request.sign(secret),
        steps: request.steps(),
        secret: secret.clone(),
        request,
    })
}

impl Explanation {
    /// Compares with a request that the platform refused: a URL, a path with a query, or a curl command. `now` is in
    /// Unix seconds. If there are no findings, the pasted request is signed like this one and would be accepted.
    pub fn diff(&self, pasted: &str, now: i64) -> Result<Vec<Finding>> {
        let other = pasted::read(pasted)?;
        let mut findings = Vec::new();
        self.compare_path(&other, &mut findings);
        self.compare_query(&other, &mut findings);
        check_timestamp(&other, now, &mut findings);
        self.compare_body(&other, &mut findings);
        self.compare_sign(&other, &mut findings);
        let mut told = std::collections::HashSet::new();
        findings.retain(|finding| told.insert(finding.text.clone()));
        findings.iter_mut().for_each(|finding| finding.text = masked(&finding.text, &self.secret));
        Ok(findings)
    }

    fn compare_path(&self, other: &Pasted, findings: &mut Vec<Finding>) {
        if other.path != self.request.path {
            let text = format!("the path is `{}`, expected `{}`", other.path, self.request.path);
            findings.push(Finding { name: "path_differs", text });
        }
    }

    fn compare_query(&self, other: &Pasted, findings: &mut Vec<Finding>) {
        for (name, value) in sign::sorted(&other.query) {
            self.compare_parameter(name, value, findings);
            check_parameter(other, name, value, findings);
        }
        for (name, _) in sign::sorted(&self.request.query) {
            if value_of(&other.query, name).is_none() {
                findings.push(finding("parameter_missing", format!("`{name}` is missing")));
            }
        }
        if value_of(&other.query, "access_token").is_some() {
            let text = "`access_token` is in the query: the token goes into the header x-tts-access-token"
                .to_owned();
            findings.push(finding("access_token_in_query", text));
        }
    }

    fn compare_parameter(&self, name: &str, value: &str, findings: &mut Vec<Finding>) {
        let Some(ours) = value_of(&self.request.query, name) else {
            findings.push(finding("parameter_extra", format!("`{name}` was sent, but not expected")));
            return;
        };
        if ours == value || name == "timestamp" {
            return;
        }
        let plus = match ours.replace('+', " ") == value {
            true => ": a plus sign that is sent unencoded is read as a space, so send it as %2B",
            false => "",
        };
        let text = match SECRETS.contains(&name) {
            true => format!("`{name}` differs from the expected one"),
            false => format!("`{name}` is `{value}`, expected `{ours}`{plus}"),
        };
        findings.push(finding("parameter_differs", text));
    }

    fn compare_body(&self, other: &Pasted, findings: &mut Vec<Finding>) {
        let Some(body) = &other.body else { return };
        if other.multipart == Some(true) || *body == self.request.body {
            return;
        }
        let ours = String::from_utf8_lossy(&self.request.body);
        let theirs = String::from_utf8_lossy(body);
        let at = ours.chars().zip(theirs.chars()).take_while(|(left, right)| left == right).count();
        let text = match (ours.as_ref(), theirs.as_ref()) {
            (_, "") => "no body was sent, but one was expected".to_owned(),
            ("", body @ ("{}" | "[]")) => {
                format!("a body `{body}` was sent, but none was expected: the two are signed differently")
            }
            ("", _) => {
                "a body was sent, but none was expected: it is signed even for GET and DELETE".to_owned()
            }
            _ => {
                format!(
                    "the body differs from character {at} on: the signature covers every byte, including spaces"
                )
            }
        };
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
        findings.push(match mistakes::made(&request, &other.raw_query, &self.secret, &theirs) {
            Some(text) => finding("sign_mistake", format!("the signature was made {text}")),
            None => finding("sign_differs", unexplained(&request)),
        });
    }
}

fn unexplained(request: &Request) -> String {
    let upload = match request.multipart {
        true => {
            ". For an upload only the path and the query are signed: compare the media type with multipart/form-data, ignoring the boundary"
        }
        false => "",
    };
    format!(
        "the signature does not match the request: another secret was used, or something changed after signing{upload}"
    )
}

/// What is wrong with a parameter, whatever was expected.
fn check_parameter(other: &Pasted, name: &str, value: &str, findings: &mut Vec<Finding>) {
    if other.query.iter().filter(|(other, _)| other == name).count() > 1 {
        let text = format!("`{name}` was sent more than once; send an array as one value joined with commas");
        findings.push(finding("parameter_repeated", text));
    }
    if name.contains('[') {
        let text = format!("`{name}` is part of an array; send an array as one value joined with commas");
        findings.push(finding("parameter_brackets", text));
    }
    if value.is_empty() {
        let text = format!("`{name}` is empty: leave it out, from the URL and from the signature");
        findings.push(finding("parameter_empty", text));
    }
    if mistakes::is_old(name) {
        let text =
            format!("`{name}` belongs to the old API: leave it out, from the URL and from the signature");
        findings.push(finding("parameter_old", text));
    }
}

impl Request {
    /// What is signed, without the secret around it.
    fn canonical(&self) -> Vec<u8> {
        sign::canonical(&self.path, &self.query, &self.body, self.multipart)
    }

    fn sign(&self, secret: &Secret) -> String {
        sign::sign(secret, &self.path, &self.query, &self.body, self.multipart)
    }

    fn steps(&self) -> Vec<String> {
        let names: Vec<_> = sign::sorted(&self.query).into_iter().map(|(name, _)| name.as_str()).collect();
        let body = match (self.multipart, self.body.len()) {
            (true, _) => "A multipart body is not signed.".to_owned(),
            (false, 0) => "There is no body, so nothing is added.".to_owned(),
            (false, length) => format!("The body is added exactly as sent: {length} bytes."),
        };
        vec![
            format!("The path is taken without the host and the query: {}", self.path),
            format!(
                "The parameters are sorted by their bytes, without sign and access_token: {}",
                names.join(", ")
            ),
            "Each name is followed by its decoded value, with nothing in between.".to_owned(),
            body,
            "The app secret is put before and after it.".to_owned(),
            "HMAC-SHA256 with the app secret as the key, in lower-case hex, gives the signature.".to_owned(),
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

/// The secret must not show, not even where it was pasted in.
fn masked(text: &str, secret: &Secret) -> String {
    if secret.is_empty() { text.to_owned() } else { text.replace(secret.expose(), MASK) }
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
            format!("the timestamp `{text}` is not a whole number of seconds"),
        ));
        return;
    };
    let age = now.saturating_sub(stamp);
    let problem = match age {
        _ if text.len() == 13 => {
            Some(("timestamp_format", "is in milliseconds: seconds are expected".to_owned()))
        }
        301.. => Some((
            "timestamp_stale",
            format!(
                "is {age} s old, and at most 5 minutes are accepted: use a new timestamp and signature for each attempt"
            ),
        )),
        ..=-31 => Some((
            "timestamp_ahead",
            format!("is {} s ahead, and at most 30 s are accepted: set the clock", age.unsigned_abs()),
        )),
        _ => None,
    };
    findings.extend(problem.map(|(name, text)| finding(name, format!("the timestamp {text}"))));
}

#[cfg(test)]
mod tests {
    use super::mistakes::{bare, with_token};
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
        assert!(mistake(&bare(&request, &secret())).contains("not also put before"));
        assert!(mistake(&"0".repeat(64)).contains("another secret"));
    }

    /// Rows of what was signed, what was sent, and what the finding says.
    #[test]
    fn every_known_failure_is_named() {
        let cases = [
            (("/p?t=1", r#"{"b":"<é/","a":1}"#), ("/p?t=1", r#"{"a":1,"b":"<é/"}"#), "keys sorted"),
            (("/p?t=1", r#"{"a":"<é\/"}"#), ("/p?t=1", r#"{"a":"<\u00e9\/"}"#), "PHP"),
            (("/p?t=1", r#"{"a":"<é/"}"#), ("/p?t=1", r#"{"a":"\u003cé/"}"#), "Go"),
            (("/p?t=1", r#"{"a":"é","b":2}"#), ("/p?t=1", r#"{"a": "\u00e9", "b": 2}"#), "Python"),
            (("/p?t=1", r#"{"a": "é", "b": 2}"#), ("/p?t=1", r#"{"a":"é","b":2}"#), "compact"),
            (("/p?t=1", "{}"), ("/p?t=1", ""), "without the body"),
            (("/p?t=1", ""), ("/p?t=1", "{}"), "`{}` that was not sent"),
            (("/p?ids=1&ids=2&t=1", ""), ("/p?t=1", ""), "without the array"),
            (("/p?ids[0]=1&ids[1]=2&t=1", ""), ("/p?t=1", ""), "without the array"),
            (("/p?ids=1&ids=2&t=1", ""), ("/p?ids=1&t=1", ""), "first value"),
            (("/p?ids=1&ids=2&t=1", ""), ("/p?ids=1,2&t=1", ""), "one by one"),
            (("/p?page_token=a+b%2B&t=1", ""), ("/p?page_token=a%2Bb%2B&t=1", ""), "%2B"),
            (("/p?shop_id=7&t=1", ""), ("/p?t=1", ""), "without shop_id"),
            (("/p?status=&t=1", ""), ("/p?t=1", ""), "without the empty"),
            (("/p?t=1", ""), ("/p?page_token=undefined&t=1", ""), "undefined"),
            (("/p?t=1", ""), ("/p/?t=1", ""), "slash at the end"),
            (("/p?timestamp=1700000000", "{}"), ("/p?timestamp=1699999970", "{}"), "timestamp 1699999970"),
        ];
        for ((sent, sent_body), (signed, signed_body), wanted) in cases {
            let sign = explain(&secret(), signed, None, signed_body.as_bytes()).unwrap().sign;
            let curl = format!("curl 'https://h{sent}&sign={sign}' -d '{sent_body}'");
            let own = explain(&secret(), &curl, None, b"").unwrap();
            let findings = own.diff(&curl, 1_700_000_000).unwrap();
            assert!(findings.iter().any(|finding| finding.text.contains(wanted)), "{sent}: {findings:?}");
            let right = format!("curl 'https://h{sent}&sign={}' -d '{sent_body}'", own.sign);
            let names = names(&own, &right);
            assert!(!names.iter().any(|name| name.starts_with("sign")), "{sent}: {names:?}");
        }
    }

    #[test]
    fn habits_of_the_old_api_and_of_arrays_are_named() {
        let target = "/p?shop_id=7&version=202309&ids[0]=1&timestamp=1700000000";
        let own = explain(&secret(), target, None, b"").unwrap();
        let found = names(&own, &format!("{target}&sign={}", own.sign));
        assert_eq!(found, ["parameter_brackets", "parameter_old", "parameter_old"]);
    }

    #[test]
    fn a_pasted_secret_shows_nowhere() {
        let target =
            "/p?app_secret=hush-hush&refresh_token=r3fresh&x=hush-hush&timestamp=-9223372036854775808";
        let own = explain(&secret(), target, None, br#"{"s":"hush-hush"}"#).unwrap();
        let other =
            "/p?app_secret=hush-hush2&refresh_token=0ther&x=a-hush-hush&timestamp=-9223372036854775808";
        let findings = own.diff(other, i64::MAX).unwrap();
        let shown = format!("{} {own:?} {findings:?}", own.canonical);
        for secret in ["hush-hush", "0ther"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(findings.iter().any(|finding| finding.name == "timestamp_stale"));
    }

    #[test]
    fn an_upload_signed_over_its_boundary_gets_a_hint() {
        let own = explain(&secret(), "/p?t=1", Some("multipart/form-data; boundary=x"), b"--x").unwrap();
        let curl = format!("curl 'https://h/p?t=1&sign={}' -F data=@a.png", "0".repeat(64));
        assert!(own.diff(&curl, 0).unwrap()[0].text.contains("boundary"));
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
