//! The one pool of connections: timeouts, proxy, certificates, protocol.

use std::sync::Arc;
use std::time::Duration;

use rustls::crypto::{CryptoProvider, KeyProvider, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::SigningKey;

use crate::call::reach::PublicNames;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;

/// The product token that the `User-Agent` header begins with, unless a binding or a tool sets its own.
pub const USER_AGENT: &str = concat!("tiktokshop-rust/", env!("CARGO_PKG_VERSION"));

/// How connections are established.
#[derive(Debug, Clone)]
pub struct HttpOptions {
    /// How long connecting may take, including TLS.
    pub connect_timeout: Duration,
    /// `http://`, `https://`, `socks5://` or `socks5h://`. `None` follows the environment (`HTTPS_PROXY`).
    pub proxy: Option<String>,
    /// Never use a proxy, not even one from the environment.
    pub no_proxy: bool,
    /// Certificate authorities in PEM that are trusted besides the built-in ones.
    pub root_certificates: Vec<Vec<u8>>,
    /// Speak HTTP/1.1 only.
    pub http1_only: bool,
    /// The `User-Agent` header.
    pub user_agent: String,
}

impl Default for HttpOptions {
    fn default() -> HttpOptions {
        HttpOptions {
            connect_timeout: Duration::from_secs(10),
            proxy: None,
            no_proxy: false,
            root_certificates: Vec::new(),
            http1_only: false,
            user_agent: USER_AGENT.to_owned(),
        }
    }
}

/// The `User-Agent` header: the product token of this package or of what is built on it, then the app's own.
pub(crate) fn user_agent(product: Option<String>, app: Option<String>) -> String {
    let product = product.unwrap_or_else(|| USER_AGENT.to_owned());
    match app.filter(|app| !app.trim().is_empty()) {
        Some(app) => format!("{product} {}", app.trim()),
        None => product,
    }
}

/// HTTP/2 if the server supports it: one connection, and one handshake, for all concurrent calls.
///
/// On one machine, without network latency, it can cost more than HTTP/1.1: each frame has a header, is parsed and
/// queued for its stream under a lock, and wakes the reader; window updates are frames of their own. A page of 140 KB
/// arrives in nine frames of 16 KiB unless the client allows larger ones, at 0.7 of HTTP/1.1's throughput with one call
/// at a time, and 0.8 with 64. Larger windows alone change little, and an adaptive window changes nothing; with frames
/// of up to 1 MiB the page arrives in one frame, at 1.0 and 1.1. A small response has 0.65 and 1.0 either way: 50 us
/// more for a single call, which a real round trip of milliseconds hides. `bench` prints these figures.
const FRAME: u32 = 1 << 20;

/// Windows large enough for a response of 50 MB to flow without waiting for updates.
const STREAM_WINDOW: u32 = 4 << 20;
const CONNECTION_WINDOW: u32 = 16 << 20;

/// Idle connections are closed before load balancers usually close them: a write on a connection that has just been
/// closed would end with an unknown outcome.
const IDLE: Duration = Duration::from_secs(25);

/// Builds the pool. Redirects are off: a signed request must not be forwarded to another host.
pub fn build(options: &HttpOptions) -> Result<reqwest::Client> {
    finish(builder(options)?)
}

/// The same with a resolver that decides which addresses may be connected to. Proxies, which would resolve names by
/// themselves, are not used. A URL that names an address is not resolved: look at it before.
pub fn build_resolving<R: reqwest::dns::Resolve + 'static>(
    options: &HttpOptions,
    resolver: Arc<R>,
) -> Result<reqwest::Client> {
    finish(builder(options)?.no_proxy().dns_resolver(resolver))
}

/// The same without a pool: each request opens its own connection, so it depends on no task of another runtime that may
/// end.
pub(crate) fn build_unpooled(options: &HttpOptions) -> Result<reqwest::Client> {
    finish(builder(options)?.pool_max_idle_per_host(0))
}

/// The same with another resolver.
pub(crate) fn build_with(options: &HttpOptions, names: Option<Arc<PublicNames>>) -> Result<reqwest::Client> {
    let builder = builder(options)?;
    finish(match names {
        Some(names) => builder.dns_resolver(names),
        None => builder,
    })
}

fn builder(options: &HttpOptions) -> Result<reqwest::ClientBuilder> {
    let mut builder = reqwest::Client::builder()
        .connect_timeout(options.connect_timeout)
        .pool_idle_timeout(IDLE)
        .redirect(reqwest::redirect::Policy::none())
        .user_agent(&options.user_agent)
        .tls_backend_preconfigured(tls(options)?)
        .http2_max_frame_size(FRAME)
        .http2_initial_stream_window_size(STREAM_WINDOW)
        .http2_initial_connection_window_size(CONNECTION_WINDOW);
    if options.http1_only {
        builder = builder.http1_only();
    }
    if options.no_proxy {
        builder = builder.no_proxy();
    }
    if let Some(proxy) = &options.proxy {
        builder = builder.proxy(proxy_of(proxy)?);
    }
    Ok(builder)
}

fn finish(builder: reqwest::ClientBuilder) -> Result<reqwest::Client> {
    builder.build().map_err(|problem| {
        Error::new(
            ErrorKind::Configuration,
            format!("the HTTP client cannot be built: {}", problem.without_url()),
        )
    })
}

/// An unusable proxy must be an error: otherwise requests would go out directly.
fn proxy_of(text: &str) -> Result<reqwest::Proxy> {
    let url = reqwest::Url::parse(text).map_err(|_| bad_proxy())?;
    let known = matches!(url.scheme(), "http" | "https" | "socks4" | "socks4a" | "socks5" | "socks5h");
    if !known || url.host_str().is_none_or(str::is_empty) {
        return Err(bad_proxy());
    }
    reqwest::Proxy::all(text).map_err(|_| bad_proxy())
}

/// The proxy's URL is not repeated: it may contain a password.
fn bad_proxy() -> Error {
    Error::new(ErrorKind::Configuration, "the proxy is not a URL that can be used")
        .with_hint(&hint::PROXY_FORM)
}

/// rustls with ring and the Mozilla roots, passed in ready-made: the platform verifier that reqwest would choose panics
/// on Android, and another crypto provider needs a C toolchain.
fn tls(options: &HttpOptions) -> Result<rustls::ClientConfig> {
    let mut roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for pem in &options.root_certificates {
        add_roots(&mut roots, pem)?;
    }
    let provider = CryptoProvider { key_provider: &NoKeys, ..ring::default_provider() };
    let versions =
        rustls::ClientConfig::builder_with_provider(provider.into()).with_safe_default_protocol_versions();
    let unusable = |problem| Error::new(ErrorKind::Configuration, format!("TLS cannot be set up: {problem}"));
    let mut config = versions.map_err(unusable)?.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = match options.http1_only {
        true => vec![b"http/1.1".to_vec()],
        false => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
    };
    Ok(config)
}

/// No client here has a certificate of its own, and code that signs with one would be a part of every library for phones.
#[derive(Debug)]
struct NoKeys;

impl KeyProvider for NoKeys {
    fn load_private_key(
        &self,
        _: PrivateKeyDer<'static>,
    ) -> std::result::Result<Arc<dyn SigningKey>, rustls::Error> {
        Err(rustls::Error::General("client certificates are not supported".into()))
    }
}

fn add_roots(roots: &mut rustls::RootCertStore, pem: &[u8]) -> Result<()> {
    let mut found = 0;
    for certificate in CertificateDer::pem_slice_iter(pem) {
        let certificate = certificate.map_err(|problem| bad_root(&problem.to_string()))?;
        roots.add(certificate).map_err(|problem| bad_root(&problem.to_string()))?;
        found += 1;
    }
    if found == 0 {
        return Err(bad_root("it contains no certificate"));
    }
    Ok(())
}

fn bad_root(problem: &str) -> Error {
    Error::new(ErrorKind::Configuration, format!("the root certificate cannot be used: {problem}"))
        .with_hint(&hint::PEM_FORM)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_builds() {
        assert!(build(&HttpOptions::default()).is_ok());
    }

    #[test]
    fn a_root_that_is_no_pem_is_refused() {
        let options = HttpOptions { root_certificates: vec![b"hello".to_vec()], ..HttpOptions::default() };
        let error = build(&options).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("no certificate"), "{error}");
    }

    #[test]
    fn a_bad_proxy_is_refused_without_its_password() {
        for bad in ["::::user:hunter2@nowhere", "ftp://user:hunter2@host", "host:3128", "", "socks5://"] {
            let error =
                build(&HttpOptions { proxy: Some(bad.to_owned()), ..HttpOptions::default() }).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(!format!("{error} {error:?}").contains("hunter2"));
        }
    }

    #[test]
    fn socks_proxies_are_taken() {
        let proxy = Some("socks5h://127.0.0.1:1080".to_owned());
        assert!(build(&HttpOptions { proxy, ..HttpOptions::default() }).is_ok());
    }
}
