//! A server that responds as a test says, on a raw socket, so that it can also break off, lie and be slow.
#![allow(clippy::unwrap_used)]

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tiktokshop_core::clock::ManualClock;
use tiktokshop_core::{Client, ClientBuilder, RetryPolicy, Secret, encode, sign};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub const NOW: i64 = 1_700_000_000;
pub const SECRET: &str = "app-s3cr3t";
pub const TOKEN: &str = "TTP_t0ken";

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Got {
    pub method: String,
    pub path: String,
    pub query: Vec<(String, String)>,
    pub headers: HashMap<String, String>,
    pub body: Vec<u8>,
}

impl Got {
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub fn is_signed(&self) -> bool {
        let multipart = sign::is_multipart(self.header("content-type"));
        let wanted = sign::sign(&Secret::new(SECRET), &self.path, &self.query, &self.body, multipart);
        self.query("sign") == Some(wanted.as_str())
    }
}

/// A response, or what happens instead.
#[derive(Debug, Clone)]
pub struct Say {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
    /// Bytes that are announced beyond those that are sent.
    pub missing: usize,
    /// Close without a word.
    pub hang_up: bool,
    /// Never respond.
    pub silent: bool,
}

pub fn say(status: u16, body: impl Into<Vec<u8>>) -> Say {
    Say { status, headers: Vec::new(), body: body.into(), missing: 0, hang_up: false, silent: false }
}

pub fn good(data: &str) -> Say {
    say(200, format!(r#"{{"code":0,"message":"Success","request_id":"R0","data":{data}}}"#))
}

pub fn bad(status: u16, code: i64, message: &str) -> Say {
    say(status, format!(r#"{{"code":{code},"message":"{message}","request_id":"R1","data":null}}"#))
}

impl Say {
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Say {
        self.headers.push((name, value.into()));
        self
    }

    pub fn cut_short(mut self) -> Say {
        self.missing = 100;
        self
    }

    pub fn hang_up() -> Say {
        Say { hang_up: true, ..good("null") }
    }

    pub fn silence() -> Say {
        Say { silent: true, ..good("null") }
    }
}

pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Got>>>,
}

impl Server {
    /// Responds to each request by a function of the request and of how many came before.
    pub async fn start(answer: impl Fn(&Got, usize) -> Say + Send + Sync + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (answer, log) = (Arc::new(answer), seen.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, answer.clone(), log.clone()));
            }
        });
        Server { url, seen }
    }

    /// Sends these responses one after the other, then the last one forever.
    pub async fn script(answers: Vec<Say>) -> Server {
        Server::start(move |_, count| answers[count.min(answers.len() - 1)].clone()).await
    }

    pub fn seen(&self) -> Vec<Got> {
        self.seen.lock().unwrap().clone()
    }

    /// A client for this server, with a clock that stands still and no waits between attempts.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .app_key("key")
            .app_secret(SECRET)
            .api_url(&self.url)
            .auth_url(&self.url)
            .clock(Arc::new(ManualClock::new(NOW)))
            .retry(RetryPolicy::default().base(Duration::ZERO).jitter(Duration::ZERO))
    }

    pub fn client(&self) -> Client {
        self.builder().access_token(TOKEN).shop_cipher("CIPHER").build().unwrap()
    }
}

async fn serve(
    mut stream: TcpStream,
    answer: Arc<impl Fn(&Got, usize) -> Say + Send + Sync>,
    seen: Arc<Mutex<Vec<Got>>>,
) {
    let mut buffer = Vec::new();
    while let Some(got) = read(&mut stream, &mut buffer).await {
        let count = {
            let mut seen = seen.lock().unwrap();
            seen.push(got.clone());
            seen.len() - 1
        };
        let said = answer(&got, count);
        if said.hang_up {
            return;
        }
        if said.silent {
            std::future::pending::<()>().await;
        }
        let mut head =
            format!("HTTP/1.1 {} X\r\ncontent-length: {}\r\n", said.status, said.body.len() + said.missing);
        for (name, value) in &said.headers {
            head += &format!("{name}: {value}\r\n");
        }
        let sent = stream.write_all(&[head.as_bytes(), b"\r\n", &said.body].concat()).await;
        if sent.is_err() || said.missing > 0 {
            return;
        }
    }
}

async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Got> {
    let end = loop {
        if let Some(at) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            break at;
        }
        more(stream, buffer).await?;
    };
    let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
    buffer.drain(..end + 4);
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let pairs = lines.filter_map(|line| line.split_once(": "));
    let headers: HashMap<_, _> = pairs.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
    let length = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
    while buffer.len() < length {
        more(stream, buffer).await?;
    }
    let body = buffer.drain(..length).collect();
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    Some(Got { method, path: path.to_owned(), query: encode::parse_query(query).unwrap(), headers, body })
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    let mut piece = [0; 8192];
    let read = stream.read(&mut piece).await.ok()?;
    buffer.extend_from_slice(&piece[..read]);
    (read > 0).then_some(())
}
