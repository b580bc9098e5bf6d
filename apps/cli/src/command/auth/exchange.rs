//! `tiktokshop auth exchange`: exchanges the code of a callback for tokens, and stores them.

use std::sync::Arc;

use clap::Args;
use tiktokshop_core::oauth::StateCheck;
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::assets::{may_have_category_assets, save_category_assets};

use super::{account, app_secret, oauth};
use crate::client;
use crate::command::call::argument;
use crate::config::{SettingFlags, Settings};
use crate::context::Context;
use crate::exit::Result;
use crate::progress;
use crate::store;

/// Trades a code
#[derive(Args)]
pub struct ExchangeArgs {
    /// The code, or the whole URL that the browser was sent back to; `-` reads it from stdin
    #[arg(value_name = "CODE_OR_URL")]
    callback: String,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Exchanges the code and shows who authorized. The state in a URL must be one that `auth url` created; a bare code and
/// an installation from the app store have none.
pub async fn run(args: &ExchangeArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let store = store::whole(&settings).await?;
    let callback = match args.callback.as_str() {
        "-" => argument::content("-")?,
        given => given.to_owned(),
    };
    take(&callback, StateCheck::StoredOrInstall, &settings, store, context).await
}

/// Completes a callback and prints the outcome.
pub async fn take(
    callback: &str,
    check: StateCheck<'_>,
    settings: &Settings,
    store: Arc<dyn Store>,
    context: &Context,
) -> Result {
    let oauth = oauth(settings, app_secret(settings)?)?;
    let client = client::builder(settings)?.store(store.clone()).build()?;
    let spinner = progress::spinner(context.out, "trading the code");
    let query = as_query(callback);
    let done = oauth.complete_callback(&query, check, &*store, Some(&client)).await;
    spinner.finish_and_clear();
    let done = done?;
    if let Some(problem) = &done.shops_error {
        context.out.note(format!("The tokens are saved, but the shops could not be listed: {problem}"))?;
    }
    if may_have_category_assets(done.record.tokens.user_type)
        && let Err(problem) = save_category_assets(&client, &*store, &done.account).await
    {
        context
            .out
            .note(format!("The tokens are saved, but the category assets could not be listed: {problem}"))?;
    }
    let account = store::Account { id: done.account, record: done.record, shops: done.shops };
    account::show(&account, context.out)
}

/// Puts a bare code into the query of a callback without a state.
fn as_query(text: &str) -> String {
    let text = text.trim();
    let is_callback =
        text.contains("://") || text.contains('?') || text.contains("code=") || text.contains("error=");
    if is_callback { text.to_owned() } else { format!("code={text}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_code_becomes_a_query() {
        assert_eq!(as_query(" ROW_abc "), "code=ROW_abc");
        assert_eq!(as_query("https://x.y/cb?code=1&state=2"), "https://x.y/cb?code=1&state=2");
        assert_eq!(as_query("code=1"), "code=1");
        assert_eq!(as_query("code=null&error=auth_denied"), "code=null&error=auth_denied");
    }
}
