//! `tiktokshop tokens flush-expired`: deletes authorizations that cannot come back by themselves.

use std::io::{IsTerminal, stdin};

use clap::Args;
use serde_json::{Value, json};
use tiktokshop_core::token::Record;

use super::view::{Seen, seen};
use crate::command::auth::account;
use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::{Failure, Result};
use crate::wording::count;
use crate::{store, time};

/// Deletes authorizations that only the seller can restore
#[derive(Args)]
pub struct FlushArgs {
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
    /// Only show what would be deleted
    #[arg(long, conflicts_with = "yes")]
    dry_run: bool,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Deletes what the platform has refused, what was withdrawn, and what has expired without a refresh token or long after it.
pub async fn run(args: &FlushArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let Some(store) = store::open_existing(&settings).await? else { return tell(&[], 0, context) };
    let mut dead = seen(store.as_ref(), &settings, &[]).await?;
    dead.retain(|seen| over(&seen.account.record, time::now()));
    if !context.out.json {
        for seen in &dead {
            let (name, id) = (account::name(&seen.account), &seen.account.id.open_id);
            context.out.line(format!("{name} ({id}): {}", seen.standing.name().replace('_', " ")))?;
        }
    }
    if args.dry_run || dead.is_empty() || !(args.yes || confirmed(dead.len(), context)?) {
        return tell(&dead, 0, context);
    }
    let mut deleted = 0;
    for seen in &dead {
        // Authorized again since it was listed: then it stays.
        let present = store.load(&seen.account.id).await?;
        if present.is_some_and(|record| record.revision == seen.account.record.revision) {
            deleted += usize::from(store.delete(&seen.account.id).await?);
        }
    }
    tell(&dead, deleted, context)
}

/// Whether nothing but a new authorization can make it work again. An access token that expired is no reason: as long as
/// there is a refresh token, it comes back.
fn over(record: &Record, now: i64) -> bool {
    record.status.needs_reauthorization() || record.tokens.expired(now) && !record.tokens.refreshable(now)
}

fn confirmed(number: usize, context: &Context) -> Result<bool> {
    if context.out.json || !stdin().is_terminal() {
        return Err(
            Failure::usage("nobody can be asked here").with_hint("Give --yes, or --dry-run to see first.")
        );
    }
    context.out.note(format!("Delete {} with their shops? [y/N]", count(number, "authorization")))?;
    let mut line = String::new();
    stdin().read_line(&mut line)?;
    Ok(matches!(line.trim(), "y" | "Y" | "yes"))
}

fn tell(dead: &[Seen], deleted: usize, context: &Context) -> Result {
    let found: Value = dead.iter().map(Seen::json).collect();
    context.out.either(&json!({"found": found, "deleted": deleted}), |out| {
        if dead.is_empty() {
            return out.note("No authorization is over.");
        }
        out.note(format!("Deleted {}.", count(deleted, "authorization")))
    })?;
    Ok(())
}
