//! `tiktokshop apps list`: the apps of the store.

use std::collections::HashMap;

use clap::Args;
use serde_json::{Value, json};
use tiktokshop_lifecycle::apps::App;

use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::Result;
use crate::output::table;
use crate::store;

/// Lists the apps of the store
#[derive(Args)]
pub struct ListArgs {
    #[command(flatten)]
    settings: SettingFlags,
}

/// Prints them by key, with the number of their authorizations.
pub async fn run(args: &ListArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let (mut apps, mut counts) = (Vec::new(), HashMap::new());
    if let Some(store) = store::open_existing(&settings).await? {
        apps = store.list_apps().await?;
        counts = store.count_accounts().await?.into_iter().collect();
    }
    let count = |app: &App| counts.get(&app.app_key).copied().unwrap_or_default();
    if context.out.json {
        let told = apps.iter().map(|app| {
            let App { app_key, service_id, name, .. } = app;
            json!({"app_key": app_key, "service_id": service_id, "name": name, "authorizations": count(app)})
        });
        context.out.value(&told.collect::<Value>())?;
        return Ok(());
    }
    if apps.is_empty() {
        context.out.note(
            "The store has no apps. `tiktokshop apps add` adds one; that of the settings need not be in it.",
        )?;
        return Ok(());
    }
    let mut rows = table(["app key", "name", "service id", "authorizations"]);
    for app in &apps {
        rows.add_row([app.app_key.clone(), app.name.clone(), app.service_id.clone(), count(app).to_string()]);
    }
    context.out.table(&rows)?;
    Ok(())
}
