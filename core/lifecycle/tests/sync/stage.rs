//! A sandbox with a seller, and a store in which that seller has authorized the app.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tiktokshop_core::token::{AccountId, AuthorizedShop, TokenSet};
use tiktokshop_core::{ChangeKind, Client, ClientBuilder, RetryPolicy};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::sync::{
    Counts, Hinted, MirrorKind, SyncOptions, SyncOutcome, SyncTarget, sync_once,
};
use tiktokshop_sandbox::Sandbox;
use tiktokshop_sandbox::domain::order::{self, NewOrder};
use tiktokshop_sandbox::domain::product;
use tiktokshop_store::SqliteStore;

pub struct Stage {
    pub sandbox: Sandbox,
    pub store: Arc<dyn Store>,
    pub client: Client,
}

impl Stage {
    pub async fn start() -> Stage {
        Stage::on(Arc::new(SqliteStore::in_memory().await.unwrap())).await
    }

    pub async fn on(store: Arc<dyn Store>) -> Stage {
        let sandbox = Sandbox::builder().frozen().start().await.unwrap();
        let client = client(&sandbox, store.clone());
        let now = sandbox.now();
        let seller = &sandbox.accounts[0];
        let tokens = TokenSet::new(sandbox.access_token.as_str(), now + 7 * 86_400)
            .with_refresh_token(sandbox.refresh_token.as_str(), now + 99 * 365 * 86_400)
            .with_open_id(seller.open_id.as_str());
        let account = AccountId::new(&sandbox.app_key, &seller.open_id);
        client.tokens().unwrap().save(&account, tokens).await.unwrap();
        let shops: Vec<_> =
            sandbox.shops.iter().filter(|shop| seller.shops.iter().any(|one| one.id == shop.id)).collect();
        let shops: Vec<_> = shops
            .into_iter()
            .map(|shop| AuthorizedShop {
                id: shop.id.clone(),
                cipher: shop.cipher.clone(),
                ..AuthorizedShop::default()
            })
            .collect();
        store.save_shops(&account, &shops).await.unwrap();
        Stage { sandbox, store, client }
    }

    pub fn shop(&self) -> &str {
        &self.sandbox.shops[0].id
    }

    pub fn hint(&self, kind: &'static str, noun: &'static str, id: &str) -> Hinted {
        let (app_key, shop_id) = (self.sandbox.app_key.clone(), self.shop().to_owned());
        Hinted { target: SyncTarget { app_key, shop_id, kind }, noun, id: id.to_owned() }
    }

    pub fn place_orders(&self, at: impl IntoIterator<Item = i64>) {
        let shop = self.shop().to_owned();
        self.sandbox.world(|world| {
            for at in at {
                let sku = product::live_skus(world, &shop).into_iter().find(|sku| {
                    let lines = vec![(sku.sku_id.clone(), 1)];
                    let new = NewOrder { shop_id: shop.clone(), lines, at: Some(at), ..NewOrder::default() };
                    order::create(world, new).is_ok()
                });
                assert!(sku.is_some(), "something is in stock");
            }
        });
    }

    pub async fn sync(&self, options: SyncOptions, is_full: bool) -> Vec<SyncOutcome> {
        let options = options.shops([self.shop()]);
        let watch = Arc::new(|_: &SyncTarget, _: Counts, _: i64| {});
        let clients = [self.client.clone()];
        sync_once(self.store.clone(), clients, options, is_full, watch, std::future::pending()).await.unwrap()
    }

    pub async fn copied(&self, kind: MirrorKind) -> BTreeMap<String, Value> {
        let (mut copies, mut after) = (BTreeMap::new(), String::new());
        loop {
            let page =
                self.store.list_mirrors(&self.sandbox.app_key, self.shop(), kind, &after, 100).await.unwrap();
            let Some(last) = page.last() else { return copies };
            after.clone_from(&last.id);
            let live = page.into_iter().filter(|mirror| !mirror.deleted);
            copies.extend(live.map(|mirror| (mirror.id, serde_json::from_slice(&mirror.body).unwrap())));
        }
    }

    /// What the platform lists.
    pub async fn truth(&self, kind: &'static ChangeKind) -> BTreeMap<String, Value> {
        let mut changes = self.client.shop(self.shop()).changes(kind, Default::default()).unwrap();
        let mut truth = BTreeMap::new();
        while let Some(change) = changes.next().await {
            let change = change.unwrap();
            if change.deleted {
                continue;
            }
            truth.insert(change.id, serde_json::from_slice(&change.body).unwrap());
        }
        truth
    }

    pub async fn assert_equal(&self) {
        for kind in ChangeKind::ALL {
            let copied = self.copied(MirrorKind::named(kind.name).unwrap()).await;
            let truth = self.truth(kind).await;
            assert!(!truth.is_empty(), "{}", kind.name);
            assert_eq!(copied.keys().collect::<Vec<_>>(), truth.keys().collect::<Vec<_>>(), "{}", kind.name);
            assert_eq!(copied, truth, "{}", kind.name);
        }
        let skus = self.truth(kind("product")).await.into_values();
        let skus = skus.flat_map(|product| product["skus"].as_array().unwrap().clone());
        let mut skus: Vec<_> = skus.map(|sku| sku["id"].as_str().unwrap().to_owned()).collect();
        skus.sort();
        assert_eq!(self.copied(MirrorKind::Sku).await.into_keys().collect::<Vec<_>>(), skus);
    }
}

pub fn client(sandbox: &Sandbox, store: Arc<dyn Store>) -> Client {
    builder(sandbox, store).build().unwrap()
}

/// A client that neither waits before a retry nor limits itself.
pub fn builder(sandbox: &Sandbox, store: Arc<dyn Store>) -> ClientBuilder {
    Client::builder()
        .app_key(&sandbox.app_key)
        .app_secret(sandbox.app_secret.as_str())
        .api_url(sandbox.api_url.as_str())
        .auth_url(sandbox.auth_url.as_str())
        .store(store)
        .limiter(None)
        .retry(RetryPolicy::default().base(Duration::ZERO).jitter(Duration::ZERO))
}

pub fn kind(name: &str) -> &'static ChangeKind {
    ChangeKind::named(name).unwrap()
}

pub fn small() -> SyncOptions {
    SyncOptions::default().page_size(10)
}
