//! OAuth against an auth host on this machine.

mod browser;
mod callback;
mod complete;
mod endpoint;

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::*;
use crate::call::http::HttpOptions;
use crate::clock::ManualClock;

const NOW: i64 = 1_790_704_362;

/// An auth host that gives one answer and remembers the request lines.
struct Host {
    url: String,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Host {
    /// `None`: the connection is closed without a word.
    async fn answering(answer: Option<(u16, String)>) -> Host {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen: Arc<Mutex<Vec<String>>> = Arc::default();
        let memory = seen.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, memory.clone(), answer.clone()));
            }
        });
        Host { url, seen }
    }

    async fn saying(body: &str) -> Host {
        Host::answering(Some((200, body.to_owned()))).await
    }

    fn oauth(&self) -> OAuth {
        let options = HttpOptions { no_proxy: true, ..HttpOptions::default() };
        let http = crate::call::http::build(&options).unwrap();
        OAuth::new("appkey", "s&cret+", http, Arc::new(ManualClock::new(NOW)))
            .with_service_id("7172")
            .with_auth_url(format!("{}/", self.url))
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

async fn serve(mut stream: TcpStream, memory: Arc<Mutex<Vec<String>>>, answer: Option<(u16, String)>) {
    let mut request = Vec::new();
    while !request.windows(4).any(|window| window == b"\r\n\r\n") {
        let mut chunk = [0; 1024];
        let read = stream.read(&mut chunk).await.unwrap();
        if read == 0 {
            return;
        }
        request.extend_from_slice(&chunk[..read]);
    }
    let line = String::from_utf8(request).unwrap().lines().next().unwrap().to_owned();
    memory.lock().unwrap().push(line);
    let Some((status, body)) = answer else { return };
    let head = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n", body.len());
    let text = format!("{head}retry-after: 7\r\n\r\n{body}");
    // The client may hang up on a response that is too long.
    let _ = stream.write_all(text.as_bytes()).await;
}

const TOKENS: &str = r#"{"code":0,"message":"success","request_id":"r1","data":{
    "access_token":"ROW_access","access_token_expire_in":1791309162,
    "refresh_token":"ROW_refresh","refresh_token_expire_in":4912765591,
    "open_id":"open-1","seller_name":"Acme","seller_base_region":"GB","user_type":0,
    "granted_scopes":["seller.order.info"]}}"#;

#[test]
fn debug_shows_no_secret() {
    let oauth = OAuth::standalone("appkey", "verysecret").unwrap();
    let shown = format!("{oauth:?}");
    assert!(shown.contains("appkey") && !shown.contains("verysecret"), "{shown}");
}
