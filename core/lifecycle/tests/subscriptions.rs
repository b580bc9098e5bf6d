//! The platform's webhook topics are made equal to what is wanted, shop by shop, through its Event API.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::token::{AccountId, AuthorizedShop, Shops as _, TokenSet};
use tiktokshop_core::{CallOptions, Client, Input};
use tiktokshop_lifecycle::subscriptions::{CheckOptions, Subscriber, Subscriptions, Wanted, current};
use tiktokshop_sandbox::Sandbox;
use tiktokshop_store::SqliteStore;

const HERE: &str = "https://shops.example.com/tiktok/webhooks/all";
const THERE: &str = "https://other.example.com/hooks";

struct Stage {
    sandbox: Sandbox,
    store: Arc<SqliteStore>,
    client: Client,
}

impl Stage {
    /// The sandbox's first seller and a shop of each account, and a shop that nobody may look at.
    async fn start() -> Stage {
        let sandbox = Sandbox::builder().start().await.unwrap();
        let store = Arc::new(SqliteStore::in_memory().await.unwrap());
        let builder = Client::builder()
            .app_key(&sandbox.app_key)
            .app_secret(sandbox.app_secret.as_str())
            .api_url(sandbox.api_url.as_str())
            .auth_url(sandbox.auth_url.as_str());
        let client = builder.store(store.clone()).build().unwrap();
        let account = AccountId::new(&sandbox.app_key, &sandbox.accounts[0].open_id);
        let tokens = TokenSet::new(sandbox.access_token.as_str(), i64::MAX / 2)
            .with_open_id(sandbox.accounts[0].open_id.as_str());
        client.tokens().unwrap().save(&account, tokens).await.unwrap();
        let shop = &sandbox.shops[0];
        let shops = [
            AuthorizedShop::new("1", "GCP_nobodys"),
            AuthorizedShop::new(shop.id.as_str(), shop.cipher.as_str()),
        ];
        store.save_shops(&account, &shops).await.unwrap();
        Stage { sandbox, store, client }
    }

    fn shop(&self) -> Client {
        self.client.shop(&self.sandbox.shops[0].id)
    }

    async fn set(&self, topic: &str, address: &str) {
        let input = Input::new().with("event_type", topic).with("address", address);
        self.shop().call("event.update_shop_webhook", input, CallOptions::new()).await.unwrap();
    }

    fn subscriber(&self, topics: &str, age: Duration) -> Subscriber<SqliteStore> {
        let mut options = CheckOptions::default();
        (options.age, options.failed_age) = (age, age);
        let wanted = Wanted::parse(topics, HERE).unwrap();
        Subscriber::new(self.client.clone(), self.store.clone(), wanted, options)
    }

    async fn topics(&self) -> Vec<(String, String)> {
        current(&self.shop()).await.unwrap().into_iter().collect()
    }
}

fn pairs(wanted: &[(&str, &str)]) -> Vec<(String, String)> {
    wanted.iter().map(|(topic, address)| ((*topic).to_owned(), (*address).to_owned())).collect()
}

#[tokio::test]
async fn a_shop_becomes_equal_and_one_that_fails_stops_no_other() {
    let stage = Stage::start().await;
    stage.set("NEW_MESSAGE", HERE).await;
    stage.set("PRODUCT_CREATION", THERE).await;
    stage.set("PACKAGE_UPDATE", THERE).await;
    let subscriber = stage.subscriber("ORDER_STATUS_CHANGE,PACKAGE_UPDATE", Duration::from_secs(3600));
    let pass = subscriber.pass().await.unwrap();
    assert_eq!((pass.equal, pass.failed), (1, 1), "the shop \"1\" has a cipher that opens nothing");
    let wanted =
        pairs(&[("ORDER_STATUS_CHANGE", HERE), ("PACKAGE_UPDATE", HERE), ("PRODUCT_CREATION", THERE)]);
    assert_eq!(stage.topics().await, wanted);

    let kept = stage.store.list_subscriptions(&stage.sandbox.app_key, None).await.unwrap();
    let [strange, equal] = &kept[..] else { panic!("{kept:?}") };
    assert!(!strange.error.is_empty() && strange.topics.is_empty(), "{strange:?}");
    let topics = equal.topics.iter().map(|one| (one.topic.clone(), one.address.clone()));
    assert_eq!(topics.collect::<Vec<_>>(), wanted);
    let idle = subscriber.pass().await.unwrap();
    assert_eq!((idle.equal, idle.failed), (0, 0), "nothing is due");
}

#[tokio::test]
async fn drift_is_repaired_and_other_wishes_are_followed_at_once() {
    let stage = Stage::start().await;
    stage.subscriber("ORDER_STATUS_CHANGE", Duration::ZERO).pass().await.unwrap();
    stage.set("ORDER_STATUS_CHANGE", THERE).await;
    stage.subscriber("ORDER_STATUS_CHANGE", Duration::ZERO).pass().await.unwrap();
    assert_eq!(stage.topics().await, pairs(&[("ORDER_STATUS_CHANGE", HERE)]));
    let later = stage.subscriber("RETURN_STATUS_CHANGE", Duration::from_secs(3600));
    later.pass().await.unwrap();
    assert_eq!(stage.topics().await, pairs(&[("RETURN_STATUS_CHANGE", HERE)]));
}

#[tokio::test]
async fn a_topic_that_is_refused_stops_no_other() {
    let stage = Stage::start().await;
    let pass = stage.subscriber("NO_SUCH_TOPIC,ORDER_STATUS_CHANGE", Duration::from_secs(3600)).pass().await;
    assert_eq!(pass.unwrap().equal, 0);
    assert_eq!(stage.topics().await, pairs(&[("ORDER_STATUS_CHANGE", HERE)]));
    let shop_id = Some(stage.sandbox.shops[0].id.as_str());
    let kept = stage.store.list_subscriptions(&stage.sandbox.app_key, shop_id).await.unwrap();
    let refused = &kept[0].topics[0];
    assert!(refused.topic == "NO_SUCH_TOPIC" && !refused.error.is_empty(), "{refused:?}");
}
