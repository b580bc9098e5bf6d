//! The whole state of the platform. One lock guards it: a call sees a consistent world.

use bytes::Bytes;
use serde_json::Value;

use crate::app::App;
use crate::auth::tokens::{Grant, Tokens};
use crate::catalog::Catalog;
use crate::clock::Clock;
use crate::domain;
use crate::files::Files;
use crate::ids::Ids;
use crate::model::user_type;

/// A seller, creator or partner that can authorize the app.
#[derive(Debug, Clone)]
pub struct Seller {
    /// The user's id under the app.
    pub open_id: String,
    /// The seller's name.
    pub name: String,
    /// Two letters.
    pub region: String,
    /// Seller, creator or partner: see [`user_type`].
    pub user_type: i64,
    /// Whether the platform allows it to work.
    pub active: bool,
}

impl Seller {
    /// The prefix of this region's codes and tokens.
    pub fn token_prefix(&self) -> &'static str {
        if self.region == "US" { "TTP_" } else { "ROW_" }
    }
}

/// A shop of a seller.
#[derive(Debug, Clone)]
pub struct Shop {
    /// 19 digits.
    pub id: String,
    /// Opaque, with a prefix that names the region.
    pub cipher: String,
    /// The seller's `open_id`.
    pub open_id: String,
    /// The shop's name.
    pub name: String,
    /// Two letters.
    pub region: String,
    /// The currency of its prices.
    pub currency: String,
    /// `LOCAL` or `CROSS_BORDER`.
    pub seller_type: String,
    /// The short code of the shop.
    pub code: String,
    /// Whether the platform allows it to work.
    pub active: bool,
}

/// A category of products that a partner may work in.
#[derive(Debug, Clone)]
pub struct CategoryAsset {
    /// Opaque.
    pub cipher: String,
    /// The partner's `open_id`.
    pub open_id: String,
    /// Two letters.
    pub target_market: String,
    /// The category's number.
    pub category_id: i64,
    /// The category's name.
    pub category_name: String,
}

/// A state change that subscribers are notified of.
#[derive(Debug, Clone)]
pub struct Event {
    /// The webhook type's number.
    pub event_type: i64,
    /// The topic under which an address is subscribed (`ORDER_STATUS_CHANGE`).
    pub topic: String,
    /// The shop it happened in; `None` for events of a seller or creator.
    pub shop_id: Option<String>,
    /// The seller's or creator's id: some types name it instead of the shop.
    pub open_id: Option<String>,
    /// The `data` of the webhook.
    pub data: Value,
    /// When it happened, by the sandbox's clock.
    pub at: i64,
}

/// The state of the platform.
#[derive(Debug, Clone)]
pub struct World {
    /// The sandbox's clock; the control API moves it.
    pub clock: Clock,
    /// Creates ids that look like the platform's, the same for the same seed.
    pub ids: Ids,
    /// The app that calls.
    pub app: App,
    /// The tokens that the app was issued.
    pub tokens: Tokens,
    /// Who can authorize.
    pub sellers: Vec<Seller>,
    /// Their shops.
    pub shops: Vec<Shop>,
    /// The categories that partners may work in.
    pub category_assets: Vec<CategoryAsset>,
    /// Events that the sender has not taken yet, oldest first.
    pub outbox: Vec<Event>,
    /// Uploads, and the documents that responses link to.
    pub files: Files,
    /// What the domains remember.
    pub domains: domain::Domains,
}

impl World {
    /// A world with its sellers, shops, products and orders, the same for the same seed, time and number of sellers.
    pub fn new(seed: u64, now: i64, more_sellers: usize) -> World {
        let mut world = World {
            clock: Clock::frozen_at(now),
            ids: Ids::new(seed),
            app: App::from_seed(seed),
            tokens: Tokens::new(seed),
            sellers: Vec::new(),
            shops: Vec::new(),
            category_assets: Vec::new(),
            outbox: Vec::new(),
            files: Files::default(),
            domains: domain::Domains::default(),
        };
        crate::seed::people(&mut world, more_sellers);
        domain::seed(&mut world);
        world.outbox.clear();
        world.clock.resume();
        world
    }

    /// Gives the shops and category assets of a user new ciphers. The old ones are refused from now on.
    pub fn renew_ciphers(&mut self, open_id: &str) {
        let World { ids, shops, category_assets, .. } = self;
        let of_shops = shops.iter_mut().filter(|shop| shop.open_id == open_id).map(|shop| &mut shop.cipher);
        let assets = category_assets.iter_mut().filter(|asset| asset.open_id == open_id);
        for cipher in of_shops.chain(assets.map(|asset| &mut asset.cipher)) {
            let prefix = cipher.split('_').next().unwrap_or_default();
            *cipher = ids.cipher(prefix);
        }
    }

    /// The sandbox's time in Unix seconds.
    pub fn now(&self) -> i64 {
        self.clock.now()
    }

    /// The shop of that id.
    pub fn shop(&self, shop_id: &str) -> Option<&Shop> {
        self.shops.iter().find(|shop| shop.id == shop_id)
    }

    /// The seller, creator or partner of that id.
    pub fn seller(&self, open_id: &str) -> Option<&Seller> {
        self.sellers.iter().find(|seller| seller.open_id == open_id)
    }

    /// The shops of a seller that the app may work for.
    pub fn shops_of(&self, open_id: &str) -> Vec<&Shop> {
        let own = self.shops.iter().filter(|shop| shop.open_id == open_id);
        own.filter(|shop| self.tokens.shop_is_authorized(&shop.id)).collect()
    }

    /// What a user grants by agreeing to everything that the app asks for.
    pub fn full_grant(&self, seller: &Seller) -> Grant {
        let scopes = Catalog::embedded().scopes().iter();
        let fitting = scopes.filter(|scope| scope_fits(scope, seller.user_type));
        Grant { open_id: seller.open_id.clone(), scopes: fitting.cloned().collect() }
    }

    /// Notifies the subscribers of a shop's topic.
    pub fn emit(&mut self, shop_id: &str, event_type: i64, topic: &str, data: Value) {
        let event = Event {
            event_type,
            topic: topic.to_owned(),
            shop_id: Some(shop_id.to_owned()),
            open_id: self.shop(shop_id).map(|shop| shop.open_id.clone()),
            data,
            at: self.now(),
        };
        self.outbox.push(event);
    }

    /// Stores a file and returns its path, to be appended to a call's `base_url`.
    pub fn store_file(&mut self, extension: &str, content_type: &str, content: impl Into<Bytes>) -> String {
        self.files.put(&mut self.ids, extension, content_type, content)
    }

    /// Makes everything happen that is due by now: holds and audits end, windows close.
    pub fn settle(&mut self) {
        domain::advance(self);
    }
}

/// Scopes of creators and partners are named accordingly. All others are the sellers', and public data is everyone's.
fn scope_fits(scope: &str, user_type: i64) -> bool {
    match scope.split('.').next() {
        Some("creator") => user_type == user_type::CREATOR,
        Some("partner") => user_type == user_type::PARTNER,
        Some("data") => true,
        _ => user_type == user_type::SELLER,
    }
}
