//! Webhook topics of shops: kept as they were found, and looked at again when it is time.

use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::Result;
use tiktokshop_core::conformance::{StoreTime, Verdict};
use tiktokshop_core::token::{AccountId, AuthorizedShop, Expected, Record, TokenSet, TokenStore};

use super::{check, named, same};
use crate::subscriptions::{DueShop, ShopSubscriptions, Subscription, Subscriptions};

/// The traits that a subscriber uses together.
pub trait SubscriptionStore: TokenStore + Subscriptions {}

impl<T: TokenStore + Subscriptions> SubscriptionStore for T {}

const APP: &str = "app 'quoted'";
const AGE: Duration = Duration::from_secs(3600);
const FAILED_AGE: Duration = Duration::from_secs(2);

/// Runs all cases, each with a new, empty store. `time` lets time pass by the store's clock.
///
/// # Errors
/// The first case that fails.
pub async fn subscriptions<M, F>(make: M) -> Verdict
where
    M: Fn() -> F,
    F: Future<Output = Result<(Arc<dyn SubscriptionStore>, Arc<dyn StoreTime>)>>,
{
    let (store, _) = make().await?;
    named("what_was_found_is_read_back", what_was_found_is_read_back(&*store).await)?;
    let (store, _) = make().await?;
    named("topics_outlive_a_failed_look", topics_outlive_a_failed_look(&*store).await)?;
    let (store, time) = make().await?;
    named("shops_are_due_when_something_changed", shops_are_due(&*store, &*time).await)
}

fn found(shop_id: &str, topics: &[(&str, &str, &str)]) -> ShopSubscriptions {
    let topic = |(topic, address, error): &(&str, &str, &str)| Subscription {
        topic: (*topic).to_owned(),
        address: (*address).to_owned(),
        error: (*error).to_owned(),
    };
    ShopSubscriptions {
        app_key: APP.to_owned(),
        shop_id: shop_id.to_owned(),
        wanted: "w1".to_owned(),
        authorization: 0,
        error: String::new(),
        checked_at: 0,
        topics: topics.iter().map(topic).collect(),
    }
}

async fn listed(store: &dyn SubscriptionStore, shop_id: Option<&str>) -> Result<Vec<ShopSubscriptions>> {
    let mut all = store.list_subscriptions(APP, shop_id).await?;
    all.iter_mut().for_each(|one| one.checked_at = 0);
    Ok(all)
}

async fn what_was_found_is_read_back(store: &dyn SubscriptionStore) -> Verdict {
    let one = found("1", &[("A", "https://a.example/x", ""), ("B", "", "105005: no scope '; --")]);
    let two = found("2", &[("A", "https://a.example/x", "")]);
    let none = found("3", &[]);
    for shop in [&two, &none, &one] {
        store.save_subscriptions(shop).await?;
    }
    let other = ShopSubscriptions { app_key: "other".to_owned(), ..one.clone() };
    store.save_subscriptions(&other).await?;
    same(&listed(store, None).await?, &vec![one.clone(), two.clone(), none], "all shops")?;
    same(&listed(store, Some("2")).await?, &vec![two], "one shop")?;
    let fewer = found("1", &[("C", "https://a.example/x", "")]);
    store.save_subscriptions(&fewer).await?;
    same(&listed(store, Some("1")).await?, &vec![fewer], "a shop that was looked at again")
}

async fn topics_outlive_a_failed_look(store: &dyn SubscriptionStore) -> Verdict {
    let before = found("1", &[("A", "https://a.example/x", "")]);
    store.save_subscriptions(&before).await?;
    let failed = ShopSubscriptions { error: "no scope".to_owned(), ..found("1", &[]) };
    store.save_subscriptions(&failed).await?;
    let wanted = ShopSubscriptions { topics: before.topics, ..failed };
    same(&listed(store, None).await?, &vec![wanted], "the shop")
}

async fn authorize(store: &dyn SubscriptionStore, name: &str, shops: &[&str]) -> Result<()> {
    let account = AccountId::new(APP, name);
    let record = Record::new(TokenSet::new("access", 1_800_000_000), 1_700_000_000);
    let _ = store.save(&account, &record, Expected::Any).await?;
    let shops: Vec<AuthorizedShop> = shops.iter().map(|id| AuthorizedShop::new(*id, "cipher")).collect();
    store.save_shops(&account, &shops).await
}

async fn due(store: &dyn SubscriptionStore, wanted: &str) -> Result<Vec<DueShop>> {
    store.due_subscriptions(APP, wanted, AGE, FAILED_AGE, 100).await
}

fn ids(due: &[DueShop]) -> Vec<&str> {
    due.iter().map(|shop| shop.shop_id.as_str()).collect()
}

async fn shops_are_due(store: &dyn SubscriptionStore, time: &dyn StoreTime) -> Verdict {
    authorize(store, "seller", &["1", "2"]).await?;
    authorize(store, "other", &["3"]).await?;
    let first = due(store, "w1").await?;
    same(&ids(&first), &vec!["1", "2", "3"], "new shops")?;
    for (shop, error) in first.iter().zip(["", "", "no scope"]) {
        let authorization = shop.authorization;
        let topics = found(&shop.shop_id, &[("A", "https://a.example/x", "")]);
        store
            .save_subscriptions(&ShopSubscriptions { authorization, error: error.to_owned(), ..topics })
            .await?;
    }
    check(due(store, "w1").await?.is_empty(), "shops are due that were just looked at")?;
    same(&ids(&due(store, "w2").await?), &vec!["1", "2", "3"], "shops for which something else is wanted")?;
    time.pass(FAILED_AGE + Duration::from_secs(1)).await;
    same(&ids(&due(store, "w1").await?), &vec!["3"], "a shop with which something was wrong")?;
    authorize(store, "seller", &["2"]).await?;
    same(&ids(&due(store, "w1").await?), &vec!["2", "3"], "a shop that was authorized anew")
}
