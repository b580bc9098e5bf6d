//! Which machines events may be sent to.
//!
//! Whoever may set a target's URL, or answers for its name, must not make this machine send requests to itself, to its
//! neighbours or to the metadata of its cloud. Addresses are looked at when a connection is made, after the name was resolved,
//! so a name that resolves to something else the second time gains nothing.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use ipnet::IpNet;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tiktokshop_core::is_public_address;
use url::{Host, Url};

/// The addresses, other than public ones, that a target may have.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Allowed {
    /// None: public addresses only, over https only.
    #[default]
    Public,
    /// Also these networks, for which plain HTTP may be used.
    Networks(Vec<IpNet>),
    /// Any address, also over plain HTTP.
    All,
}

impl Allowed {
    /// Reads `all`, or addresses and networks separated by commas: `10.0.0.0/8, ::1`. Empty: public addresses only.
    pub fn parse(text: &str) -> Option<Allowed> {
        if text.trim().is_empty() {
            return Some(Allowed::Public);
        }
        if text.trim().eq_ignore_ascii_case("all") {
            return Some(Allowed::All);
        }
        let parts = text.split(',').map(str::trim);
        let network = |part: &str| part.parse().ok().or_else(|| part.parse::<IpAddr>().ok().map(IpNet::from));
        parts.map(network).collect::<Option<Vec<IpNet>>>().map(Allowed::Networks)
    }

    /// Whether a connection to this address may be made.
    pub(super) fn allows(&self, address: IpAddr, encrypted: bool) -> bool {
        let listed = match self {
            Allowed::Public => false,
            Allowed::Networks(networks) => {
                let plain = address.to_canonical();
                networks.iter().any(|network| network.contains(&address) || network.contains(&plain))
            }
            Allowed::All => true,
        };
        listed || (encrypted && is_public_address(address))
    }

    /// Whether plain HTTP can lead anywhere.
    pub(super) fn allows_plain(&self) -> bool {
        *self != Allowed::Public
    }
}

/// Why a URL that names an address may not be used; names are looked at when they are resolved.
pub(super) fn refuses(allowed: &Allowed, url: &Url) -> Option<Refused> {
    let address: IpAddr = match url.host()? {
        Host::Ipv4(address) => address.into(),
        Host::Ipv6(address) => address.into(),
        Host::Domain(_) => return None,
    };
    (!allowed.allows(address, url.scheme() == "https")).then_some(Refused)
}

/// An address that may not be connected to.
#[derive(Debug)]
pub(super) struct Refused;

impl std::fmt::Display for Refused {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(
            "its address is this machine's, of a private network or reserved, which the target's `allow` does not name, \
             or it is public and not encrypted",
        )
    }
}

impl std::error::Error for Refused {}

/// Resolves the name of a target, and drops the addresses that it may not have.
pub(super) struct Names {
    allowed: Allowed,
    encrypted: bool,
}

impl Names {
    pub(super) fn of(allowed: Allowed, encrypted: bool) -> Arc<Names> {
        Arc::new(Names { allowed, encrypted })
    }

    fn choose(&self, found: impl Iterator<Item = SocketAddr>) -> Result<Vec<SocketAddr>, Refused> {
        let found: Vec<SocketAddr> =
            found.filter(|address| self.allowed.allows(address.ip(), self.encrypted)).collect();
        if found.is_empty() { Err(Refused) } else { Ok(found) }
    }
}

impl Resolve for Names {
    fn resolve(&self, name: Name) -> Resolving {
        let names = Names { allowed: self.allowed.clone(), encrypted: self.encrypted };
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            Ok(Box::new(names.choose(found)?.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allows(allowed: &str, address: &str, encrypted: bool) -> bool {
        Allowed::parse(allowed).unwrap().allows(address.parse().unwrap(), encrypted)
    }

    #[test]
    fn only_public_addresses_are_allowed_unless_others_are_named() {
        for address in
            ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fe80::1", "fd00:ec2::254", "::ffff:10.1.2.3"]
        {
            assert!(!allows("", address, true), "{address}");
            assert!(allows("all", address, false), "{address}");
        }
        assert!(
            allows("", "8.8.8.8", true) && !allows("", "8.8.8.8", false),
            "public ones are reached encrypted"
        );
        assert!(allows("10.0.0.0/8, ::1", "10.1.2.3", false) && allows("10.0.0.0/8,::1", "::1", false));
        assert!(allows("10.0.0.0/8", "::ffff:10.1.2.3", false), "the same machine, spelled in IPv6");
        assert!(
            !allows("10.0.0.0/8", "::ffff:192.168.0.1", true) && !allows("10.0.0.0/8", "127.0.0.1", true)
        );
        assert!(Allowed::parse("10.0.0.0/8, hush").is_none());
    }

    #[test]
    fn a_url_that_names_an_address_is_looked_at_however_it_is_spelled() {
        let refused = |url: &str| refuses(&Allowed::Public, &Url::parse(url).unwrap()).is_some();
        for url in [
            "https://127.0.0.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://[::ffff:a00:1]/",
            "http://8.8.8.8/",
        ] {
            assert!(refused(url), "{url}");
        }
        assert!(!refused("https://8.8.8.8/") && !refused("https://app.example/"));
    }

    /// A name that has a public address and a private one leads to the public one only.
    #[test]
    fn of_several_addresses_the_allowed_ones_stay() {
        let both: [SocketAddr; 2] = ["8.8.8.8:0".parse().unwrap(), "127.0.0.1:0".parse().unwrap()];
        let names = Names::of(Allowed::Public, true);
        assert_eq!(names.choose(both.into_iter()).unwrap(), both[..1]);
        assert!(names.choose(both[1..].iter().copied()).is_err());
    }
}
