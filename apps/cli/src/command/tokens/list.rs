//! `tiktokshop tokens list`: who has authorized the app, and how that stands.

use clap::{Args, ValueEnum};
use comfy_table::{Cell, Color};
use serde_json::Value;
use tiktokshop_core::token::Standing;

use super::view::{Seen, Wanted, seen};
use crate::command::auth::account;
use crate::config::{SettingFlags, Settings};
use crate::context::Context;
use crate::exit::Result;
use crate::output::table;
use crate::{store, time};

/// Lists the stored authorizations
#[derive(Args)]
pub struct ListArgs {
    /// Only those that stand like this; repeat it for several
    #[arg(long, value_name = "STANDING", value_enum)]
    standing: Vec<Wanted>,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Prints the authorizations that the settings select.
pub async fn run(args: &ListArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let store = store::open_existing(&settings).await?;
    let found = match &store {
        Some(store) => seen(store.as_ref(), &settings, &args.standing).await?,
        None => Vec::new(),
    };
    if context.out.json {
        let told: Value = found.iter().map(Seen::json).collect();
        context.out.value(&told)?;
        return Ok(());
    }
    if found.is_empty() {
        context.out.note(nothing(&settings, &args.standing, store.is_some())?)?;
        return Ok(());
    }
    print(&found, context)
}

/// Why there is nothing to list, and what to do.
fn nothing(settings: &Settings, standing: &[Wanted], has_store: bool) -> Result<String> {
    if !has_store && !settings.is_default("store") {
        return Ok(format!("There is no token store at {}.", store::address(settings)?));
    }
    let named = [("--account", "account"), ("--shop-id", "shop_id")];
    let named = named.into_iter().filter_map(|(flag, name)| Some(format!("{flag} {}", settings.get(name)?)));
    let standing = standing.iter().filter_map(ValueEnum::to_possible_value);
    let filters: Vec<_> = named.chain(standing.map(|one| format!("--standing {}", one.get_name()))).collect();
    Ok(match filters.is_empty() || !has_store {
        true => store::nobody(settings),
        false => format!(
            "No stored authorization fits {}. `tiktokshop tokens list` without that shows all.",
            filters.join(" ")
        ),
    })
}

fn print(found: &[Seen], context: &Context) -> Result {
    let mut rows =
        table(["account", "kind", "shops", "standing", "access token expires", "authorization ends"]);
    for seen in found {
        let account = &seen.account;
        let shops: Vec<&str> = account.shops.iter().map(|shop| shop.id.as_str()).collect();
        rows.add_row([
            Cell::new(account::name(account)),
            Cell::new(account::kind(account.record.tokens.user_type)),
            Cell::new(if shops.is_empty() { "-".to_owned() } else { shops.join("\n") }),
            standing(seen.standing),
            Cell::new(account::access(&account.record)),
            Cell::new(ends(seen.ends_at())),
        ]);
    }
    context.out.table(&rows)?;
    Ok(())
}

fn ends(at: i64) -> String {
    match at {
        0 => "unknown".to_owned(),
        at => format!("{} ({})", time::relative(at, time::now()), time::stamp(at)),
    }
}

fn standing(standing: Standing) -> Cell {
    let colour = match standing {
        Standing::Active => Color::Green,
        Standing::NeedsReauthorization | Standing::Deauthorized => Color::Red,
        _ => Color::Yellow,
    };
    Cell::new(standing.name().replace('_', " ")).fg(colour)
}
