//! Whether a server could start with these settings, and what to do if not.

use std::net::SocketAddr;
use std::sync::Arc;

use tiktokshop_core::hooks::NoHooks;
use tiktokshop_facade::layers::Settings;
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::apps::App;

use crate::error::StartError;
use crate::front::bind;
use crate::options::Options;
use crate::{apps, open};

/// One thing that was checked.
#[derive(Debug)]
pub struct Finding {
    /// What.
    pub name: &'static str,
    /// What was found, or what is wrong.
    pub result: Result<String, StartError>,
    /// What works, but is better mended.
    pub advice: Option<&'static str>,
}

impl Finding {
    fn new(name: &'static str, result: Result<String, StartError>) -> Finding {
        Finding { name, result, advice: None }
    }

    fn advised(self, advice: Option<&'static str>) -> Finding {
        Finding { advice: advice.filter(|_| self.result.is_ok()), ..self }
    }
}

/// Checks everything that a start needs on this machine, and goes on after what is wrong. Opening the store brings its tables up
/// to date, as a start would.
pub async fn check(settings: &Settings) -> Vec<Finding> {
    let options = Options::read(settings).map_err(StartError::from);
    let mut findings = Vec::new();
    if let Ok(options) = &options {
        findings.extend(addresses(options).await);
    }
    findings.insert(0, Finding::new("server settings", options.map(|options| used(&options))));
    let store = open::tried(settings).await;
    let opened = store.as_ref().ok().cloned();
    findings.push(kept(settings, store).await);
    findings.push(served(settings, opened.as_ref()).await);
    findings
}

/// The URLs of targets may hold secrets: only their hosts are shown.
fn used(options: &Options) -> String {
    let places: Vec<String> = options.forward.iter().map(|target| target.place()).collect();
    if places.is_empty() {
        return "every value can be used".to_owned();
    }
    format!("every value can be used; events are forwarded to {}", places.join(", "))
}

async fn addresses(options: &Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    let named = [("address", Some(options.listen)), ("admin address", options.admin_listen)];
    for (name, address) in named.into_iter().filter_map(|(name, address)| Some((name, address?))) {
        let free = bind(address).await.map(|_| format!("{address} is free"));
        findings.push(Finding::new(name, free).advised(exposed(address, options)));
    }
    findings
}

fn exposed(address: SocketAddr, options: &Options) -> Option<&'static str> {
    let open = !address.ip().is_loopback() && !options.is_secure();
    open.then_some("Other machines reach it without TLS. Put a proxy with TLS before it, and set public_url.")
}

async fn kept(settings: &Settings, store: Result<Arc<dyn Store>, StartError>) -> Finding {
    let place = settings.setting("store").map(|setting| setting.shown()).unwrap_or_default();
    let counted = match store {
        Ok(store) => store.count_accounts().await.map_err(StartError::from),
        Err(error) => Err(error),
    };
    let unsealed = settings.get("store_key").is_none();
    let advice = "Tokens are kept in plain text. Set TIKTOK_STORE_KEY to seal them: openssl rand -base64 32";
    let found = counted.map(|counts| {
        let all: i64 = counts.iter().map(|(_, count)| count).sum();
        format!("{all} authorizations in {place}")
    });
    Finding::new("store", found).advised(unsealed.then_some(advice))
}

/// A client is made for each app, as a start would: that validates the settings of calls, too.
async fn served(settings: &Settings, store: Option<&Arc<dyn Store>>) -> Finding {
    let apps = match store {
        Some(store) => apps::all(settings, store.as_ref()).await,
        None => apps::named(settings).map_err(StartError::from),
    };
    let no_link = apps.as_ref().is_ok_and(|apps| apps.iter().any(|app| app.service_id.is_empty()));
    let advice = "An app has no service_id: sellers cannot authorize it here. The app's page in the Partner Center shows it.";
    let made = apps.and_then(|apps| clients(&apps, settings, store));
    Finding::new("apps", made).advised(no_link.then_some(advice))
}

fn clients(apps: &[App], settings: &Settings, store: Option<&Arc<dyn Store>>) -> Result<String, StartError> {
    for app in apps.iter().filter(|_| store.is_some()) {
        if let Some(store) = store {
            apps::client(app, settings, store, Arc::new(NoHooks))?;
        }
    }
    Ok(apps.iter().map(|app| app.app_key.as_str()).collect::<Vec<_>>().join(", "))
}
