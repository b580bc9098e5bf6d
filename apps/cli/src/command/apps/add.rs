//! `tiktokshop apps add`: an app that is kept in the store.

use clap::Args;
use serde_json::json;
use tiktokshop_core::{Client, Secret};
use tiktokshop_facade::layers::Origin;
use tiktokshop_lifecycle::apps::App;

use crate::config::{SettingFlags, Settings};
use crate::context::Context;
use crate::exit::{Failure, Result};
use crate::store;

/// Adds an app to the store
#[derive(Args)]
#[command(after_help = "\
The secret comes from a file, from standard input or from a variable that you name, never from an argument, which others on this \
machine could see:
  tiktokshop apps add 6abc --app-secret-file uk.secret --service-id 749 --name \"United Kingdom\"
  pass show tiktok/uk | tiktokshop apps add 6abc --app-secret-file -
  tiktokshop apps add 6abc --secret-env UK_APP_SECRET
With --replace, a server that runs goes on to accept webhooks that were signed with the old secret for 16 hours, because the \
platform delivers them again. If the old secret is known to others, remove the app first, or restart the server.")]
pub struct AddArgs {
    /// The key of the app
    #[arg(value_name = "APP_KEY")]
    app: String,
    /// The environment variable that holds the app's secret
    #[arg(long, value_name = "VARIABLE")]
    secret_env: Option<String>,
    /// What people call the app
    #[arg(long, value_name = "NAME", default_value = "")]
    name: String,
    /// Replace the app if the store has it already: its secret, service id and name
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Saves it.
pub async fn run(args: &AddArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let app = App {
        app_key: args.app.clone(),
        app_secret: secret(args, &settings)?,
        service_id: by_flag(&settings, "service_id").unwrap_or_default(),
        name: args.name.clone(),
    };
    // What no client takes would only be found out by the server.
    Client::builder().app_key(&app.app_key).app_secret(app.app_secret.clone()).build()?;
    let store = store::whole(&settings).await?;
    let known = store.load_app(&app.app_key).await?.is_some();
    if known && !args.replace {
        return Err(Failure::usage(format!("the store has the app {} already", app.app_key))
            .with_hint("Give --replace to overwrite its secret, service id and name."));
    }
    store.save_app(&app).await?;
    let told = json!({"app_key": app.app_key, "replaced": known});
    context.out.either(&told, |out| {
        out.line(format!("{} {}", if known { "replaced" } else { "added" }, app.app_key))?;
        match settings.get("store_key") {
            Some(_) => Ok(()),
            None => out.note("The secret is kept in plain text: set TIKTOK_STORE_KEY, and `tiktokshop auth seal` seals it."),
        }
    })?;
    Ok(())
}

/// Only what was given for this app: the environment and the configuration file hold those of another.
fn secret(args: &AddArgs, settings: &Settings) -> Result<Secret> {
    if let Some(name) = &args.secret_env {
        let text = std::env::var(name).unwrap_or_default();
        return match text.trim() {
            "" => Err(Failure::configuration(format!(
                "{name} is not set, or empty: it must hold the app's secret"
            ))),
            secret => Ok(Secret::new(secret)),
        };
    }
    let given = settings.setting("app_secret");
    match given.map(|given| (&given.origin, given.value())) {
        Some((Origin::Flag(flag), secret)) if flag == "app-secret-file" => Ok(Secret::new(secret)),
        Some((Origin::Flag(_), _)) => Err(Failure::usage(
            "others on this machine can see a secret that is an argument",
        )
        .with_hint("Give --app-secret-file FILE (`-` reads standard input), or --secret-env VARIABLE.")),
        _ => Err(Failure::usage("the secret of the app is missing")
            .with_hint("Give --app-secret-file FILE (`-` reads standard input), or --secret-env VARIABLE.")),
    }
}

fn by_flag(settings: &Settings, name: &str) -> Option<String> {
    let setting = settings.setting(name).filter(|setting| matches!(setting.origin, Origin::Flag(_)));
    setting.map(|setting| setting.value().to_owned())
}
