//! A client that signs by itself, and does as it is told, even if it is wrong.

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use sha2::Sha256;
use tiktokshop_sandbox::webhook::sender;
use tiktokshop_sandbox::{Account, Builder, Sandbox};

/// The time at which tests with a stopped clock start.
pub const NOW: i64 = 1_790_000_000;

/// How many operations and dated versions the files of `core/catalog/api` have.
pub fn catalogued() -> (usize, usize) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../core/catalog/api");
    let (mut operations, mut versions) = (0, 0);
    for file in std::fs::read_dir(folder).expect("the catalogue") {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("readable");
        let domain: Value = serde_json::from_str(&text).expect("JSON");
        for operation in domain["operations"].as_array().expect("operations") {
            operations += 1;
            versions += operation["versions"].as_object().map_or(0, |versions| versions.len());
        }
    }
    (operations, versions)
}

/// A sandbox and a way to call it.
pub struct Caller {
    pub sandbox: Sandbox,
    pub http: reqwest::Client,
}

/// A call before it is signed. Everything that is not set is right.
#[derive(Clone, Default)]
pub struct Ask {
    pub method: String,
    pub path: String,
    pub query: Vec<(String, String)>,
    pub body: Vec<u8>,
    pub content_type: Option<String>,
    pub token: Option<String>,
    pub app_key: Option<String>,
    pub timestamp: Option<String>,
    pub sign: Option<String>,
    /// Added to the query after signing.
    pub unsigned: String,
    /// Leaves out a common parameter.
    pub without: Option<&'static str>,
}

impl Ask {
    pub fn new(method: &str, path: &str) -> Ask {
        Ask { method: method.into(), path: path.into(), ..Ask::default() }
    }

    /// A correct search of orders.
    pub fn orders() -> Ask {
        Ask::new("POST", "/order/202309/orders/search").query("page_size", "2").json("{}")
    }

    pub fn query(mut self, name: &str, value: &str) -> Ask {
        self.query.push((name.into(), value.into()));
        self
    }

    pub fn json(self, body: &str) -> Ask {
        self.bytes("application/json", body.as_bytes())
    }

    pub fn bytes(mut self, content_type: &str, body: &[u8]) -> Ask {
        self.content_type = Some(content_type.into());
        self.body = body.to_vec();
        self
    }

    pub fn token(mut self, token: &str) -> Ask {
        self.token = Some(token.into());
        self
    }

    /// One form part per entry: name, file name, content.
    pub fn form(self, parts: &[(String, Option<String>, Vec<u8>)]) -> Ask {
        let mut body = Vec::new();
        for (name, file, content) in parts {
            let file = file.as_ref().map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
            let head = format!("--frontier\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n");
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--frontier--\r\n");
        self.bytes("multipart/form-data; boundary=frontier", &body)
    }
}

/// A response, as tests read it.
#[derive(Debug)]
pub struct Got {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: Vec<u8>,
    pub json: Value,
}

impl Got {
    pub fn code(&self) -> i64 {
        self.json["code"].as_i64().unwrap_or(-1)
    }

    pub fn message(&self) -> &str {
        self.json["message"].as_str().unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl Caller {
    /// A sandbox whose clock stands still.
    pub async fn start() -> Caller {
        Caller::with(Sandbox::builder().start_time(NOW).frozen()).await
    }

    pub async fn with(builder: Builder) -> Caller {
        let sandbox = builder.start().await.expect("a sandbox");
        Caller { sandbox, http: sender::client().expect("a client") }
    }

    /// The account of that kind: 0 seller (the local one), 1 creator, 3 partner.
    pub fn account(&self, user_type: i64) -> &Account {
        self.sandbox.accounts.iter().find(|account| account.user_type == user_type).expect("an account")
    }

    /// The seller with two shops.
    pub fn border(&self) -> &Account {
        self.sandbox.accounts.iter().find(|account| account.shops.len() == 2).expect("a cross-border seller")
    }

    pub async fn call(&self, ask: Ask) -> Got {
        self.try_call(ask).await.expect("a response")
    }

    pub async fn try_call(&self, ask: Ask) -> Result<Got, reqwest::Error> {
        let method = ask.method.parse().expect("a method");
        let mut request = self.http.request(method, self.url(&ask)).body(ask.body.clone());
        if let Some(content_type) = &ask.content_type {
            request = request.header("content-type", content_type);
        }
        let token = ask.token.as_deref().unwrap_or(&self.sandbox.access_token);
        if !token.is_empty() {
            request = request.header("x-tts-access-token", token);
        }
        read(request).await
    }

    /// The URL with everything in it.
    pub fn url(&self, ask: &Ask) -> String {
        let mut query = ask.query.clone();
        let common = [
            ("app_key", ask.app_key.clone().unwrap_or_else(|| self.sandbox.app_key.clone())),
            ("timestamp", ask.timestamp.clone().unwrap_or_else(|| self.sandbox.now().to_string())),
        ];
        query.extend(
            common.into_iter().filter(|(name, _)| ask.without != Some(name)).map(|(n, v)| (n.to_owned(), v)),
        );
        let sign = ask.sign.clone().unwrap_or_else(|| sign(&self.sandbox.app_secret, ask, &query));
        if ask.without != Some("sign") {
            query.push(("sign".into(), sign));
        }
        let encoded = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&query).finish();
        format!("{}{}?{encoded}{}", self.sandbox.api_url, ask.path, ask.unsigned)
    }

    /// A control request.
    pub async fn control(&self, method: &str, path: &str, body: Value) -> Got {
        let url = format!("{}{path}", self.sandbox.control_url);
        let request = self.http.request(method.parse().expect("a method"), url);
        let request = if body.is_null() { request } else { request.body(body.to_string()) };
        read(request).await.expect("a response")
    }

    pub async fn get(&self, url: &str) -> Got {
        read(self.http.get(url)).await.expect("a response")
    }

    /// The result of verifying the last request's signature.
    pub fn last(&self) -> tiktokshop_sandbox::journal::Received {
        self.sandbox.received().pop().expect("a request")
    }
}

async fn read(request: reqwest::RequestBuilder) -> Result<Got, reqwest::Error> {
    let response = request.send().await?;
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let body = response.bytes().await?.to_vec();
    let json = serde_json::from_slice(&body).unwrap_or_default();
    Ok(Got { status, headers, body, json })
}

/// Sorts, joins, wraps and hashes, as the documents say.
fn sign(secret: &str, ask: &Ask, query: &[(String, String)]) -> String {
    let mut sorted: Vec<_> = query.iter().collect();
    sorted.sort();
    let mut text = format!("{secret}{}", ask.path).into_bytes();
    for (name, value) in sorted {
        text.extend_from_slice(format!("{name}{value}").as_bytes());
    }
    if !ask.content_type.as_deref().unwrap_or_default().starts_with("multipart/form-data") {
        text.extend_from_slice(&ask.body);
    }
    text.extend_from_slice(secret.as_bytes());
    hex_hmac(secret, &text)
}

/// Lower-case hex of HMAC-SHA256.
pub fn hex_hmac(secret: &str, message: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any key");
    mac.update(message);
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}
