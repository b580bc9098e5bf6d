//! Connections that fail: what the error says about them, and whether they are retried.

use std::sync::Arc;

use crate::support::{SECRET, Say, Server, TOKEN, good};
use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use tiktokshop_core::{CallOptions, Client, ClientBuilder, Error, ErrorKind, Input};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

const LIST: &str = "order.get_order_list";

/// The error of a read from that URL.
async fn failure(builder: ClientBuilder) -> Error {
    let client = builder.access_token(TOKEN).shop_cipher("CIPHER").build().unwrap();
    client.call(LIST, Input::new().with("page_size", 10), CallOptions::new()).await.unwrap_err()
}

async fn at(url: impl Into<String>) -> ClientBuilder {
    Server::script(vec![good("null")]).await.builder().api_url(url).allow_insecure_http(true)
}

/// Serves TLS with a certificate for these names until this day; returns the port and the certificate.
async fn tls_server(names: &[&str], last_year: i32) -> (u16, String) {
    let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).unwrap();
    params.not_before = rcgen::date_time_ymd(2000, 1, 1);
    params.not_after = rcgen::date_time_ymd(last_year, 1, 1);
    let key = KeyPair::generate().unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        )
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let acceptor = TlsAcceptor::from(Arc::new(config));
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move { acceptor.accept(stream).await.is_ok() });
        }
    });
    (port, certificate.pem())
}

async fn closed_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port()
}

#[tokio::test]
async fn a_refused_connection_names_host_and_port() {
    let port = closed_port().await;
    let error = failure(at(format!("http://127.0.0.1:{port}")).await).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 3), "it may pass");
    assert_eq!(error.detail(), format!("no connection to 127.0.0.1:{port}: connection refused"));
}

#[tokio::test]
async fn a_proxy_is_named_without_its_password() {
    let port = closed_port().await;
    let builder = at("http://api.example.com").await.proxy(format!("http://user:hunter2@127.0.0.1:{port}"));
    let error = failure(builder).await;
    let wanted =
        format!("no connection to api.example.com:80 through the proxy 127.0.0.1:{port}: connection refused");
    assert_eq!(error.detail(), wanted);
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
}

#[tokio::test]
async fn a_name_that_nobody_knows_is_told() {
    let error = failure(at("http://nowhere.invalid").await).await;
    assert_eq!(error.kind(), ErrorKind::Connection);
    let detail = error.detail();
    assert!(detail.starts_with("no connection to nowhere.invalid:80: the host name cannot"), "{error}");
}

#[tokio::test]
async fn a_certificate_that_is_refused_is_told_and_not_asked_for_again() {
    let cases = [
        (&["localhost"][..], 2999, false, "its issuer is unknown"),
        (&["localhost"][..], 2001, true, "it has expired"),
        (&["other.example"][..], 2999, true, "it is for another name"),
    ];
    for (names, last_year, is_trusted, wanted) in cases {
        let (port, pem) = tls_server(names, last_year).await;
        let mut builder = at(format!("https://localhost:{port}")).await;
        if is_trusted {
            builder = builder.root_certificates(pem.as_bytes());
        }
        let error = failure(builder).await;
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1), "{error}");
        let start = format!("no connection to localhost:{port}: the certificate was rejected: {wanted}");
        assert!(error.detail().starts_with(&start), "{error}");
        assert!(!error.retryable() && !error.outcome_unknown() && error.hint().is_some(), "{error:?}");
    }
}

#[tokio::test]
async fn https_at_a_port_of_plain_http_is_told_and_not_tried_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            use tokio::io::AsyncWriteExt;
            stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.ok();
        }
    });
    let error = failure(at(format!("https://127.0.0.1:{port}")).await).await;
    assert_eq!((error.attempts(), error.retryable()), (1, false), "{error}");
    assert!(error.detail().contains("the port does not speak TLS"), "{error}");
}

#[tokio::test]
async fn the_auth_host_is_named_too_and_its_secrets_are_not() {
    let port = closed_port().await;
    let client = Client::builder()
        .app_key("key")
        .app_secret(SECRET)
        .auth_url(format!("http://127.0.0.1:{port}"))
        .build()
        .unwrap();
    let error = client.oauth().exchange(&tiktokshop_core::Secret::new("c0de")).await.unwrap_err();
    assert_eq!(error.detail(), format!("no connection to 127.0.0.1:{port}: connection refused"));
    let told = format!("{error} {error:?}");
    assert!(!told.contains(SECRET) && !told.contains("c0de"), "{told}");
}

#[tokio::test]
async fn a_connection_that_breaks_names_its_place_without_the_signed_query() {
    let server = Server::script(vec![Say::hang_up()]).await;
    let error = failure(server.builder()).await;
    let place = server.url.trim_start_matches("http://");
    let start = format!("the connection to {place} broke before the response");
    assert!(error.detail().starts_with(&start), "{error}");
    assert!(!format!("{error} {error:?}").contains("sign="), "{error:?}");
}
