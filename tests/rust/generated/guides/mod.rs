// Generated from core/catalog by `cargo gen`. Do not edit.

//! The programs of the guides in `docs`.
#![allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::print_stdout, unused)]

mod getting_started;
mod guides_authorize;
mod guides_inventory;
mod guides_many_shops;
mod guides_retries;
mod guides_ship_and_labels;
mod guides_sync_orders;
mod guides_testing;
mod guides_webhooks;
mod index;

/// A program of a page.
pub struct Program {
    pub name: &'static str,
    /// What it finds in its environment: `shop`, `thailand`, `app` or `store`.
    pub settings: &'static str,
    pub run: fn() -> tiktokshop::Result<()>,
}

pub const PROGRAMS: &[Program] = &[
    Program { name: "getting_started", settings: "shop", run: getting_started::run },
    Program { name: "guides_authorize", settings: "app", run: guides_authorize::run },
    Program { name: "guides_inventory", settings: "shop", run: guides_inventory::run },
    Program { name: "guides_many_shops", settings: "store", run: guides_many_shops::run },
    Program { name: "guides_retries", settings: "shop", run: guides_retries::run },
    Program { name: "guides_ship_and_labels", settings: "thailand", run: guides_ship_and_labels::run },
    Program { name: "guides_sync_orders", settings: "shop", run: guides_sync_orders::run },
    Program { name: "guides_testing", settings: "shop", run: guides_testing::run },
    Program { name: "guides_webhooks", settings: "shop", run: guides_webhooks::run },
    Program { name: "index", settings: "shop", run: index::run },
];
