//! The settings of the server, read from the layers and validated.

use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;
use std::time::Duration;

use ipnet::IpNet;
use tiktokshop_core::ChangeKind;
use tiktokshop_core::oauth::{AUTH_URL, AuthorizeHosts};
use tiktokshop_core::wanted;
use tiktokshop_facade::layers::{Problem, Result, Settings};
use tiktokshop_lifecycle::access::KeySecret;
use tiktokshop_lifecycle::effects;
use tiktokshop_lifecycle::forward::Target;
use tiktokshop_lifecycle::inbox::is_consumer_name;
use tiktokshop_lifecycle::requests::Detail;
use tiktokshop_lifecycle::subscriptions::Wanted;
use url::Url;

use crate::forward;
use crate::shown::Shown;
use crate::topics;
use crate::watch::Metrics;

/// The settings of the server. `docs/options.md` says what each is for; [`Options::default`] has the defaults.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// Where to listen.
    pub listen: SocketAddr,
    /// Where health, readiness and metrics are served; `None`: with everything else.
    pub admin_listen: Option<SocketAddr>,
    /// The URL at which browsers and the platform reach the server, without a slash at its end.
    pub public_url: Option<String>,
    /// Where the pages for sellers lead back to: a URL, or a path on this server.
    pub home_url: Option<String>,
    /// The proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Whether installations from the app store are accepted.
    pub allow_installs: bool,
    /// Whether links whose state is in the store may come back in any browser.
    pub any_browser: bool,
    /// Where the pages are that ask sellers, creators and partners for consent.
    pub authorize_hosts: AuthorizeHosts,
    /// How long the server may take to stop.
    pub stop_timeout: Duration,
    /// The largest body of a webhook.
    pub max_body_bytes: usize,
    /// How long the headers of a request may take to arrive.
    pub header_timeout: Duration,
    /// How long the body of a webhook may take to arrive.
    pub body_timeout: Duration,
    /// How long a request may take until its response begins.
    pub request_timeout: Duration,
    /// An API key with the scope `admin`, besides those of the store.
    pub api_key: Option<KeySecret>,
    /// How many requests per second an API key may send over time.
    pub api_rate: usize,
    /// How many requests of one API key are served at once.
    pub api_concurrency: usize,
    /// How many connections are open at once.
    pub max_connections: usize,
    /// How many requests are served at once: so many webhooks, and as many others.
    pub max_requests: usize,
    /// How long events are kept that every consumer has handled.
    pub keep_events: Duration,
    /// How long the log of calls is kept; `None`: for ever.
    pub keep_requests: Option<Duration>,
    /// How much of the parameters the log of calls keeps.
    pub log_parameters: Detail,
    /// What is copied of all shops; nothing if it is empty.
    pub sync: Vec<&'static ChangeKind>,
    /// How often each shop is asked for changes.
    pub sync_interval: Duration,
    /// Which webhook topics each shop is to have; `None`: they are left as they are.
    pub webhooks: Option<Wanted>,
    /// Where events are sent by HTTP. Each target is a consumer.
    pub forward: Vec<Target>,
    /// How often to look for events that nobody told of: those of a store that cannot tell what other processes keep.
    pub poll: Duration,
    /// The consumers that each event is handed to. One that nobody works for keeps its events for ever.
    pub consumers: Vec<String>,
    /// What is counted and measured.
    pub metrics: Metrics,
    /// What was set, as people see it; empty for a server that a program sets up itself.
    pub shown: Vec<Shown>,
}

impl Default for Options {
    fn default() -> Options {
        let seconds = Duration::from_secs;
        Options {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            admin_listen: None,
            public_url: None,
            home_url: None,
            trusted_proxies: Vec::new(),
            allow_installs: false,
            any_browser: false,
            authorize_hosts: AuthorizeHosts::default(),
            stop_timeout: seconds(30),
            max_body_bytes: 1 << 20,
            header_timeout: seconds(10),
            body_timeout: seconds(10),
            request_timeout: seconds(120),
            api_key: None,
            api_rate: 100,
            api_concurrency: 128,
            max_connections: 4096,
            max_requests: 1024,
            keep_events: days(30.0),
            keep_requests: Some(days(30.0)),
            log_parameters: Detail::default(),
            sync: Vec::new(),
            sync_interval: seconds(60),
            webhooks: None,
            forward: Vec::new(),
            poll: seconds(1),
            consumers: vec![effects::CONSUMER.to_owned()],
            metrics: Metrics::default(),
            shown: Vec::new(),
        }
    }
}

impl Options {
    /// Reads them.
    ///
    /// # Errors
    /// The first value that cannot be used, by the name of its setting.
    pub fn read(settings: &Settings) -> Result<Options> {
        let usual = Options::default();
        let read = Reader(settings);
        collector(settings)?;
        let forward = forward::targets(settings)?;
        Ok(Options {
            listen: read.address("listen")?.unwrap_or(usual.listen),
            admin_listen: read.address("admin_listen")?,
            public_url: read.with("public_url", "an `http://` or `https://` URL", site)?,
            home_url: read.with("home_url", "a URL or a path that begins with one `/`", home)?,
            trusted_proxies: read.with("trusted_proxies", NETWORKS, networks)?.unwrap_or_default(),
            allow_installs: read.parsed("allow_installs", FLAG)?.unwrap_or(usual.allow_installs),
            any_browser: read.parsed("any_browser", FLAG)?.unwrap_or(usual.any_browser),
            authorize_hosts: authorize_hosts(settings),
            stop_timeout: read.seconds("stop_timeout")?.unwrap_or(usual.stop_timeout),
            max_body_bytes: read.count("max_body_bytes")?.unwrap_or(usual.max_body_bytes),
            header_timeout: read.seconds("header_timeout")?.unwrap_or(usual.header_timeout),
            body_timeout: read.seconds("body_timeout")?.unwrap_or(usual.body_timeout),
            request_timeout: read.seconds("request_timeout")?.unwrap_or(usual.request_timeout),
            consumers: consumers(settings, &forward)?,
            api_key: read.with("api_key", KEY, |text| KeySecret::chosen(text).ok())?,
            api_rate: read.count("api_rate")?.unwrap_or(usual.api_rate),
            api_concurrency: read.count("api_concurrency")?.unwrap_or(usual.api_concurrency),
            max_connections: read.count("max_connections")?.unwrap_or(usual.max_connections),
            max_requests: read.count("max_requests")?.unwrap_or(usual.max_requests),
            keep_events: read.days("keep_events")?.unwrap_or(usual.keep_events),
            keep_requests: read.days("keep_requests")?.or(usual.keep_requests),
            log_parameters: read
                .with("log_parameters", "`none`, `masked` or `full`", Detail::named)?
                .unwrap_or(usual.log_parameters),
            sync: read.with("sync", KINDS, kinds)?.unwrap_or_default(),
            sync_interval: read.seconds("sync_interval")?.unwrap_or(usual.sync_interval),
            webhooks: topics::wanted(settings)?,
            forward,
            shown: Shown::all(settings),
            ..usual
        })
    }

    /// Whether browsers reach the server through TLS, whatever a single request looks like.
    pub fn is_secure(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }
}

fn days(days: f64) -> Duration {
    Duration::from_secs_f64(days * 86_400.0)
}

const KINDS: &str = "`none`, `all`, or names such as `orders,returns`";
const FLAG: &str = "`true` or `false`";
const KEY: &str = "32 to 256 letters, digits and signs, without blanks";
const NETWORKS: &str = "addresses and networks such as `10.0.0.0/8`, separated by commas";

/// Reads values by the names of their settings. No problem repeats a value.
struct Reader<'a>(&'a Settings);

impl Reader<'_> {
    fn with<T>(&self, name: &str, wanted: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
        let Some(setting) = self.0.setting(name) else { return Ok(None) };
        let value = read(setting.value()).ok_or_else(|| Problem {
            text: format!("`{name}` must be {wanted} ({})", setting.origin),
            hint: None,
        })?;
        Ok(Some(value))
    }

    fn parsed<T: FromStr>(&self, name: &str, wanted: &str) -> Result<Option<T>> {
        self.with(name, wanted, |text| text.parse().ok())
    }

    fn address(&self, name: &str) -> Result<Option<SocketAddr>> {
        self.with(name, "an address and a port, such as `127.0.0.1:8080` or `[::]:8080`", address)
    }

    /// A time that is not zero.
    fn seconds(&self, name: &str) -> Result<Option<Duration>> {
        self.with(name, wanted::SECONDS, |text| {
            let time = Duration::try_from_secs_f64(text.parse().ok()?).ok()?;
            (!time.is_zero()).then_some(time)
        })
    }

    fn days(&self, name: &str) -> Result<Option<Duration>> {
        self.with(name, "a number of days, more than 0", |text| {
            let days: f64 = text.parse().ok()?;
            (days > 0.0 && days < 36_500.0).then(|| self::days(days))
        })
    }

    fn count(&self, name: &str) -> Result<Option<usize>> {
        self.with(name, "a whole number, 1 or more", |text| text.parse().ok().filter(|count| *count > 0))
    }
}

/// Where traces are sent.
pub(crate) fn collector(settings: &Settings) -> Result<Option<String>> {
    let wanted =
        "an `http://` or `https://` URL without credentials, which belong in OTEL_EXPORTER_OTLP_HEADERS";
    Reader(settings).with("otlp_endpoint", wanted, site)
}

/// The server's own, those that clients pull from, and those to which events are forwarded: each once.
fn consumers(settings: &Settings, forward: &[Target]) -> Result<Vec<String>> {
    let wanted = "names of up to 64 letters, digits, `-`, `_` and `.`, separated by commas";
    let pulled = Reader(settings).with("consumers", wanted, consumer_names)?.unwrap_or_default();
    let mut all = Options::default().consumers;
    for name in forward.iter().map(|target| target.name().to_owned()).chain(pulled) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    Ok(all)
}

fn consumer_names(text: &str) -> Option<Vec<String>> {
    let is_name = |name: &&str| is_consumer_name(name) && *name != effects::CONSUMER;
    let names: Vec<&str> = text.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    names.iter().all(is_name).then(|| names.into_iter().map(str::to_owned).collect())
}

/// `localhost` is accepted; other names are not looked up, since they may have several addresses.
fn address(text: &str) -> Option<SocketAddr> {
    match text.strip_prefix("localhost:") {
        Some(port) => Some(SocketAddr::from(([127, 0, 0, 1], port.parse().ok()?))),
        None => text.parse().ok(),
    }
}

fn site(text: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
    let is_anonymous = url.username().is_empty() && url.password().is_none();
    let is_bare = is_anonymous && url.query().is_none() && url.fragment().is_none();
    (is_web && is_bare).then(|| text.trim_end_matches('/').to_owned())
}

fn home(text: &str) -> Option<String> {
    let is_url = || Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    (is_own_path(text) || is_url()).then(|| text.to_owned())
}

/// Whether a text is a path on the same site, for every browser: `//host` and `/\host` are other sites.
pub(crate) fn is_own_path(text: &str) -> bool {
    let mut letters = text.chars();
    let rooted = letters.next() == Some('/') && !matches!(letters.next(), Some('/' | '\\'));
    rooted && !text.chars().any(|letter| letter.is_control() || letter == '\\')
}

fn kinds(text: &str) -> Option<Vec<&'static ChangeKind>> {
    match text {
        "none" => Some(Vec::new()),
        "all" => Some(ChangeKind::ALL.iter().collect()),
        names => names.split(',').map(|name| ChangeKind::named(name.trim())).collect(),
    }
}

fn networks(text: &str) -> Option<Vec<IpNet>> {
    let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| part.parse().ok().or_else(|| Some(IpNet::from(part.parse::<IpAddr>().ok()?)))).collect()
}

/// A sandbox serves the pages that ask for consent on its auth host.
fn authorize_hosts(settings: &Settings) -> AuthorizeHosts {
    match settings.get("auth_url") {
        Some(url) if url != AUTH_URL => AuthorizeHosts::all_at(url),
        _ => AuthorizeHosts::default(),
    }
}

#[cfg(test)]
mod tests {
    use tiktokshop_facade::layers::{Flag, SERVER_KEYS, Sources};

    use super::*;

    fn read(name: &'static str, value: &'static str) -> Result<Options> {
        let settings = Settings::load(&Sources {
            file: None,
            environment: &|_| None,
            flags: &|key| (key.name == name).then(|| Flag::Value(value.to_owned())),
            defaults: &|_| None,
        });
        Options::read(&settings?)
    }

    #[test]
    fn what_cannot_be_used_is_refused_by_name_and_without_its_value() {
        for (name, value) in [
            ("listen", "nonsense-hush"),
            ("public_url", "ftp://hush"),
            ("home_url", "//hush.example"),
            ("otlp_endpoint", "hush:4318"),
            ("otlp_endpoint", "http://:hush@127.0.0.1:4318"),
            ("home_url", "javascript:hush"),
            ("trusted_proxies", "10.0.0.0/8, hush"),
            ("stop_timeout", "0"),
            ("max_requests", "-1"),
            ("allow_installs", "hush"),
            ("api_key", "hush-too-short"),
        ] {
            let problem = read(name, value).err().unwrap_or_else(|| panic!("{name} accepted {value}"));
            let text = problem.to_string();
            assert!(text.contains(name) && !text.contains("hush"), "{text}");
        }
    }

    #[test]
    fn what_can_be_used_is_read() {
        assert_eq!(read("listen", "localhost:0").unwrap().listen, "127.0.0.1:0".parse().unwrap());
        let proxies = read("trusted_proxies", "10.0.0.0/8,::1").unwrap().trusted_proxies;
        assert_eq!(proxies.len(), 2);
        assert!(proxies[1].contains(&"::1".parse::<IpAddr>().unwrap()));
        assert!(read("public_url", "https://shops.example.com/").unwrap().is_secure());
    }

    #[test]
    fn each_event_is_handed_to_those_who_pull_it_and_to_those_to_whom_it_is_forwarded() {
        let values = [
            ("forward_url", "https://app.example/in"),
            ("forward_secret", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
            ("consumers", "books, stock, books"),
        ];
        let value = |name: &str| values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        let settings = Settings::load(&Sources {
            file: None,
            environment: &|_| None,
            flags: &|key| value(key.name).map(|value| Flag::Value(value.to_owned())),
            defaults: &|_| None,
        });
        let options = Options::read(&settings.unwrap()).unwrap();
        assert_eq!(options.consumers, ["effects", "app", "books", "stock"]);
    }

    #[test]
    fn a_return_path_stays_on_this_site() {
        for path in ["/", "/shops?connected=1", "/a//b"] {
            assert!(is_own_path(path), "{path}");
        }
        for path in
            ["", "shops", "//evil.example", "/\\evil.example", "/a\\b", "/a\r\nb", "https://evil.example"]
        {
            assert!(!is_own_path(path), "{path}");
        }
    }

    /// The catalogue words the defaults; the code has them.
    #[test]
    fn the_documented_defaults_are_the_ones_in_use() {
        let usual = Options::default();
        let seconds = |time: Duration| format!("Default: {} s", time.as_secs());
        for (name, shown) in [
            ("listen", format!("Default: `{}`", usual.listen)),
            ("stop_timeout", seconds(usual.stop_timeout)),
            ("max_body_bytes", format!("Default: {} MiB", usual.max_body_bytes >> 20)),
            ("header_timeout", seconds(usual.header_timeout)),
            ("body_timeout", seconds(usual.body_timeout)),
            ("request_timeout", seconds(usual.request_timeout)),
            ("api_rate", format!("Default: {}", usual.api_rate)),
            ("api_concurrency", format!("Default: {}", usual.api_concurrency)),
            ("max_connections", format!("Default: {}", usual.max_connections)),
            ("max_requests", format!("Default: {}", usual.max_requests)),
        ] {
            let key = SERVER_KEYS.iter().find(|key| key.name == name).unwrap();
            assert!(key.doc.ends_with(&shown), "{name}: {} does not say {shown}", key.doc);
        }
    }
}
