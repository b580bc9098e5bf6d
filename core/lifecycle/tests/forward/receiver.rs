//! An app on loopback that takes events, or behaves badly.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Got {
    pub headers: http::HeaderMap,
    pub body: Vec<u8>,
}

impl Got {
    pub fn id(&self) -> &str {
        self.headers["webhook-id"].to_str().unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The number of the event, as `event(...)` put it into its body.
    pub fn number(&self) -> i64 {
        self.json()["data"]["number"].as_i64().unwrap()
    }
}

/// What it does with a request.
#[derive(Debug, Clone)]
pub enum Do {
    /// Responds with a status and further headers.
    Say(u16, &'static str),
    /// Never responds.
    Hang,
    /// Sends a header, byte by byte, for ever.
    DripHead,
    /// Responds with 200, and sends a body byte by byte, for ever.
    DripBody,
    /// Closes the connection.
    Close,
}

pub const OK: Do = Do::Say(204, "");

type Script = dyn Fn(usize, &Got) -> Do + Send + Sync;

/// The server. It ends with the test's runtime.
#[derive(Clone)]
pub struct Receiver {
    pub address: SocketAddr,
    got: Arc<Mutex<Vec<Got>>>,
    connections: Arc<Mutex<usize>>,
}

impl Receiver {
    /// A server that does with its n-th request what the script says.
    pub async fn start(script: impl Fn(usize, &Got) -> Do + Send + Sync + 'static) -> Receiver {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let receiver = Receiver { address, got: Arc::default(), connections: Arc::default() };
        let (server, script) = (receiver.clone(), Arc::new(script) as Arc<Script>);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                *server.connections.lock().unwrap() += 1;
                tokio::spawn(serve(stream, server.clone(), script.clone()));
            }
        });
        receiver
    }

    pub fn url(&self) -> String {
        format!("http://{}/events?key=hidden", self.address)
    }

    /// The same place by a name that resolves to loopback.
    pub fn url_by_name(&self) -> String {
        format!("http://localhost:{}/events", self.address.port())
    }

    pub fn got(&self) -> Vec<Got> {
        self.got.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        *self.connections.lock().unwrap()
    }

    /// The numbers of the events in the order of their arrival.
    pub fn numbers(&self) -> Vec<i64> {
        self.got().iter().map(Got::number).collect()
    }
}

async fn serve(mut stream: TcpStream, server: Receiver, script: Arc<Script>) {
    while let Some(got) = read(&mut stream).await {
        let turn = {
            let mut all = server.got.lock().unwrap();
            all.push(got.clone());
            all.len() - 1
        };
        match script(turn, &got) {
            Do::Say(status, headers) => {
                let head = format!("HTTP/1.1 {status} Said\r\ncontent-length: 5\r\n{headers}\r\nhello");
                let head = if status == 204 { "HTTP/1.1 204 Said\r\n\r\n".to_owned() } else { head };
                stream.write_all(head.as_bytes()).await.unwrap();
            }
            Do::Hang => std::future::pending().await,
            Do::DripHead => return drip(&mut stream, "HTTP/1.1 200 OK\r\nx: ").await,
            Do::DripBody => {
                return drip(&mut stream, "HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n").await;
            }
            Do::Close => return,
        }
    }
}

async fn drip(stream: &mut TcpStream, head: &str) {
    let mut piece = head.as_bytes();
    while stream.write_all(piece).await.is_ok() {
        piece = b"a";
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// `None` if the connection was closed.
async fn read(stream: &mut TcpStream) -> Option<Got> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let mut headers = http::HeaderMap::new();
    for line in std::str::from_utf8(&bytes[..end]).unwrap().lines().skip(1) {
        let Some((name, value)) = line.split_once(": ") else { continue };
        headers.insert(http::HeaderName::from_bytes(name.as_bytes()).unwrap(), value.parse().unwrap());
    }
    let length: usize = headers["content-length"].to_str().unwrap().parse().unwrap();
    while bytes.len() < end + length {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    Some(Got { headers, body: bytes[end..].to_vec() })
}
