//! A local server that responds to every request with the given bytes, over plain HTTP or TLS, so that only the clients
//! differ.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::any;
use bytes::Bytes;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use rustls::pki_types::PrivateKeyDer;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// The name of the servers' threads, whose CPU time is not the client's.
pub const THREAD: &str = "server";

/// Where the server listens and how to trust it.
pub struct Server {
    /// `http://127.0.0.1:port`
    pub plain_url: String,
    /// `https://localhost:port`
    pub tls_url: String,
    /// The certificate to trust, as PEM.
    pub root_pem: String,
}

/// Starts a server that responds to everything alike.
pub fn start(respond: impl Fn() -> Bytes + Clone + Send + Sync + 'static) -> Server {
    serve_routes(router_of(respond))
}

/// Starts the server on its own threads; it lives as long as the process.
pub fn serve_routes(router: Router) -> Server {
    let (ready, started) = std::sync::mpsc::channel();
    let serve = move || {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        let runtime = builder.worker_threads(1).thread_name(THREAD).enable_all().build().expect("runtime");
        runtime.block_on(async {
            let (server, plain, tls, acceptor) = listen().await;
            ready.send(server).expect("the starter waits");
            tokio::spawn(accept(plain, None, router.clone()));
            accept(tls, Some(acceptor), router).await;
        });
    };
    std::thread::Builder::new().name(THREAD.to_owned()).spawn(serve).expect("thread");
    started.recv().expect("the server starts")
}

async fn listen() -> (Server, TcpListener, TcpListener, TlsAcceptor) {
    let any_port = SocketAddr::from(([127, 0, 0, 1], 0));
    let plain = TcpListener::bind(any_port).await.expect("bind");
    let tls = TcpListener::bind(any_port).await.expect("bind");
    let certified = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).expect("certificate");
    let key = PrivateKeyDer::try_from(certified.signing_key.serialize_der()).expect("key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("protocol versions")
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .expect("certificate is accepted");
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let server = Server {
        plain_url: format!("http://{}", plain.local_addr().expect("address")),
        tls_url: format!("https://localhost:{}", tls.local_addr().expect("address").port()),
        root_pem: certified.cert.pem(),
    };
    (server, plain, tls, TlsAcceptor::from(Arc::new(config)))
}

fn router_of(respond: impl Fn() -> Bytes + Clone + Send + Sync + 'static) -> Router {
    // The body is read: HTTP/2 would reset the stream of a request whose body was not read before the response.
    let handler = move |_body: Bytes| {
        let body = respond();
        async move { ([(CONTENT_TYPE, "application/json")], body) }
    };
    Router::new().fallback(any(handler))
}

async fn accept(listener: TcpListener, tls: Option<TlsAcceptor>, router: Router) {
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let _ = stream.set_nodelay(true);
        tokio::spawn(serve(stream, tls.clone(), router.clone()));
    }
}

async fn serve(stream: TcpStream, tls: Option<TlsAcceptor>, router: Router) {
    let service = TowerToHyperService::new(router);
    let builder = Builder::new(TokioExecutor::new());
    let Some(acceptor) = tls else {
        let _ = builder.serve_connection(TokioIo::new(stream), service).await;
        return;
    };
    if let Ok(stream) = acceptor.accept(stream).await {
        let _ = builder.serve_connection(TokioIo::new(stream), service).await;
    }
}
