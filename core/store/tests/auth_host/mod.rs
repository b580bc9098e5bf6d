//! A small auth host that counts: the n-th refresh returns `access-n` and `refresh-n`.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tiktokshop_core::clock::{Clock, SystemClock};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, Semaphore};

pub struct AuthHost {
    url: String,
    state: Arc<State>,
}

struct State {
    asked: AtomicUsize,
    answered: AtomicUsize,
    first_asked: Notify,
    /// The first request waits for a permit.
    gate: Semaphore,
    /// From this request on, the refresh token is refused.
    refuses_from: usize,
}

impl AuthHost {
    /// Answers every request.
    pub async fn start() -> AuthHost {
        AuthHost::with(1, usize::MAX).await
    }

    /// Answers the first request only when it is let go.
    pub async fn holding_the_first() -> AuthHost {
        AuthHost::with(0, usize::MAX).await
    }

    /// Says that the refresh token is invalid; the first time only when it is let go.
    pub async fn refusing_held() -> AuthHost {
        AuthHost::with(0, 1).await
    }

    /// Answers the first request only when it is let go; the refresh token is used up by it.
    pub async fn holding_the_first_and_refusing_others() -> AuthHost {
        AuthHost::with(0, 2).await
    }

    async fn with(permits: usize, refuses_from: usize) -> AuthHost {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(State {
            asked: AtomicUsize::new(0),
            answered: AtomicUsize::new(0),
            first_asked: Notify::new(),
            gate: Semaphore::new(permits),
            refuses_from,
        });
        let shared = state.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, shared.clone()));
            }
        });
        AuthHost { url, state }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// The number of requests that came.
    pub fn asked(&self) -> usize {
        self.state.asked.load(Ordering::SeqCst)
    }

    /// The number of requests that were answered with tokens.
    pub fn answered(&self) -> usize {
        self.state.answered.load(Ordering::SeqCst)
    }

    /// Waits for the first request.
    pub async fn first_asked(&self) {
        self.state.first_asked.notified().await;
    }

    /// Lets the first request go on.
    pub fn let_go(&self) {
        self.state.gate.add_permits(1);
    }
}

async fn answer(mut stream: TcpStream, state: Arc<State>) {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        let mut chunk = [0; 1024];
        match stream.read(&mut chunk).await {
            Ok(read) if read > 0 => request.extend_from_slice(&chunk[..read]),
            _ => return,
        }
    }
    let line = String::from_utf8_lossy(&request).lines().next().unwrap_or_default().to_owned();
    let starts = [
        "refresh?app_key=app&app_secret=secret&refresh_token=",
        "get?app_key=app&app_secret=secret&auth_code=",
    ];
    assert!(starts.iter().any(|start| line.starts_with(&format!("GET /api/v2/token/{start}"))), "{line}");
    let number = state.asked.fetch_add(1, Ordering::SeqCst) + 1;
    if number == 1 {
        state.first_asked.notify_one();
        let Ok(permit) = state.gate.acquire().await else { return };
        permit.forget();
    }
    let refused = number >= state.refuses_from;
    let body = if refused { REFUSAL.to_owned() } else { tokens(number) };
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
    if stream.write_all(format!("{head}{body}").as_bytes()).await.is_ok() && !refused {
        state.answered.fetch_add(1, Ordering::SeqCst);
    }
}

const REFUSAL: &str = r#"{"code":36004001,"message":"refresh token is invalid","request_id":"r"}"#;

fn tokens(number: usize) -> String {
    let ends = SystemClock.now() + 604_800;
    format!(
        r#"{{"code":0,"message":"success","request_id":"r{number}","data":{{"access_token":"access-{number}","access_token_expire_in":{ends},"refresh_token":"refresh-{number}","refresh_token_expire_in":4912765591,"open_id":"seller"}}}}"#
    )
}
