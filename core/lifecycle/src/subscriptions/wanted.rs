//! Which topics are wanted, and where they are to be sent.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest as _, Sha256};
use tiktokshop_core::{Error, ErrorKind, Result, catalog};
use url::{Host, Url};

/// The operation that sets an address.
pub(super) const PUT: &str = "event.update_shop_webhook";
/// The longest address that the platform accepts.
const LONGEST: usize = 255;

/// Which topics are wanted, and where they are to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    topics: BTreeSet<String>,
    address: String,
    only: bool,
}

/// What has to be done for one topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Nothing: its address is right, or it is somebody else's business.
    Leave,
    /// It is set to the wanted address.
    Set,
    /// It is removed: it leads to the wanted address, but is no longer wanted.
    Remove,
}

impl Wanted {
    /// These topics, at this address.
    ///
    /// # Errors
    /// `Configuration` if the platform would not accept the address: it must be `https`, a domain name without a port, and at
    /// most 255 characters long. Addresses of this machine pass, for tests with the sandbox.
    pub fn new(
        topics: impl IntoIterator<Item = impl Into<String>>,
        address: impl Into<String>,
    ) -> Result<Wanted> {
        let address = address.into();
        validate(&address)?;
        Ok(Wanted { topics: topics.into_iter().map(Into::into).collect(), address, only: false })
    }

    /// Reads topics separated by commas, or `all`.
    ///
    /// # Errors
    /// As [`Wanted::new`].
    pub fn parse(topics: &str, address: impl Into<String>) -> Result<Wanted> {
        if topics.trim().eq_ignore_ascii_case("all") {
            return Wanted::new(Wanted::known_topics().iter().copied(), address);
        }
        let topics = topics.split(',').map(str::trim).filter(|topic| !topic.is_empty());
        Wanted::new(topics.map(str::to_ascii_uppercase), address)
    }

    /// Removes all topics that are not wanted, also those that lead to other addresses. By default, those are left alone:
    /// they may be another program's.
    pub fn only_these(mut self, only: bool) -> Wanted {
        self.only = only;
        self
    }

    /// The topics that a shop can be subscribed to. Others are switched on in the Partner Center.
    pub fn known_topics() -> &'static [&'static str] {
        let put = catalog::find(PUT).and_then(|operation| operation.versions.last());
        let topic = put.and_then(|version| version.body?.iter().find(|field| field.name == "event_type"));
        topic.map_or(&[], |field| field.values)
    }

    /// The topics.
    pub fn topics(&self) -> impl Iterator<Item = &str> {
        self.topics.iter().map(String::as_str)
    }

    /// Where they are to be sent.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Differs if something else is wanted.
    pub fn digest(&self) -> String {
        let all: Vec<&str> = self.topics().collect();
        let text = format!("{} {} {}", self.address, self.only, all.join(","));
        Sha256::digest(text).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }

    /// What to do for each topic, by the addresses that a shop has now, see [`current`](super::current).
    pub fn steps(&self, now: &BTreeMap<String, String>) -> BTreeMap<String, Step> {
        let all = self.topics.iter().chain(now.keys());
        all.map(|topic| (topic.clone(), self.step(topic, now.get(topic)))).collect()
    }

    fn step(&self, topic: &String, now: Option<&String>) -> Step {
        match (self.topics.contains(topic), now) {
            (true, Some(address)) if *address == self.address => Step::Leave,
            (true, _) => Step::Set,
            // It leads here, so it was set when it was wanted.
            (false, Some(address)) if self.only || *address == self.address => Step::Remove,
            (false, _) => Step::Leave,
        }
    }
}

/// Where the platform is to send webhooks: the address that was set, else the route of the server at its public URL.
pub fn webhook_address(address: Option<&str>, public_url: Option<&str>) -> Option<String> {
    let route = |site: &str| format!("{}/tiktok/webhooks/all", site.trim_end_matches('/'));
    address.map(str::to_owned).or_else(|| public_url.map(route))
}

fn validate(address: &str) -> Result<()> {
    let wrong = |why: &str| {
        let detail = format!("the platform sends no webhooks to the address that was given: it {why}");
        Err(Error::new(ErrorKind::Configuration, detail))
    };
    let Ok(url) = Url::parse(address) else { return wrong("is not a URL") };
    if address.len() > LONGEST {
        return wrong("is longer than 255 characters");
    }
    let is_local = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    match url.host() {
        _ if is_local => Ok(()),
        _ if url.scheme() != "https" => wrong("does not begin with https://"),
        Some(Host::Domain(name)) if name.contains('.') && url.port().is_none() => Ok(()),
        _ => wrong("is not a domain name without a port"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: &str = "https://shops.example.com/tiktok/webhooks/all";
    const THERE: &str = "https://other.example.com/hooks";

    fn steps(wanted: &Wanted) -> Vec<(String, Step)> {
        let now = [
            ("ORDER_STATUS_CHANGE", HERE),
            ("NEW_MESSAGE", HERE),
            ("PACKAGE_UPDATE", THERE),
            ("PRODUCT_CREATION", THERE),
        ];
        let now = now.map(|(topic, address)| (topic.to_owned(), address.to_owned()));
        let steps = wanted.steps(&now.into_iter().collect());
        steps.into_iter().filter(|(_, step)| *step != Step::Leave).collect()
    }

    #[test]
    fn what_is_wanted_is_set_and_strange_topics_are_left_alone() {
        let wanted = Wanted::parse("order_status_change, PACKAGE_UPDATE,RETURN_STATUS_CHANGE", HERE).unwrap();
        let set = |topic: &str| (topic.to_owned(), Step::Set);
        let remove = |topic: &str| (topic.to_owned(), Step::Remove);
        assert_eq!(
            steps(&wanted),
            [remove("NEW_MESSAGE"), set("PACKAGE_UPDATE"), set("RETURN_STATUS_CHANGE")]
        );
        let only = wanted.clone().only_these(true);
        assert_eq!(steps(&only)[2], remove("PRODUCT_CREATION"));
        assert_ne!(only.digest(), wanted.digest());
    }

    #[test]
    fn all_is_what_the_platform_lists() {
        let all = Wanted::parse("all", HERE).unwrap();
        assert!(all.topics().count() >= 17 && all.topics().any(|topic| topic == "ORDER_STATUS_CHANGE"));
    }

    #[test]
    fn an_address_that_the_platform_refuses_is_refused_before_it_is_sent() {
        let long = format!("https://a.example/{}", "x".repeat(240));
        for bad in [
            "",
            "shops.example.com",
            "http://a.example/x",
            "https://a.example:8443/x",
            "https://8.8.8.8/x",
            "https://intranet/x",
            &long,
        ] {
            let error = Wanted::parse("all", bad).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration, "{bad}");
        }
        assert!(Wanted::parse("all", "http://127.0.0.1:8080/tiktok/webhooks/all").is_ok());
    }
}
