//! A server that responds by path and page token, and records the requests.
#![allow(dead_code, clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Got {
    pub method: String,
    pub target: String,
    pub body: Vec<u8>,
}

impl Got {
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap()
    }

    pub fn has(&self, pair: &str) -> bool {
        self.target.split(['?', '&']).any(|part| part == pair)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

pub struct Server {
    pub url: String,
    got: Arc<Mutex<Vec<Got>>>,
}

impl Server {
    /// Responds with the `data` that the function returns.
    pub fn start(respond: impl Fn(&Got) -> String + Send + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let got = Arc::new(Mutex::new(Vec::new()));
        let seen = got.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let request = read(&stream);
                let data = respond(&request);
                seen.lock().unwrap().push(request);
                let body = format!(r#"{{"code":0,"message":"Success","request_id":"R7","data":{data}}}"#);
                let head =
                    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
                let _ = stream.write_all((head + &body).as_bytes());
            }
        });
        Server { url, got }
    }

    pub fn got(&self) -> Vec<Got> {
        self.got.lock().unwrap().clone()
    }
}

fn read(stream: &TcpStream) -> Got {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader.read_line(&mut first).unwrap();
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let line = line.trim().to_ascii_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line.is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let mut parts = first.split(' ');
    let mut next = || parts.next().unwrap_or_default().to_owned();
    Got { method: next(), target: next(), body }
}

/// Three orders on two pages; the last has fields of every wrong shape.
pub fn orders(request: &Got) -> String {
    if request.has("page_token=second") {
        return r#"{"orders":[{"id":576462303423488000123,"status":"TELEPORTED","line_items":null,"moon":"full"}],
            "next_page_token":"","total_count":"3"}"#
            .into();
    }
    r#"{"orders":[{"id":"1","status":"UNPAID","payment":{"currency":"USD"}},{"id":"2","create_time":"1700000000"}],
        "next_page_token":"second","total_count":3}"#
        .into()
}
