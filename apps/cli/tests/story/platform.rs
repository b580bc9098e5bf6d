//! The platform: buyers order, orders move on, and each change is a webhook.

use std::collections::{BTreeMap, VecDeque};

use serde_json::Value;
use tiktokshop_core::webhook::sign_test_event;
use tiktokshop_core::{ChangeKind, Client, Secret};
use tiktokshop_sandbox::domain::lifecycle::move_to;
use tiktokshop_sandbox::domain::order::{NewOrder, create, update_address};
use tiktokshop_sandbox::domain::product::live_skus;
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_sandbox::model::address::Address;
use tiktokshop_sandbox::webhook::delivery::WebhookOptions;
use tiktokshop_sandbox::world::World;
use tiktokshop_sandbox::{Account, Sandbox};

/// What becomes of an order, one change at a time.
const WAY: [&str; 5] = ["AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED"];

/// A webhook as the platform sends it.
#[derive(Clone)]
pub struct Webhook {
    pub id: String,
    pub body: String,
    pub signature: String,
}

/// An order on its way.
struct Moving {
    id: String,
    steps: usize,
    moved_at: i64,
}

pub struct Platform {
    pub sandbox: Sandbox,
    sellers: Vec<Account>,
    moving: VecDeque<Moving>,
    orders: usize,
}

impl Platform {
    /// With this many sellers, each with a shop. Browsers come back to `redirect_url`.
    pub async fn start(sellers: usize, redirect_url: &str) -> Platform {
        let held = WebhookOptions { paused: true, ..WebhookOptions::default() };
        let builder = Sandbox::builder().more_sellers(sellers).redirect_url(redirect_url).webhooks(held);
        let sandbox = builder.webhook_url("http://127.0.0.1:9/taken-by-hand").start().await.unwrap();
        // A second refresh counts; it must not be refused, so that the story can go on to its end and tell.
        sandbox.world(|world| world.tokens.rules.old_refresh_token_survives = true);
        // As slow as the platform's own: two servers that refresh one token would meet.
        let slow = Fault::new(Action::Slow { ms: 200 }).path("/api/v2/token/refresh");
        let _ = sandbox.inject(slow.after());
        let sellers = sandbox.accounts.iter().rev().take(sellers).cloned().collect();
        Platform { sandbox, sellers, moving: VecDeque::new(), orders: 0 }
    }

    pub fn sellers(&self) -> &[Account] {
        &self.sellers
    }

    /// One change: the order that has waited longest moves on or, if none has waited for a second, somebody orders. Returns
    /// the webhooks that tell of it.
    pub fn change(&mut self) -> Vec<Webhook> {
        let now = self.sandbox.now();
        match self.moving.pop_front_if(|order| order.moved_at < now) {
            Some(order) => self.advance(order, now),
            None => self.order(now),
        }
        self.take_webhooks()
    }

    fn advance(&mut self, order: Moving, now: i64) {
        self.sandbox.world(|world| {
            // A buyer who moves changes the order without changing its status.
            if order.steps == 1 {
                let address = Address::random(&mut world.ids, "US");
                update_address(world, &order.id, address);
            }
            move_to(world, &order.id, WAY[order.steps]).unwrap();
        });
        if order.steps + 1 < WAY.len() {
            self.moving.push_back(Moving { steps: order.steps + 1, moved_at: now, ..order });
        }
    }

    fn order(&mut self, now: i64) {
        let seller = &self.sellers[self.orders % self.sellers.len()];
        let shop_id = seller.shops[0].id.clone();
        let id = self.sandbox.world(|world| place(world, shop_id));
        self.orders += 1;
        self.moving.push_back(Moving { id, steps: 0, moved_at: now });
    }

    /// The sandbox's own sender would take an hour; what it would have sent is sent by the story.
    fn take_webhooks(&self) -> Vec<Webhook> {
        let deliveries = self.sandbox.state(|state| {
            let all = state.deliveries.list();
            state.deliveries.clear();
            all
        });
        let secret = Secret::new(self.sandbox.app_secret.as_str());
        let webhook = |body: String| {
            let event: Value = serde_json::from_str(&body).unwrap();
            let signature = sign_test_event(&self.sandbox.app_key, &secret, body.as_bytes());
            Webhook { id: event["tts_notification_id"].as_str().unwrap().to_owned(), body, signature }
        };
        deliveries.into_iter().map(|one| webhook(String::from_utf8(one.body.to_vec()).unwrap())).collect()
    }

    pub fn orders(&self) -> usize {
        self.orders
    }

    /// Every order of a seller's shop, as the platform lists it now.
    pub async fn truth(&self, client: &Client, seller: &Account) -> BTreeMap<String, Value> {
        let client = client.with_access_token(seller.access_token.as_str());
        let client = client.with_shop_cipher(seller.shops[0].cipher.as_str());
        let kind = ChangeKind::named("orders").unwrap();
        let mut changes = client.changes(kind, Default::default()).unwrap();
        let mut truth = BTreeMap::new();
        while let Some(change) = changes.next().await {
            let change = change.unwrap();
            truth.insert(change.id, serde_json::from_slice(&change.body).unwrap());
        }
        truth
    }
}

fn place(world: &mut World, shop_id: String) -> String {
    let sku = live_skus(world, &shop_id).into_iter().next().unwrap();
    let order = NewOrder { shop_id, lines: vec![(sku.sku_id, 1)], unpaid: true, ..NewOrder::default() };
    create(world, order).unwrap()
}
