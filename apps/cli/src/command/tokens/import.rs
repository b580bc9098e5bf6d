//! `tiktokshop tokens import`: authorizations of other programs, saved in the store.

use std::io::Read;

use clap::Args;
use serde_json::{Value, json};
use tiktokshop_core::token::{Expected, Saved, StoredRecord};
use tiktokshop_lifecycle::Store;

use super::source;
use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::{Exit, Failure, Result};
use crate::store;
use crate::wording::count;

/// Imports authorizations
#[derive(Args)]
#[command(after_long_help = "\
Each authorization is one object or one row. The fields are those of this library's own records, the columns of the table \
tiktok_access_tokens of a Laravel app, or what the token endpoint returns. Dates without a zone are in UTC.")]
pub struct ImportArgs {
    /// A file with JSON, JSON lines or CSV; `-` reads standard input
    #[arg(value_name = "FILE")]
    file: String,
    /// Replace authorizations that the store has already
    #[arg(long)]
    replace: bool,
    /// Only show what would be imported
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Saves what can be saved, and says why the rest cannot.
pub async fn run(args: &ImportArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let text = read(&args.file)?;
    let objects =
        source::objects(&text).map_err(|why| Failure::usage(format!("nothing is imported: {why}")))?;
    let store = store::whole(&settings).await?;
    let mut results = Vec::new();
    for object in &objects {
        let outcome = match source::record(object, settings.get("app_key")) {
            Ok(record) => keep(store.as_ref(), &record, args).await?.map(|()| record),
            Err(why) => Err(why),
        };
        results.push(outcome);
    }
    tell(&results, args.dry_run, context)
}

fn read(file: &str) -> Result<String> {
    let mut text = String::new();
    let read = match file {
        "-" => std::io::stdin().read_to_string(&mut text).map(drop),
        path => std::fs::read_to_string(path).map(|found| text = found),
    };
    read.map_err(|problem| Failure::usage(format!("{file} cannot be read: {problem}")))?;
    Ok(text)
}

async fn keep(store: &dyn Store, record: &StoredRecord, args: &ImportArgs) -> Result<Result<(), String>> {
    let StoredRecord { account, record: tokens, shops, .. } = record;
    let known = store.load(account).await?.is_some();
    if known && !args.replace {
        return Ok(Err("the store has it already: give --replace to overwrite it".to_owned()));
    }
    if args.dry_run {
        return Ok(Ok(()));
    }
    let expected = if args.replace { Expected::Any } else { Expected::Absent };
    if store.save(account, tokens, expected).await? == Saved::Conflict {
        return Ok(Err("another program has just saved it".to_owned()));
    }
    if !shops.is_empty() {
        store.save_shops(account, shops).await?;
    }
    Ok(Ok(()))
}

fn tell(results: &[std::result::Result<StoredRecord, String>], dry_run: bool, context: &Context) -> Result {
    let told = results.iter().zip(1..).map(|(result, number)| match result {
        Ok(StoredRecord { account, .. }) => {
            json!({"number": number, "imported": !dry_run, "app_key": account.app_key, "open_id": account.open_id})
        }
        Err(why) => json!({"number": number, "imported": false, "reason": why}),
    });
    let told: Vec<Value> = told.collect();
    if context.out.json {
        context.out.value(&Value::Array(told))?;
    } else {
        let done = if dry_run { "would be imported" } else { "imported" };
        for (result, number) in results.iter().zip(1..) {
            match result {
                Ok(StoredRecord { account, .. }) => {
                    context.out.line(format!("{number}: {} {done}", account.open_id))?
                }
                Err(why) => context.out.line(format!("{number}: not imported, {why}"))?,
            }
        }
    }
    let refused = results.iter().filter(|result| result.is_err()).count();
    match refused {
        0 => Ok(()),
        _ => Err(Failure::new(
            Exit::Usage,
            "not_imported",
            format!("{} not imported", count(refused, "entry")),
        )),
    }
}
