//! Webhook addresses per shop: one address per topic.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use url::{Host, Url};

use crate::call::{Call, Handler, Refusal, Response};
use crate::catalog::Catalog;
use crate::gate::invalid;
use crate::json::text;
use crate::world::World;

/// The longest address, in bytes.
const ADDRESS_LIMIT: usize = 255;

/// An address that is subscribed to a topic.
#[derive(Debug, Clone)]
pub struct Subscription {
    /// `ORDER_STATUS_CHANGE` and the like.
    pub topic: String,
    /// Where events are posted to.
    pub address: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

/// The addresses of each shop, by topic.
#[derive(Debug, Clone, Default)]
pub struct State {
    shops: BTreeMap<String, BTreeMap<String, Subscription>>,
}

/// The addresses of a shop, by topic.
pub fn subscriptions(world: &World, shop_id: &str) -> Vec<Subscription> {
    let topics = world.domains.event.shops.get(shop_id);
    topics.into_iter().flat_map(BTreeMap::values).cloned().collect()
}

/// Sets the address of a topic of a shop, in place of an older one.
///
/// # Errors
/// Refuses an address that is too long, or neither https with a domain name nor on this machine.
pub fn subscribe(world: &mut World, shop_id: &str, topic: &str, address: &str) -> Result<(), Refusal> {
    validate_address(address)?;
    let now = world.now();
    let topics = world.domains.event.shops.entry(shop_id.to_owned()).or_default();
    let create_time = topics.get(topic).map_or(now, |old| old.create_time);
    let (topic, address) = (topic.to_owned(), address.to_owned());
    topics.insert(topic.clone(), Subscription { topic, address, create_time, update_time: now });
    Ok(())
}

/// The platform accepts only https and domain names without a port. Addresses of this machine are accepted here as
/// well.
fn validate_address(address: &str) -> Result<(), Refusal> {
    if address.len() > ADDRESS_LIMIT {
        return Err(wrong("it has more than 255 characters"));
    }
    let url = Url::parse(address).map_err(|_| wrong("it is not a URL"))?;
    if is_loopback(&url) && matches!(url.scheme(), "http" | "https") {
        return Ok(());
    }
    if url.scheme() != "https" {
        return Err(wrong("it must be https"));
    }
    match url.host() {
        Some(Host::Domain(name)) if name.contains('.') && url.port().is_none() => Ok(()),
        _ => Err(wrong("it must be a domain name without a port")),
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn wrong(why: &str) -> Refusal {
    Refusal::new(36_009_004, format!("invalid param: 'address' cannot be used: {why}"))
}

/// The topic that a call names, if an address can be set for it: only documented topics qualify.
fn topic(call: &Call) -> Result<&str, Refusal> {
    let named = text(&call.body, "event_type");
    let put = Catalog::embedded().operation("event.update_shop_webhook").and_then(|put| put.versions.last());
    let field = put.and_then(|version| version.body.as_ref()?.get("event_type"));
    let known = field.is_none_or(|field| field.values.iter().any(|topic| topic == named));
    if known { Ok(named) } else { Err(invalid(format!("'event_type' {named} does not exist"))) }
}

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("event.get_shop_webhooks", list),
        ("event.update_shop_webhook", put),
        ("event.delete_shop_webhook", delete),
    ]
}

fn list(world: &mut World, call: &Call) -> Response {
    let show = |one: &Subscription| {
        json!({
            "event_type": one.topic,
            "address": one.address,
            "create_time": one.create_time,
            "update_time": one.update_time,
        })
    };
    let webhooks: Vec<Value> = subscriptions(world, call.shop()?).iter().map(show).collect();
    Ok(json!({"total_count": webhooks.len(), "webhooks": webhooks}))
}

fn put(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?.to_owned();
    subscribe(world, &shop_id, topic(call)?, text(&call.body, "address"))?;
    Ok(json!({}))
}

/// Succeeds even if the topic had no address.
fn delete(world: &mut World, call: &Call) -> Response {
    let topic = topic(call)?;
    if let Some(topics) = world.domains.event.shops.get_mut(call.shop()?) {
        topics.remove(topic);
    }
    Ok(json!({}))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::domain::testing::{START, call, play, refusal, shop, world};

    fn put(address: &str) -> serde_json::Value {
        json!({"event_type": "ORDER_STATUS_CHANGE", "address": address})
    }

    #[test]
    fn a_topic_has_one_address() {
        let mut world = world();
        let shop_id = shop(&world, "US");
        let mut set = call("event.update_shop_webhook", &shop_id);
        set.body = put("https://hooks.example.com/a");
        play(&mut world, &set);
        world.clock.advance(60);
        set.body = put("http://127.0.0.1:9999/b");
        play(&mut world, &set);
        let mut list = call("event.get_shop_webhooks", &shop_id);
        let response = play(&mut world, &list);
        assert_eq!(response["total_count"], 1);
        assert_eq!(response["webhooks"][0]["address"], "http://127.0.0.1:9999/b");
        assert_eq!(response["webhooks"][0]["create_time"], START);
        assert_eq!(response["webhooks"][0]["update_time"], START + 60);
        list.shop_id = Some(shop(&world, "GB"));
        assert_eq!(play(&mut world, &list)["total_count"], 0, "of that shop only");
    }

    #[test]
    fn deleting_succeeds_also_without_an_address() {
        let mut world = world();
        let mut delete = call("event.delete_shop_webhook", &shop(&world, "US"));
        delete.body = json!({"event_type": "NEW_MESSAGE"});
        assert_eq!(play(&mut world, &delete), json!({}));
    }

    #[test]
    fn addresses_that_the_platform_would_not_call_are_refused() {
        let mut world = world();
        let mut set = call("event.update_shop_webhook", &shop(&world, "US"));
        let long = format!("https://hooks.example.com/{}", "a".repeat(250));
        for address in
            ["nonsense", "http://hooks.example.com/", "https://10.0.0.1/", "https://a.example:8443/", &long]
        {
            set.body = put(address);
            assert_eq!(refusal(&mut world, &set).code, 36_009_004, "{address}");
        }
    }
}
