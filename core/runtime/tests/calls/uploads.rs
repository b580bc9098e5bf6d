//! Large files: read while they are sent, sent again from the start, and never half.

use std::io::Cursor;
use std::path::{Path, PathBuf};

use crate::support::{Server, TOKEN, bad, good};
use tiktokshop_core::{CallOptions, Client, Error, ErrorKind, Input, Response, Spool, Upload};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

const SIZE: usize = 5 << 20;

/// No two parts of it are alike.
fn content(size: usize) -> Vec<u8> {
    (0..size).map(|at| (at / 4096) as u8 ^ at as u8).collect()
}

fn written(folder: &Path, size: usize) -> PathBuf {
    let path = folder.join("video.mp4");
    std::fs::write(&path, content(size)).unwrap();
    path
}

async fn send(client: &Client, upload: Upload) -> Result<Response, Error> {
    let input = Input::new().with_file("data", upload);
    client.request("POST", "/product/202309/files/upload", input, CallOptions::new()).await
}

fn spooled(content: &[u8]) -> Upload {
    let mut spool = Spool::new();
    content.chunks(100_000).for_each(|piece| spool.push(piece).unwrap());
    Upload::spooled(spool)
}

/// Where the file's content begins: after the empty line that ends the headers of its part.
fn content_start(body: &[u8]) -> usize {
    let find = |needle: &[u8], from: usize| {
        body[from..].windows(needle.len()).position(|window| window == needle).unwrap() + from
    };
    find(b"\r\n\r\n", find(b"name=\"data\"", 0)) + 4
}

#[tokio::test]
async fn a_large_file_is_sent_whole_and_again_after_a_refusal() {
    let folder = tempfile::tempdir().unwrap();
    let uploads = [
        Upload::path(written(folder.path(), SIZE)),
        Upload::bytes(content(SIZE)),
        Upload::reader(Cursor::new(content(SIZE)), None),
        spooled(&content(SIZE)),
    ];
    for upload in uploads {
        let told = format!("{upload:?}");
        let refusal = bad(429, 36_009_002, "slow down").header("retry-after", "0");
        let server = Server::script(vec![refusal, good("null")]).await;
        assert_eq!(send(&server.client(), upload).await.unwrap().attempts, 2, "{told}");
        let seen = server.seen();
        assert!(seen.iter().all(crate::support::Got::is_signed), "{told}");
        assert!(seen[0].body == seen[1].body, "{told}: the second attempt has other bytes");
        let start = content_start(&seen[0].body);
        assert!(seen[0].body[start..start + SIZE] == content(SIZE), "{told}: the content differs");
        assert_eq!(seen[0].header("transfer-encoding"), "", "{told}: its length is known");
    }
}

/// Reads the head of a request, does something, and then reads the rest.
async fn server_that(act: impl Fn() + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut piece = vec![0; 4096];
            stream.read_exact(&mut piece).await.ok();
            act();
            while stream.read(&mut piece).await.is_ok_and(|read| read > 0) {}
        }
    });
    url
}

#[tokio::test]
async fn a_file_that_becomes_shorter_while_it_is_sent_is_told_and_nothing_is_unknown() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), 64 << 20);
    let shortened = path.clone();
    let url = server_that(move || {
        std::fs::File::options().write(true).open(&shortened).unwrap().set_len(0).unwrap()
    });
    let server = Server::script(vec![good("null")]).await;
    let client = server.builder().access_token(TOKEN).api_url(url.await).build().unwrap();
    let error = send(&client, Upload::path(path)).await.unwrap_err();
    assert!(error.detail().contains("could not be read to its end while it was being sent"), "{error}");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1), "{error}");
    assert!(!error.outcome_unknown() && !error.retryable(), "it was never whole: {error:?}");
}
