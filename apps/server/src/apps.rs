//! The apps that a server serves: the one of the settings, those in the configuration file's `[[app]]` tables, and those in the
//! store.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use tiktokshop_core::hooks::Hooks;
use tiktokshop_core::{Client, Secret};
use tiktokshop_facade::layers::{Problem, Settings, secret_in_file};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::apps::App;
use tiktokshop_lifecycle::keeper::ShopActivity;
use tiktokshop_lifecycle::requests::RequestLog;
use toml::Table;

use crate::error::StartError;
use crate::watch::{Fanout, Meter, Metrics};

/// What a table `[[app]]` may hold.
const FIELDS: [&str; 5] = ["app_key", "app_secret", "app_secret_file", "service_id", "name"];

/// Those of the settings and of the file's tables.
pub(crate) fn named(settings: &Settings) -> Result<Vec<App>, Problem> {
    Ok(of_settings(settings)?.into_iter().chain(of_tables(settings)?).collect())
}

/// All apps, each once: the settings win over the file's tables, and those over the store.
pub(crate) async fn all(settings: &Settings, store: &dyn Store) -> Result<Vec<App>, StartError> {
    let mut apps: Vec<App> = Vec::new();
    for app in named(settings)?.into_iter().chain(store.list_apps().await?) {
        if !apps.iter().any(|known| known.app_key == app.app_key) {
            apps.push(app);
        }
    }
    if apps.is_empty() {
        settings.require("app_key")?;
    }
    Ok(apps)
}

/// Where the apps that are served came from.
pub(crate) struct Apps {
    /// The keys of those in the settings and in the file's tables. They stay as they were at the start.
    pub(crate) named: BTreeSet<String>,
    /// Those of the store that the others leave, by key. They come, change and go.
    pub(crate) stored: BTreeMap<String, App>,
}

impl Apps {
    /// # Errors
    /// As [`named`].
    pub(crate) fn of(all: &[App], settings: &Settings) -> Result<Apps, Problem> {
        let named: BTreeSet<String> = named(settings)?.into_iter().map(|app| app.app_key).collect();
        let stored = all.iter().filter(|app| !named.contains(&app.app_key));
        let stored = stored.map(|app| (app.app_key.clone(), app.clone())).collect();
        Ok(Apps { named, stored })
    }

    /// Whether an app of the store has to be served in another way than it is.
    pub(crate) fn differs(&self, app: &App) -> bool {
        let is_same = |known: &App| {
            known.app_secret.expose() == app.app_secret.expose() && known.service_id == app.service_id
        };
        !self.named.contains(&app.app_key) && !self.stored.get(&app.app_key).is_some_and(is_same)
    }
}

/// Makes the clients of apps: on the store, logged and measured, with everything else as the settings have it.
pub(crate) struct Maker {
    pub(crate) settings: Settings,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) log: Arc<RequestLog>,
    pub(crate) metrics: Metrics,
    pub(crate) activity: ShopActivity,
}

impl Maker {
    pub(crate) fn client(&self, app: &App) -> Result<Client, StartError> {
        let meter = Arc::new(Meter(self.metrics.clone()));
        let hooks: [Arc<dyn Hooks>; 3] =
            [self.log.hooks(&app.app_key), meter, self.activity.hooks(&app.app_key)];
        client(app, &self.settings, &self.store, Arc::new(Fanout(hooks.into())))
    }
}

fn of_settings(settings: &Settings) -> Result<Option<App>, Problem> {
    let Some(app_key) = settings.get("app_key") else { return Ok(None) };
    Ok(Some(App {
        app_key: app_key.to_owned(),
        app_secret: Secret::new(settings.require("app_secret")?),
        service_id: settings.get("service_id").unwrap_or_default().to_owned(),
        name: String::new(),
    }))
}

fn of_tables(settings: &Settings) -> Result<Vec<App>, Problem> {
    let folder = settings.file.as_deref().and_then(Path::parent).unwrap_or(Path::new("."));
    settings.tables("app").iter().map(|table| of_table(table, folder)).collect()
}

fn of_table(table: &Table, folder: &Path) -> Result<App, Problem> {
    if let Some(unknown) = table.keys().find(|key| !FIELDS.contains(&key.as_str())) {
        return Err(wrong(format!("[[app]] has an unknown setting `{unknown}`")));
    }
    let text = |name: &str| match table.get(name) {
        None => Ok(None),
        Some(value) => match value.as_str().map(str::trim) {
            Some(text) if !text.is_empty() => Ok(Some(text.to_owned())),
            _ => Err(wrong(format!("`{name}` of an [[app]] is not a string, or empty"))),
        },
    };
    let app_key = text("app_key")?.ok_or_else(|| wrong("an [[app]] has no `app_key`".to_owned()))?;
    let secret = match (text("app_secret")?, text("app_secret_file")?) {
        (Some(secret), _) => secret,
        (None, Some(file)) => secret_in_file(&folder.join(file))?,
        (None, None) => return Err(wrong(format!("the [[app]] {app_key} has no `app_secret`"))),
    };
    let (service_id, name) = (text("service_id")?.unwrap_or_default(), text("name")?.unwrap_or_default());
    Ok(App { app_key, app_secret: Secret::new(secret), service_id, name })
}

fn wrong(text: String) -> Problem {
    let fields = FIELDS.map(|field| format!("`{field}`")).join(", ");
    Problem { text, hint: Some(format!("An [[app]] has {fields}; each is a string.")) }
}

/// A client of an app on the store, with everything else as the settings have it.
pub(crate) fn client(
    app: &App,
    settings: &Settings,
    store: &Arc<dyn Store>,
    hooks: Arc<dyn Hooks>,
) -> Result<Client, StartError> {
    let mut builder = Client::builder()
        .product(concat!("tiktokshop-server/", env!("CARGO_PKG_VERSION")))
        .app_key(&app.app_key)
        .app_secret(app.app_secret.clone())
        .store(store.clone())
        .hooks(hooks);
    if !app.service_id.is_empty() {
        builder = builder.service_id(&app.service_id);
    }
    Ok(builder.fill(|name, _| settings.get(name).filter(|_| !is_of_one(name)).map(str::to_owned)).build()?)
}

/// What belongs to one app or one authorization. A server has many.
fn is_of_one(name: &str) -> bool {
    ["service_id", "access_token", "shop_cipher", "shop_id", "category_asset_cipher"].contains(&name)
}
