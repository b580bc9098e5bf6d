//! `tiktokshop webhook subscriptions`: the webhook topics of shops, as the platform has them.

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use tiktokshop_core::{Client, Error};
use tiktokshop_lifecycle::subscriptions::{Subscription, Wanted, current, equalize, webhook_address};

use crate::client;
use crate::config::{SettingFlags, Settings};
use crate::context::Context;
use crate::exit::{Exit, Failure, Result};
use crate::output::table;
use crate::store;

/// The webhook topics of shops
#[derive(Subcommand)]
pub enum SubscriptionsCommand {
    /// List the topics of every stored shop, and where the platform sends them
    List(ListArgs),
    /// Make the platform's side equal to the wanted topics, for every stored shop
    Sync(SyncArgs),
}

#[derive(Args)]
pub struct ListArgs {
    #[command(flatten)]
    settings: SettingFlags,
}

#[derive(Args)]
#[command(
    after_help = "Example: tiktokshop webhook subscriptions sync --topics all \\\n             --address https://shops.example.com/tiktok/webhooks/all"
)]
pub struct SyncArgs {
    /// Topics separated by commas, or `all`; otherwise the setting `webhook_topics`
    #[arg(long, value_name = "TOPICS")]
    topics: Option<String>,
    /// Where they are sent: https, a domain name without a port; otherwise the setting `webhook_address`
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    /// Remove topics that are not wanted, also those that lead to other addresses
    #[arg(long)]
    remove_others: bool,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Runs it.
pub async fn run(command: SubscriptionsCommand, context: &Context) -> Result {
    match command {
        SubscriptionsCommand::List(args) => list(&args, context).await,
        SubscriptionsCommand::Sync(args) => sync(&args, context).await,
    }
}

/// A shop, and its topics or what is wrong with it.
struct Found {
    shop_id: String,
    topics: Vec<Subscription>,
    error: String,
}

async fn list(args: &ListArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let (client, shops) = shops(&settings).await?;
    let mut found = Vec::new();
    for shop_id in shops {
        let now = current(&client.shop(&shop_id)).await;
        let topics = now.as_ref().into_iter().flatten().map(|(topic, address)| Subscription {
            topic: topic.clone(),
            address: address.clone(),
            error: String::new(),
        });
        let topics = topics.collect();
        found.push(Found { shop_id, topics, error: told(now.err()) });
    }
    show(&found, context)
}

async fn sync(args: &SyncArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let topics = args.topics.as_deref().or(settings.get("webhook_topics")).ok_or_else(|| {
        Failure::usage("no topics were given").with_hint("--topics all, or --topics ORDER_STATUS_CHANGE,...")
    })?;
    let address = args
        .address
        .clone()
        .or_else(|| webhook_address(settings.get("webhook_address"), settings.get("public_url")));
    let address = address.ok_or_else(|| {
        Failure::usage("no address was given").with_hint("--address https://.../tiktok/webhooks/all")
    })?;
    let wanted = Wanted::parse(topics, address)?.only_these(args.remove_others);
    let (client, shops) = shops(&settings).await?;
    let mut found = Vec::new();
    for shop_id in shops {
        found.push(match equalize(&client.shop(&shop_id), &wanted).await {
            Ok(topics) => Found { shop_id, topics, error: String::new() },
            Err(error) => Found { shop_id, topics: Vec::new(), error: told(Some(error)) },
        });
    }
    show(&found, context)
}

/// The stored shops of the app, or the one that is set.
async fn shops(settings: &Settings) -> Result<(Client, Vec<String>)> {
    let builder = client::builder(settings)?;
    let Some(store) = store::open_existing(settings).await? else { return Err(store::not_authorized()) };
    let accounts = store::accounts(store.as_ref(), settings.get("app_key")).await?;
    let shops = accounts.iter().flat_map(|account| &account.shops).map(|shop| shop.id.clone());
    let mut shops: Vec<String> = match settings.get("shop_id") {
        Some(only) => shops.filter(|id| id == only).collect(),
        None => shops.collect(),
    };
    shops.sort_unstable();
    shops.dedup();
    if shops.is_empty() {
        return Err(store::not_authorized());
    }
    Ok((builder.store(store).build()?, shops))
}

fn told(error: Option<Error>) -> String {
    error.map(|error| error.line().to_string()).unwrap_or_default()
}

/// Prints them. Fails if something is wrong with one.
fn show(found: &[Found], context: &Context) -> Result {
    let told: Value = found.iter().map(json).collect();
    context.out.either(&told, |out| {
        let mut rows = table(["shop", "topic", "address", "problem"]);
        for shop in found {
            for one in &shop.topics {
                rows.add_row([&shop.shop_id, &one.topic, &one.address, &one.error]);
            }
            if shop.topics.is_empty() || !shop.error.is_empty() {
                rows.add_row([shop.shop_id.as_str(), "", "", shop.error.as_str()]);
            }
        }
        out.table(&rows)
    })?;
    let wrong = found
        .iter()
        .filter(|shop| !shop.error.is_empty() || shop.topics.iter().any(|one| !one.error.is_empty()));
    match wrong.count() {
        0 => Ok(()),
        count => {
            let text = format!("something is wrong with {count} of {} shops", found.len());
            Err(Failure::new(Exit::Api, "subscriptions", text))
        }
    }
}

fn json(shop: &Found) -> Value {
    let topic = |one: &Subscription| json!({"topic": one.topic, "address": one.address, "error": one.error});
    json!({
        "shop_id": shop.shop_id,
        "error": shop.error,
        "topics": shop.topics.iter().map(topic).collect::<Vec<_>>(),
    })
}
