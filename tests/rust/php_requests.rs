//! The 179 requests that the PHP client actually sent: the catalogue knows each, and our client sends the same when
//! given the same values. If the other client has a wrong habit, the difference has a name.

use std::collections::BTreeMap;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use tiktokshop_core::catalog::{self, Cipher, Operation};
use tiktokshop_core::clock::ManualClock;
use tiktokshop_core::{CallOptions, Client, Error, ErrorKind, Input, Upload};
use tiktokshop_sandbox::Sandbox;

const APP_KEY: &str = "6h2kexample01";
const APP_SECRET: &str = "9f1c0example5ecret7d3aa";
const REQUESTS: &str = include_str!("../vectors/php-client-requests.jsonl");

/// A captured request.
struct Captured {
    call: String,
    method: String,
    path: String,
    query: Vec<(String, String)>,
    multipart: Option<String>,
    token: String,
    body: Vec<u8>,
}

/// Why the two requests may differ; each is a wrong habit of the other client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Difference {
    /// It sends arrays as `ids[0]=1&ids[1]=2`, unsigned; the platform wants `ids=1,2`, signed.
    ArraysUnjoined,
    /// It escapes slashes and non-ASCII letters in JSON; the values are the same, but not the bytes.
    JsonEscapes,
    /// It sends no idempotency key to operations that take one; ours generates one.
    NoIdempotencyKey,
    /// It sends numbers for strings, or the reverse; ours sends the catalogue's type.
    WrongType,
    /// It omits the body of a write that has one; ours sends `{}`.
    NoBody,
    /// It calls a path that never existed.
    PathTypo,
    /// It sends the shop cipher to operations that take none, which the platform refuses.
    UnwantedCipher,
    /// It sends the shop cipher to operations that require the category asset's.
    WrongCipher,
    /// It does not state the type of an uploaded file.
    NoFileType,
}

#[tokio::test]
async fn our_client_sends_what_the_php_client_sent() {
    let mut differences: BTreeMap<Difference, Vec<String>> = BTreeMap::new();
    let (mut same, mut wrong) = (0, Vec::new());
    let all: Vec<Captured> = REQUESTS.lines().map(captured).collect();
    assert_eq!(all.len(), 179);
    for request in &all {
        match compare(request).await {
            Ok(found) if found.is_empty() => same += 1,
            Ok(found) => {
                for difference in found {
                    differences.entry(difference).or_default().push(request.call.clone());
                }
            }
            Err(problem) => wrong.push(format!("{}: {problem}", request.call)),
        }
    }
    println!("{same} of {} requests are the same to the signature; the rest differ by name:", all.len());
    for (difference, calls) in &differences {
        println!("  {difference:?}: {}", calls.join(", "));
    }
    assert!(wrong.is_empty(), "{} differ without a name:\n{}", wrong.len(), wrong.join("\n"));
}

/// Sends the same values with our client, and compares what arrived.
async fn compare(request: &Captured) -> Result<Vec<Difference>, String> {
    let operation = catalog::find(&request.call).ok_or("not in the catalogue")?;
    let timestamp = request.value("timestamp").and_then(|text| text.parse().ok()).ok_or("no timestamp")?;
    let builder = Sandbox::builder().app(APP_KEY, APP_SECRET).start_time(timestamp).frozen();
    let sandbox = builder.start().await.map_err(|error| error.to_string())?;
    let mut found = Vec::new();
    if let Err(error) = send(request, operation, &sandbox, timestamp, &mut found).await {
        return Err(format!("not sent: {error}"));
    }
    let journal = sandbox.received();
    let ours = journal.last().ok_or("nothing arrived")?;
    if ours.signature != "valid" {
        return Err(format!("our signature is {}", ours.signature));
    }
    expect(&request.method, &ours.method, "method")?;
    if request.path != ours.path {
        expect(&mended(&request.path), &ours.path, "path")?;
        found.push(Difference::PathTypo);
    }
    same_query(request, &ours.query, operation, &mut found)?;
    same_body(request, &ours.body, ours.headers.get("content-type"), &mut found)?;
    Ok(found)
}

async fn send(
    request: &Captured,
    operation: &'static Operation,
    sandbox: &Sandbox,
    timestamp: i64,
    found: &mut Vec<Difference>,
) -> Result<(), Error> {
    let client =
        Client::builder().app_key(APP_KEY).app_secret(APP_SECRET).access_token(request.token.as_str());
    let client = client
        .api_url(&sandbox.api_url)
        .clock(Arc::new(ManualClock::new(timestamp)))
        .max_retries(0)
        .build()?;
    let mut options = CallOptions::new();
    options.shop_cipher = request.value("shop_cipher");
    if takes(operation, Cipher::CategoryAsset) {
        options.category_asset_cipher = options.shop_cipher.take();
    }
    let versioned = options.clone().version(version_of(&request.path));
    let sent = client.call(operation.id, request.input(operation), versioned).await;
    // The captured values are made up: if our client refuses to send them, the same values are sent without validation.
    if let Err(error) = &sent
        && error.kind() == ErrorKind::InvalidRequest
        && error.attempts() == 0
        && error.code().is_none()
    {
        if error.detail().contains("must be a") {
            found.push(Difference::WrongType);
        }
        let input = request.input(operation);
        let raw = Input { path: Map::new(), ..input };
        let _ = client.request(&request.method, &mended(&request.path), raw, options).await;
        return Ok(());
    }
    match sent {
        Err(error) if error.attempts() == 0 => Err(error),
        _ => Ok(()),
    }
}

impl Captured {
    fn value(&self, name: &str) -> Option<String> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
    }

    /// The values of the request, as a caller would give them.
    fn input(&self, operation: &Operation) -> Input {
        let mut input = Input { path: self.path_values(operation), ..Input::default() };
        for (name, value) in self.values() {
            input.query.insert(name, value);
        }
        match &self.multipart {
            Some(boundary) => self.form(boundary, &mut input),
            None if self.body.is_empty() => {}
            None => input.body = serde_json::from_slice(&self.body).ok(),
        }
        input
    }

    /// Query parameters without those that every request has; `ids[0]`, `ids[1]` are one array.
    fn values(&self) -> Map<String, Value> {
        let common = ["app_key", "timestamp", "sign", "shop_cipher", "category_asset_cipher"];
        let mut values = Map::new();
        for (name, value) in self.query.iter().filter(|(name, _)| !common.contains(&name.as_str())) {
            match name.split_once('[') {
                Some((array, _)) => {
                    let list = values.entry(array).or_insert_with(|| Value::Array(Vec::new()));
                    list.as_array_mut().expect("a list").push(Value::from(value.clone()));
                }
                None => drop(values.insert(name.clone(), Value::from(value.clone()))),
            }
        }
        values
    }

    fn path_values(&self, operation: &Operation) -> Map<String, Value> {
        let path = mended(&self.path);
        let template =
            operation.versions.iter().map(|version| version.path).find(|template| fits(template, &path));
        let parts = template.unwrap_or_default().split('/').zip(path.split('/'));
        let named =
            parts.filter_map(|(part, value)| Some((part.strip_prefix('{')?.strip_suffix('}')?, value)));
        named.map(|(name, value)| (name.to_owned(), Value::from(value))).collect()
    }

    fn form(&self, boundary: &str, input: &mut Input) {
        for part in parts(&self.body, boundary) {
            match part.file_name {
                Some(name) => input.files.push((part.name, file(part.content, name, part.content_type))),
                None => drop(
                    input
                        .params
                        .insert(part.name, Value::from(String::from_utf8_lossy(&part.content).into_owned())),
                ),
            }
        }
    }
}

/// The content is made up, so its type is stated rather than guessed.
fn file(content: Vec<u8>, name: String, content_type: Option<String>) -> Upload {
    let upload = Upload::bytes(content).file_name(name);
    content_type.map_or(upload.clone(), |media_type| upload.content_type(media_type))
}

fn same_query(
    request: &Captured,
    ours: &[(String, String)],
    operation: &Operation,
    found: &mut Vec<Difference>,
) -> Result<(), String> {
    let mut theirs: BTreeMap<String, String> = request.query.iter().cloned().collect();
    let mut ours: BTreeMap<String, String> = ours.iter().cloned().collect();
    let arrays: Vec<String> = theirs.keys().filter(|name| name.contains('[')).cloned().collect();
    if !arrays.is_empty() {
        found.push(Difference::ArraysUnjoined);
        theirs.retain(|name, _| !name.contains('['));
        for (name, value) in request.values() {
            if let Value::Array(list) = value {
                theirs.insert(name, list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","));
            }
        }
    }
    if !theirs.contains_key("idempotency_key") && ours.remove("idempotency_key").is_some() {
        found.push(Difference::NoIdempotencyKey);
    }
    if let Some(cipher) = theirs.get("shop_cipher").cloned().filter(|_| !takes(operation, Cipher::Shop)) {
        theirs.remove("shop_cipher");
        let wrong = takes(operation, Cipher::CategoryAsset);
        found.push(if wrong { Difference::WrongCipher } else { Difference::UnwantedCipher });
        if wrong {
            theirs.insert("category_asset_cipher".to_owned(), cipher);
        }
    }
    let (their_sign, our_sign) = (theirs.remove("sign"), ours.remove("sign"));
    if theirs != ours {
        return Err(format!("query {ours:?}\n   instead of {theirs:?}"));
    }
    // If nothing else differs, the signatures are equal, too; `same_body` explains the rest.
    if their_sign != our_sign && found.is_empty() {
        found.push(Difference::JsonEscapes);
    }
    Ok(())
}

fn takes(operation: &Operation, cipher: Cipher) -> bool {
    let mut rules = operation.versions.iter().flat_map(|version| version.ciphers);
    rules.any(|rule| rule.cipher == cipher)
}

fn same_body(
    request: &Captured,
    ours: &[u8],
    content_type: Option<&String>,
    found: &mut Vec<Difference>,
) -> Result<(), String> {
    if let Some(boundary) = &request.multipart {
        let mine = content_type.and_then(|text| text.split_once("boundary=")).ok_or("no boundary")?.1;
        let (mut left, mut right) = (parts(&request.body, boundary), parts(ours, mine.trim_matches('"')));
        if left.iter().any(|part| part.file_name.is_some() && part.content_type.is_none()) {
            found.push(Difference::NoFileType);
            right.iter_mut().for_each(|part| part.content_type = None);
        }
        left.sort();
        right.sort();
        return expect(&format!("{left:?}"), &format!("{right:?}"), "form");
    }
    let escapes = found.contains(&Difference::JsonEscapes);
    found.retain(|difference| *difference != Difference::JsonEscapes);
    if request.body == ours {
        return if escapes { Err("equal bytes, other signature".into()) } else { Ok(()) };
    }
    if request.body.is_empty() && ours == b"{}" {
        found.push(Difference::NoBody);
        return Ok(());
    }
    let theirs: Value = serde_json::from_slice(&request.body).map_err(|error| error.to_string())?;
    // The same values in the same order, without the escapes: then the bytes are ours.
    if theirs.to_string().as_bytes() == ours {
        found.push(Difference::JsonEscapes);
        return Ok(());
    }
    let ours: Value = serde_json::from_slice(ours).map_err(|error| error.to_string())?;
    let (theirs, ours) = (without_key(theirs), without_key(ours));
    if theirs == ours {
        found.push(Difference::NoIdempotencyKey);
        return Ok(());
    }
    if as_texts(&theirs) == as_texts(&ours) {
        found.push(Difference::WrongType);
        return Ok(());
    }
    Err(format!("body {ours}\n   instead of {theirs}"))
}

fn without_key(mut body: Value) -> Value {
    if let Some(object) = body.as_object_mut() {
        object.retain(|name, _| name != "idempotency_key" && name != "idempotent_key");
    }
    body
}

/// The value with every scalar as text, and PHP's empty array as an empty object.
fn as_texts(value: &Value) -> Value {
    match value {
        Value::Array(list) if list.is_empty() => Value::Object(Map::new()),
        Value::Array(list) => Value::Array(list.iter().map(as_texts).collect()),
        Value::Object(object) => {
            Value::Object(object.iter().map(|(name, value)| (name.clone(), as_texts(value))).collect())
        }
        Value::String(text) => Value::from(text.clone()),
        other => Value::from(other.to_string()),
    }
}

fn expect(theirs: &str, ours: &str, what: &str) -> Result<(), String> {
    if theirs == ours { Ok(()) } else { Err(format!("{what} {ours}\n   instead of {theirs}")) }
}

fn captured(line: &str) -> Captured {
    let json: Value = serde_json::from_str(line).expect("a request");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let target = text(&json["target"]);
    let (path, query) = target.split_once('?').expect("a query");
    let content_type = text(&json["headers"]["content-type"]);
    Captured {
        call: text(&json["call"]),
        method: text(&json["method"]),
        path: path.to_owned(),
        query: url::form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
        multipart: content_type.split_once("boundary=").map(|(_, boundary)| boundary.to_owned()),
        token: text(&json["headers"]["x-tts-access-token"]),
        body: STANDARD.decode(text(&json["body_b64"])).expect("base64"),
    }
}

fn version_of(path: &str) -> String {
    path.split('/').nth(2).unwrap_or_default().to_owned()
}

/// The PHP client spells one path correctly; the API itself has the typo.
fn mended(path: &str) -> String {
    path.replace("/202412/conversations/read", "/202412/conversatons/read")
}

fn fits(template: &str, path: &str) -> bool {
    let (left, right): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    let fits =
        |(at, (part, value)): (usize, (&&str, &&str))| at == 2 || part == value || part.starts_with('{');
    left.len() == right.len() && left.iter().zip(&right).enumerate().all(fits)
}

/// A part of a multipart form.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    content: Vec<u8>,
}

fn parts(body: &[u8], boundary: &str) -> Vec<Part> {
    let delimiter = format!("--{boundary}");
    split(body, delimiter.as_bytes()).into_iter().filter_map(part).collect()
}

fn part(bytes: &[u8]) -> Option<Part> {
    let at = find(bytes, b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..at]).into_owned();
    let content = bytes[at + 4..].strip_suffix(b"\r\n").unwrap_or(&bytes[at + 4..]);
    let quoted = |key: &str| Some(head.split_once(&format!("{key}=\""))?.1.split_once('"')?.0.to_owned());
    let media_type = head.lines().find_map(|line| line.strip_prefix("Content-Type: "));
    Some(Part {
        name: quoted(" name")?,
        file_name: quoted("filename"),
        content_type: media_type.map(str::to_owned),
        content: content.to_vec(),
    })
}

fn split<'a>(mut bytes: &'a [u8], delimiter: &[u8]) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    while let Some(at) = find(bytes, delimiter) {
        pieces.push(&bytes[..at]);
        bytes = &bytes[at + delimiter.len()..];
    }
    pieces
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|window| window == needle)
}
