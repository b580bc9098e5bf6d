//! `tiktokshop tokens import`: authorizations of other programs, saved in the store.

use std::io::Read;
use std::sync::Arc;

use clap::Args;
use serde_json::{Value, json};
use tiktokshop_core::token::{Expected, Saved, StoredRecord};
use tiktokshop_lifecycle::Store;

use super::fetch::{Fetched, fetch_all};
use super::source;
use crate::config::{SettingFlags, Settings};
use crate::context::Context;
use crate::exit::{Exit, Failure, Result};
use crate::store;

/// Imports authorizations
#[derive(Args)]
#[command(after_long_help = "\
Each authorization is one object or one row. The fields are those of this library's own records, the columns of the table \
tiktok_access_tokens of a Laravel app, or what the token endpoint returns. Dates without a zone are in UTC.

The platform is asked for the shops of each authorization, and for the category assets of partners. No token is refreshed: if an \
access token has expired, its next refresh lists them.")]
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
    /// Do not ask the platform for shops and category assets
    #[arg(long)]
    offline: bool,
    #[command(flatten)]
    settings: SettingFlags,
}

/// One entry: what was saved, or why nothing was.
type Entry = std::result::Result<StoredRecord, String>;

/// Saves what can be saved, says why the rest cannot, and lists the shops of what was saved.
pub async fn run(args: &ImportArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let text = read(&args.file)?;
    let objects =
        source::objects(&text).map_err(|why| Failure::usage(format!("nothing is imported: {why}")))?;
    let store = store::whole(&settings).await?;
    let mut entries: Vec<Entry> = Vec::new();
    for object in &objects {
        entries.push(match source::record(object, settings.get("app_key")) {
            Ok(record) => keep(&*store, &record, args).await?.map(|()| record),
            Err(why) => Err(why),
        });
    }
    let fetched = match args.offline || args.dry_run {
        true => Vec::new(),
        false => fetch(&entries, &settings, &store, context).await,
    };
    tell(&entries, fetched, args.dry_run, context)
}

/// What the platform lists for those that were saved, in their order.
async fn fetch(
    entries: &[Entry],
    settings: &Settings,
    store: &Arc<dyn Store>,
    context: &Context,
) -> Vec<Fetched> {
    let saved = entries.iter().flatten();
    let accounts: Vec<_> = saved.map(|saved| (saved.account.clone(), saved.record.clone())).collect();
    fetch_all(&accounts, settings, store, context).await
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

fn tell(entries: &[Entry], fetched: Vec<Fetched>, dry_run: bool, context: &Context) -> Result {
    let mut fetched = fetched.into_iter();
    let (mut told, mut failure, mut refused) = (Vec::new(), None, 0);
    for (entry, number) in entries.iter().zip(1..) {
        let Ok(StoredRecord { account, .. }) = entry else {
            refused += 1;
            told.push(tell_refused(entry, number, context)?);
            continue;
        };
        let learned = fetched.next().unwrap_or(Fetched::Skipped);
        if !context.out.json {
            let done = if dry_run { "would be imported" } else { "imported" };
            context.out.line(format!("{number}: {} {done}{}", account.open_id, learned.words()))?;
        }
        let mut shown = json!({"number": number, "imported": !dry_run, "app_key": account.app_key, "open_id": account.open_id});
        learned.add_to(&mut shown);
        told.push(shown);
        if let Some(problem) = learned.failure() {
            context.out.failure(problem)?;
            failure.get_or_insert(problem.exit);
        }
    }
    if context.out.json {
        context.out.value(&Value::Array(told))?;
    }
    end(refused, failure)
}

fn tell_refused(entry: &Entry, number: usize, context: &Context) -> Result<Value> {
    let why = entry.as_ref().err().map_or("", String::as_str);
    if !context.out.json {
        context.out.line(format!("{number}: not imported, {why}"))?;
    }
    Ok(json!({"number": number, "imported": false, "reason": why}))
}

/// Entries that were not imported decide the exit code; else the first whose shops could not be listed.
fn end(refused: usize, failure: Option<Exit>) -> Result {
    match (refused, failure) {
        (0, None) => Ok(()),
        (0, Some(exit)) => Err(Failure::new(
            exit,
            "not_listed",
            "all are imported, but not all of their shops could be listed",
        )
        .with_hint("Import them again with --replace, or wait: `tiktokshop serve` lists them when it refreshes their tokens.")),
        (1, _) => Err(Failure::new(Exit::Usage, "not_imported", "1 entry not imported")),
        (many, _) => Err(Failure::new(Exit::Usage, "not_imported", format!("{many} entries not imported"))),
    }
}
