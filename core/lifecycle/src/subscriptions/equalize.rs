//! Makes the platform's side of a shop equal to what is wanted.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::token::Leases;
use tiktokshop_core::{CallOptions, Client, Error, ErrorKind, Input, Response, Result};

use super::store::{DueShop, ShopSubscriptions, Subscription, Subscriptions};
use super::wanted::{PUT, Step, Wanted};

const GET: &str = "event.get_shop_webhooks";
const DELETE: &str = "event.delete_shop_webhook";
/// How long a shop is left to whoever looks at it.
const LEASE: Duration = Duration::from_secs(120);
/// So many shops are looked up at once.
const BATCH: usize = 100;

/// When shops are looked at again.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CheckOptions {
    /// After this time. Default: 6 hours.
    pub age: Duration,
    /// After this time if something was wrong. Default: 30 minutes.
    pub failed_age: Duration,
}

impl Default for CheckOptions {
    fn default() -> CheckOptions {
        CheckOptions { age: Duration::from_secs(6 * 3600), failed_age: Duration::from_secs(1800) }
    }
}

/// What one pass over all shops came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pass {
    /// Shops that are as wanted.
    pub equal: usize,
    /// Shops with which something is wrong.
    pub failed: usize,
}

/// Keeps the subscriptions of all shops of an app.
pub struct Subscriber<S: ?Sized> {
    client: Client,
    store: Arc<S>,
    wanted: Wanted,
    options: CheckOptions,
}

impl<S: Subscriptions + Leases + ?Sized> Subscriber<S> {
    /// For the shops in a store. The client must be on the same store.
    pub fn new(client: Client, store: Arc<S>, wanted: Wanted, options: CheckOptions) -> Subscriber<S> {
        Subscriber { client, store, wanted, options }
    }

    /// Looks at all shops that are due, one after the other. What is wrong with one does not stop the others; several
    /// processes share the work.
    ///
    /// # Errors
    /// `Store` if the store cannot be read or written.
    pub async fn pass(&self) -> Result<Pass> {
        let mut pass = Pass::default();
        loop {
            let CheckOptions { age, failed_age } = self.options;
            let (app_key, wanted) = (self.client.app_key(), self.wanted.digest());
            let due = self.store.due_subscriptions(app_key, &wanted, age, failed_age, BATCH).await?;
            let before = pass;
            for shop in &due {
                self.look_at(shop, &mut pass).await?;
            }
            // What is still due is in other hands, or would be due again at once.
            if due.len() < BATCH || pass == before {
                return Ok(pass);
            }
        }
    }

    async fn look_at(&self, shop: &DueShop, pass: &mut Pass) -> Result<()> {
        match self.check_alone(shop).await? {
            Some(found) if is_equal(&found) => pass.equal += 1,
            Some(_) => pass.failed += 1,
            None => {}
        }
        Ok(())
    }

    /// Makes one shop equal now, whether it is due or not, and saves what came of it. `None` if another process is at it.
    ///
    /// # Errors
    /// `Store` if the store cannot be read or written. What the platform refuses is in what is returned.
    pub async fn check_now(&self, shop_id: &str) -> Result<Option<ShopSubscriptions>> {
        let known = self.store.list_subscriptions(self.client.app_key(), Some(shop_id)).await?;
        let authorization = known.first().map_or(0, |known| known.authorization);
        self.check_alone(&DueShop { shop_id: shop_id.to_owned(), authorization }).await
    }

    /// `None` while another process has the shop.
    async fn check_alone(&self, shop: &DueShop) -> Result<Option<ShopSubscriptions>> {
        let key = format!("subscriptions:{}:{}", self.client.app_key(), shop.shop_id);
        let Some(lease) = self.store.try_acquire(&key, "subscriber", LEASE).await? else { return Ok(None) };
        let checked = self.check(shop).await;
        let released = self.store.release(&lease).await;
        let checked = checked?;
        released.map(|_| Some(checked))
    }

    /// Makes one shop equal, and saves what came of it.
    ///
    /// # Errors
    /// `Store` if it cannot be saved. What the platform refuses is in what is returned.
    pub async fn check(&self, shop: &DueShop) -> Result<ShopSubscriptions> {
        let (topics, error) = match equalize(&self.client.shop(&shop.shop_id), &self.wanted).await {
            Ok(topics) => (topics, String::new()),
            Err(error) => (Vec::new(), error.line().to_string()),
        };
        let found = ShopSubscriptions {
            app_key: self.client.app_key().to_owned(),
            shop_id: shop.shop_id.clone(),
            wanted: self.wanted.digest(),
            authorization: shop.authorization,
            error,
            checked_at: 0,
            topics,
        };
        if !is_equal(&found) {
            let topics = found.topics.iter().map(|topic| topic.error.as_str());
            let why = Some(found.error.as_str()).into_iter().chain(topics).find(|error| !error.is_empty());
            tracing::warn!(shop = found.shop_id, why, "a shop's webhook topics are not as wanted");
        }
        self.store.save_subscriptions(&found).await?;
        Ok(found)
    }
}

fn is_equal(found: &ShopSubscriptions) -> bool {
    found.error.is_empty() && found.topics.iter().all(|topic| topic.error.is_empty())
}

/// The topics of the shop that a handle is for, and their addresses.
///
/// # Errors
/// Those of the call.
pub async fn current(shop: &Client) -> Result<BTreeMap<String, String>> {
    let response = shop.call(GET, Input::new(), CallOptions::new()).await?;
    let data = response.json()?;
    let webhooks = data.get("webhooks").and_then(serde_json::Value::as_array);
    let text = |one: &serde_json::Value, name: &str| {
        one.get(name).and_then(|value| value.as_str()).map(str::to_owned)
    };
    let pairs = webhooks.into_iter().flatten().map(|one| text(one, "event_type").zip(text(one, "address")));
    pairs.collect::<Option<_>>().ok_or_else(|| {
        Error::new(ErrorKind::Decode, "the list of webhooks has an entry without topic or address")
            .with_operation(GET)
    })
}

/// Makes the shop that a handle is for equal to what is wanted. A topic that is refused does not stop the others: its error
/// is in the result.
///
/// # Errors
/// Those of the call that lists the topics.
pub async fn equalize(shop: &Client, wanted: &Wanted) -> Result<Vec<Subscription>> {
    let mut now = current(shop).await?;
    let mut found = Vec::new();
    for (topic, step) in wanted.steps(&now) {
        let done = match step {
            Step::Leave => Ok(()),
            Step::Set => set(shop, &topic, wanted.address()).await.map(|_| {
                let _ = now.insert(topic.clone(), wanted.address().to_owned());
            }),
            Step::Remove => remove(shop, &topic).await.map(|_| {
                let _ = now.remove(&topic);
            }),
        };
        let error = done.err().map(|error| error.line().to_string()).unwrap_or_default();
        let address = now.get(&topic).cloned().unwrap_or_default();
        // A topic that is gone, as wanted, is nothing to remember.
        if !address.is_empty() || !error.is_empty() {
            found.push(Subscription { topic, address, error });
        }
    }
    Ok(found)
}

async fn set(shop: &Client, topic: &str, address: &str) -> Result<Response> {
    let input = Input::new().with("event_type", topic).with("address", address);
    shop.call(PUT, input, CallOptions::new()).await
}

async fn remove(shop: &Client, topic: &str) -> Result<Response> {
    shop.call(DELETE, Input::new().with("event_type", topic), CallOptions::new()).await
}
