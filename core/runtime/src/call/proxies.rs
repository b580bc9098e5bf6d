//! Which proxy a request goes through, for errors that name it.

use std::fmt;
use std::sync::Arc;

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::Url;

use crate::call::http::HttpOptions;

/// The proxies of a pool, by the same rules as the pool itself: the one that is set, else those of the environment.
#[derive(Clone, Default)]
pub(crate) struct Proxies(Option<Arc<Matcher>>);

impl Proxies {
    pub(crate) fn new(options: &HttpOptions) -> Proxies {
        let matcher = match &options.proxy {
            Some(proxy) => Matcher::builder().all(proxy.clone()).build(),
            None if options.no_proxy => return Proxies(None),
            None => Matcher::from_env(),
        };
        Proxies(Some(Arc::new(matcher)))
    }

    /// The host and port of the proxy on the way to a URL, without its user and password.
    pub(crate) fn of(&self, url: &Url) -> Option<String> {
        let found = self.0.as_ref()?.intercept(&url.as_str().parse().ok()?)?;
        let (host, port) = (found.uri().host()?, found.uri().port_u16());
        Some(format!("{host}:{}", port.unwrap_or_else(|| usual_port(found.uri().scheme_str()))))
    }
}

fn usual_port(scheme: Option<&str>) -> u16 {
    match scheme {
        Some("https") => 443,
        Some("http") | None => 80,
        Some(_) => 1080,
    }
}

impl fmt::Debug for Proxies {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(if self.0.is_some() { "Proxies" } else { "no proxies" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_named_without_its_password() {
        for (proxy, told) in [
            ("http://user:hunter2@proxy.corp:3128", "proxy.corp:3128"),
            ("socks5h://user:hunter2@10.0.0.9", "10.0.0.9:1080"),
            ("https://proxy.corp", "proxy.corp:443"),
        ] {
            let options = HttpOptions { proxy: Some(proxy.to_owned()), ..HttpOptions::default() };
            let url = Url::parse("https://open-api.example.com/x?sign=1").unwrap();
            assert_eq!(Proxies::new(&options).of(&url).as_deref(), Some(told));
        }
        let none = HttpOptions { no_proxy: true, ..HttpOptions::default() };
        assert_eq!(Proxies::new(&none).of(&Url::parse("https://x.example").unwrap()), None);
    }
}
