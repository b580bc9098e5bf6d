//! What only the hosts can tell: whether they respond, what their clocks say, whether the token works.

use std::time::{Duration, Instant, UNIX_EPOCH};

use tiktokshop_core::{CallOptions, Input};
use url::Url;

use super::check::Check;
use crate::client;
use crate::config::Settings;
use crate::exit::{Exit, Failure, Result};
use crate::http;
use crate::time;
use crate::wording::count;

/// How long a host may take to respond to a plain request.
const PATIENCE: Duration = Duration::from_secs(10);
/// The platform refuses a timestamp that is further ahead than this, in seconds.
const AHEAD: i64 = 30;
/// The platform refuses a timestamp that is further behind than this, in seconds.
const BEHIND: i64 = 300;
/// Lists the shops of a token: the simplest call, which the token of every seller may make.
const PROBE: &str = "authorization.get_authorized_shop";

/// All remote checks.
pub async fn run(settings: &Settings) -> Vec<Check> {
    let (mut checks, reachable) = hosts(settings).await;
    if reachable {
        checks.extend(token(settings).await);
    }
    checks
}

/// Whether the hosts respond, and what their clocks say.
pub async fn hosts(settings: &Settings) -> (Vec<Check>, bool) {
    let mut checks = Vec::new();
    let mut reachable = true;
    for (name, key) in [("API host", "api_url"), ("auth host", "auth_url")] {
        match host(name, settings.get(key).unwrap_or_default(), settings).await {
            Ok(found) => checks.extend(found),
            Err(failure) => {
                reachable = false;
                checks.push(Check::fail(name, &failure));
            }
        }
    }
    (checks, reachable)
}

async fn host(name: &'static str, url: &str, settings: &Settings) -> Result<Vec<Check>> {
    let url: Url =
        url.parse().map_err(|_| Failure::configuration(format!("the {name} is not a URL: {url:?}")))?;
    let started = Instant::now();
    let request = http::client(settings)?.get(url.clone()).timeout(PATIENCE);
    let response = request.send().await.map_err(|problem| http::failure(&url, &problem))?;
    let took = started.elapsed().as_millis();
    let reached = Check::ok(name, format!("{url} responded in {took} ms"));
    let date = response.headers().get("date").and_then(|date| date.to_str().ok()).and_then(unix_seconds);
    let clock = date.filter(|_| name == "API host").map(clock);
    Ok([Some(reached), clock].into_iter().flatten().collect())
}

fn clock(platform: i64) -> Check {
    let ahead = time::now() - platform;
    let told = match ahead {
        -1..=1 => "agrees with the platform's".to_owned(),
        2.. => format!("is {ahead} s ahead of the platform's"),
        _ => format!("is {} s behind the platform's", -ahead),
    };
    if ahead > AHEAD || -ahead > BEHIND {
        let hint = "The platform refuses such timestamps. The library corrects its own; other programs need a time service (NTP).";
        return Check::warn("clock", told, hint);
    }
    Check::ok("clock", told)
}

fn unix_seconds(date: &str) -> Option<i64> {
    let since = httpdate::parse_http_date(date).ok()?.duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}

async fn token(settings: &Settings) -> Option<Check> {
    if settings.get("app_key").is_none() || settings.get("app_secret").is_none() {
        return None;
    }
    match probe(settings).await {
        Ok(shops) => Some(Check::ok("call", format!("{PROBE} works: {}", count(shops, "shop")))),
        Err(failure) if failure.kind == "needs_authorization" => {
            Some(Check::warn("call", failure.text.clone(), failure.hint().unwrap_or_default()))
        }
        // A valid token whose owner has no shops.
        Err(failure) if failure.kind == "permission_denied" && failure.exit == Exit::Api => {
            Some(Check::warn("call", failure.text.clone(), failure.hint().unwrap_or_default()))
        }
        Err(failure) => Some(Check::fail("call", &failure)),
    }
}

async fn probe(settings: &Settings) -> Result<usize> {
    let speaker = client::speaker(settings).await?;
    let client = client::speak(client::builder(settings)?, &speaker, settings).build()?;
    let response = client.call(PROBE, Input::new(), CallOptions::default()).await?;
    let data = response.json()?;
    Ok(data["shops"].as_array().map_or(0, Vec::len))
}
