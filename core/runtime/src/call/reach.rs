//! Which machines documents may be fetched from.
//!
//! The URL of a document comes from a response. Whoever can put one there must not make this machine send requests to
//! itself or its neighbours (SSRF): names are resolved here, and only public addresses are connected to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::Host;

use crate::call::http::HttpOptions;
use crate::config::is_loopback;

/// Where documents may come from.
#[derive(Debug, Clone)]
pub(crate) enum Reach {
    /// The API is on this machine, so this is a test: other local servers are allowed, too.
    Local,
    /// Public addresses, over https only.
    Public {
        /// The API's own host, if it is allowed to be on a private network and to use plain HTTP.
        own: Option<String>,
        /// The host names of proxies: they may resolve to any address, and are never a document's host.
        proxies: Vec<String>,
    },
}

impl Reach {
    /// Decides by where the API is, and whether plain HTTP is allowed.
    pub(crate) fn of(api_url: &str, allow_http: bool, options: &HttpOptions) -> Reach {
        if is_loopback(api_url) {
            return Reach::Local;
        }
        let own = allow_http.then(|| host_of(api_url)).flatten();
        Reach::Public { own, proxies: proxies(options) }
    }

    /// Why a URL may not be fetched; `None` if it may.
    pub(crate) fn refuses(&self, url: &Url) -> Option<&'static str> {
        match self {
            Reach::Local if is_loopback(url.as_str()) => (!is_web(url)).then_some(ONLY_HTTPS),
            Reach::Local => (url.scheme() != "https").then_some(ONLY_HTTPS),
            Reach::Public { own, .. } if own.is_some() && own.as_deref() == url.host_str() => {
                (!is_web(url)).then_some(ONLY_HTTPS)
            }
            Reach::Public { proxies, .. } => refuses_outside(url, proxies),
        }
    }

    /// The resolver to use; `None` for the default.
    pub(crate) fn resolver(&self) -> Option<Arc<PublicNames>> {
        match self {
            Reach::Local => None,
            Reach::Public { own, proxies } => {
                let known = own.iter().chain(proxies).cloned().collect();
                Some(Arc::new(PublicNames { known }))
            }
        }
    }
}

const ONLY_HTTPS: &str = "is not fetched: only https URLs are";
const NOT_PUBLIC: &str = "is not fetched: it is on this machine or on a private network";

fn is_web(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https")
}

fn refuses_outside(url: &Url, proxies: &[String]) -> Option<&'static str> {
    if url.scheme() != "https" {
        return Some(ONLY_HTTPS);
    }
    let private = match url.host()? {
        Host::Ipv4(address) => !is_public(address.into()),
        Host::Ipv6(address) => !is_public(address.into()),
        Host::Domain(name) => proxies.iter().any(|proxy| proxy == name),
    };
    private.then_some(NOT_PUBLIC)
}

fn host_of(url: &str) -> Option<String> {
    Url::parse(url).ok()?.host_str().map(str::to_owned)
}

/// The host of the proxy that is set, or the hosts of those that the environment names.
fn proxies(options: &HttpOptions) -> Vec<String> {
    const VARIABLES: [&str; 6] =
        ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
    if let Some(proxy) = &options.proxy {
        return host_of(proxy).into_iter().collect();
    }
    if options.no_proxy {
        return Vec::new();
    }
    let named = VARIABLES.iter().filter_map(|name| std::env::var(name).ok());
    named.filter_map(|text| host_of(&text).or_else(|| host_of(&format!("http://{text}")))).collect()
}

/// Resolves names and drops addresses that are not public.
#[derive(Debug)]
pub(crate) struct PublicNames {
    known: Vec<String>,
}

#[derive(Debug, thiserror::Error)]
#[error("the name resolves to this machine or a private network, from which no document is fetched")]
pub(crate) struct NotPublic;

impl Resolve for PublicNames {
    fn resolve(&self, name: Name) -> Resolving {
        let name = name.as_str().to_owned();
        let any = self.known.contains(&name);
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let found: Vec<SocketAddr> = found.filter(|address| any || is_public(address.ip())).collect();
            match found.is_empty() {
                true => Err(NotPublic.into()),
                false => Ok(Box::new(found.into_iter()) as Addrs),
            }
        })
    }
}

/// Whether an address is public: not of this machine, a private network, or a range with a special purpose, such as that
/// of a cloud's metadata. An IPv6 address that carries an IPv4 address is as public as that one.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let shared = a == 100 && (64..128).contains(&b);
    let protocols = a == 192 && b == 0 && c == 0;
    let benchmarks = a == 198 && (b == 18 || b == 19);
    !(a == 0
        || a >= 240
        || address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation()
        || shared
        || protocols
        || benchmarks)
}

/// Global unicast is 2000::/3. What carries an IPv4 address is as public as that one.
fn is_public_v6(address: Ipv6Addr) -> bool {
    let parts = address.segments();
    let carried = |high: u16, low: u16| is_public_v4(Ipv4Addr::from(u32::from(high) << 16 | u32::from(low)));
    match parts {
        [0, 0, 0, 0, 0, 0xffff, high, low] => carried(high, low),
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => carried(high, low),
        [0x2002, high, low, ..] => carried(high, low),
        // Teredo and other special purposes, and documentation.
        [0x2001, second, ..] if second < 0x200 || second == 0xdb8 => false,
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn public(address: &str) -> bool {
        is_public(address.parse().unwrap())
    }

    #[test]
    fn addresses_of_the_world_are_public() {
        for address in ["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8"] {
            assert!(public(address), "{address}");
        }
    }

    #[test]
    fn addresses_of_this_machine_and_its_neighbours_are_not() {
        for address in [
            "127.0.0.1",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "198.18.0.1",
            "192.0.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "fc00::1",
            "fe80::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001::1",
            "2001:db8::1",
            "::7f00:1",
        ] {
            assert!(!public(address), "{address}");
        }
    }

    #[test]
    fn what_a_url_hides_is_seen() {
        let reach = Reach::of("https://open-api.example", false, &HttpOptions::default());
        for url in [
            "https://127.0.0.1/a",
            "https://2130706433/a",
            "https://0x7f.1/a",
            "https://[::1]/a",
            "https://[::ffff:10.0.0.1]/a",
            "https://169.254.169.254/latest",
            "http://example.com/a",
            "http://127.0.0.1/a",
            "file:///etc/passwd",
        ] {
            assert!(reach.refuses(&Url::parse(url).unwrap()).is_some(), "{url}");
        }
        assert_eq!(reach.refuses(&Url::parse("https://example.com/a").unwrap()), None);
    }

    #[test]
    fn a_proxy_is_no_place_of_documents() {
        let proxy = Some("http://me:secret@proxy.internal:3128".to_owned());
        let reach = Reach::of("https://a.example", false, &HttpOptions { proxy, ..HttpOptions::default() });
        assert!(reach.refuses(&Url::parse("https://proxy.internal/a").unwrap()).is_some());
        assert!(!format!("{reach:?}").contains("secret"));
    }

    #[test]
    fn the_api_s_own_host_may_be_private_where_plain_http_was_allowed() {
        let reach = Reach::of("http://sandbox:8086", true, &HttpOptions::default());
        assert_eq!(reach.refuses(&Url::parse("http://sandbox:8086/label").unwrap()), None);
        assert!(reach.refuses(&Url::parse("http://other:8086/label").unwrap()).is_some());
    }
}
