//! Plain HTTP for everything that is not an API call: pages, webhooks under test, a host's clock.

use tiktokshop_core::http::{HttpOptions, build};
use url::Url;

use crate::config::Settings;
use crate::exit::{Exit, Failure, Result};

pub use reqwest::Client;

/// A client with the proxy and the root certificates that are set.
pub fn client(settings: &Settings) -> Result<Client> {
    Ok(build(&options(settings)?)?)
}

/// A client without any settings, for this machine.
pub fn plain() -> Result<Client> {
    Ok(build(&HttpOptions { no_proxy: true, ..HttpOptions::default() })?)
}

/// How connections are made: as the library's clients make them.
pub fn options(settings: &Settings) -> Result<HttpOptions> {
    Ok(settings.fill(tiktokshop_core::Client::builder()).connections()?)
}

/// A request that got no response. The query is left out, because it may contain a code or a token.
pub fn failure(url: &Url, problem: &reqwest::Error) -> Failure {
    let host = url.host_str().unwrap_or_default();
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    let (kind, what) = match problem {
        _ if problem.is_timeout() => ("timeout", "did not respond in time"),
        _ if problem.is_connect() => ("connection", "cannot be reached"),
        _ => ("connection", "broke off"),
    };
    Failure::new(Exit::Network, kind, format!("{host}{port} {what}"))
        .with_hint("Check the address, and whether a proxy or firewall is in the way.")
}
