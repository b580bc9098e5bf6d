//! Who is asking: the address of the client, and whether it speaks TLS, behind proxies that are trusted.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderName};
use axum::middleware::Next;
use axum::response::Response;
use ipnet::IpNet;

use crate::shared::Shared;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// Who is asking. Every request has one as an extension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visitor {
    /// The address of the client; `None` if the router is mounted in a server that does not tell.
    pub address: Option<IpAddr>,
    /// Whether it speaks TLS, to this server or to a trusted proxy before it.
    pub secure: bool,
}

/// Adds the visitor to the request.
pub(crate) async fn introduce(State(shared): State<Shared>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let options = shared.options();
    let mut visitor = visitor_of(peer, request.headers(), &options.trusted_proxies);
    visitor.secure |= options.is_secure();
    request.extensions_mut().insert(visitor);
    next.run(request).await
}

fn visitor_of(peer: Option<IpAddr>, headers: &HeaderMap, trusted: &[IpNet]) -> Visitor {
    let peer = peer.map(|peer| peer.to_canonical());
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(&address));
    if !peer.is_some_and(is_trusted) {
        return Visitor { address: peer, secure: false };
    }
    // Each proxy adds the address that it saw. What stands before the last one that is not trusted is the client's word.
    let mut address = peer;
    for hop in listed(headers, &FORWARDED_FOR).rev() {
        let Ok(hop) = hop.parse::<IpAddr>() else { break };
        address = Some(hop.to_canonical());
        if !is_trusted(hop.to_canonical()) {
            break;
        }
    }
    let secure =
        listed(headers, &FORWARDED_PROTO).next_back().is_some_and(|told| told.eq_ignore_ascii_case("https"));
    Visitor { address, secure }
}

/// The values of a list, of all headers with this name.
fn listed<'a>(headers: &'a HeaderMap, name: &HeaderName) -> impl DoubleEndedIterator<Item = &'a str> {
    let texts: Vec<&str> = headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).collect();
    let values: Vec<&str> = texts.iter().flat_map(|text| text.split(',')).map(str::trim).collect();
    values.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visitor(peer: &str, headers: &[(&HeaderName, &str)]) -> Visitor {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        let trusted = ["10.0.0.0/8".parse().unwrap(), "127.0.0.1/32".parse().unwrap()];
        visitor_of(Some(peer.parse().unwrap()), &map, &trusted)
    }

    #[test]
    fn a_client_that_forges_the_headers_is_not_believed() {
        let forged = [(&FORWARDED_FOR, "1.2.3.4"), (&FORWARDED_PROTO, "https")];
        let seen = visitor("203.0.113.9", &forged);
        assert_eq!(seen, Visitor { address: Some("203.0.113.9".parse().unwrap()), secure: false });
    }

    #[test]
    fn behind_trusted_proxies_the_last_address_that_is_not_theirs_counts() {
        let chain = [
            (&FORWARDED_FOR, "6.6.6.6, 203.0.113.9"),
            (&FORWARDED_FOR, "10.1.1.1"),
            (&FORWARDED_PROTO, "https"),
        ];
        let seen = visitor("127.0.0.1", &chain);
        assert_eq!(seen, Visitor { address: Some("203.0.113.9".parse().unwrap()), secure: true });
    }

    #[test]
    fn what_is_not_an_address_ends_the_chain() {
        let seen = visitor("10.0.0.1", &[(&FORWARDED_FOR, "203.0.113.9, <script>")]);
        assert_eq!(seen.address, Some("10.0.0.1".parse().unwrap()));
        assert!(!seen.secure);
    }
}
