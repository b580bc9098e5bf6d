//! `tiktokshop keys list`: the keys, without the keys themselves.

use clap::Args;
use serde_json::Value;
use tiktokshop_lifecycle::access::ApiKey;

use super::{entry, keyring};
use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::Result;
use crate::output::table;
use crate::time;

/// Lists the keys
#[derive(Args)]
pub struct ListArgs {
    #[command(flatten)]
    settings: SettingFlags,
}

/// Prints all keys, the newest first, also those that no longer work.
pub async fn run(args: ListArgs, context: &Context) -> Result {
    let keys = keyring(&context.settings(&args.settings)?).await?.list().await?;
    if context.out.json {
        context.out.value(&keys.iter().map(entry).collect::<Value>())?;
        return Ok(());
    }
    if keys.is_empty() {
        context.out.note("There are no keys. `tiktokshop keys create --scope admin` makes the first one.")?;
        return Ok(());
    }
    let mut rows = table(["id", "name", "scope", "shops", "state", "last used"]);
    for key in &keys {
        let used = key.last_used_at.map_or_else(|| "never".to_owned(), time::stamp);
        rows.add_row([key.id.clone(), key.name.clone(), key.scope.to_string(), shops(key), state(key), used]);
    }
    context.out.table(&rows)?;
    Ok(())
}

fn shops(key: &ApiKey) -> String {
    if key.is_limited() { key.shops.join("\n") } else { "all".to_owned() }
}

fn state(key: &ApiKey) -> String {
    match (key.revoked_at, key.expires_at) {
        (Some(at), _) => format!("revoked {}", time::stamp(at)),
        (None, Some(at)) if at <= time::now() => format!("expired {}", time::stamp(at)),
        (None, Some(at)) => format!("until {}", time::stamp(at)),
        (None, None) => "works".to_owned(),
    }
}
