//! Products with their SKUs, stock, prices, images and audits.

use std::collections::{BTreeMap, BTreeSet};

use crate::call::{Call, Handler, Refusal};
use crate::world::World;

mod audit;
mod brand;
mod category;
mod compliance;
mod create;
mod detail;
mod edit;
mod global;
mod inventory;
mod lifecycle;
mod model;
mod price;
mod publish;
mod replicate;
mod response;
mod search;
mod seed;
mod size_chart;
mod stock;
#[cfg(test)]
mod tests;
mod tree;
pub mod upload;
mod validate;
mod validate_sku;
mod versions;
mod view;
mod warehouse;

pub use lifecycle::{freeze, take_down};
pub use model::{Audit, Content, Product, Sku, Status, Stock};
pub use stock::{StockMove, move_stock};
pub use upload::image;
pub use view::{SkuView, available, live_skus, product_title, product_version, sku};

/// A title that contains this text, in any case, fails its audit.
pub const REJECT_MARKER: &str = "[reject]";

/// Products of all shops, and what belongs to them.
#[derive(Debug, Clone)]
pub struct State {
    /// Products by id.
    pub products: BTreeMap<String, Product>,
    /// How long an audit takes, in seconds.
    pub audit_seconds: i64,
    /// How many hits a search may have before it is refused: 10,000 on the platform.
    pub search_cap: usize,
    files: upload::Files,
    globals: BTreeMap<String, global::Global>,
    compliance: compliance::Registry,
    size_charts: Vec<size_chart::Chart>,
    brands: BTreeMap<String, String>,
    /// The product that was created under each `(shop, idempotency key)`.
    created: BTreeMap<(String, String), String>,
    /// URIs of images whose optimization has been requested once.
    optimizing: BTreeSet<String>,
}

impl Default for State {
    fn default() -> State {
        State {
            products: BTreeMap::new(),
            audit_seconds: 60,
            search_cap: 10_000,
            files: upload::Files::default(),
            globals: BTreeMap::new(),
            compliance: compliance::Registry::default(),
            size_charts: Vec::new(),
            brands: BTreeMap::new(),
            created: BTreeMap::new(),
            optimizing: BTreeSet::new(),
        }
    }
}

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    let mut all = Vec::new();
    all.extend(category::handlers());
    all.extend(brand::handlers());
    all.extend(create::handlers());
    all.extend(edit::handlers());
    all.extend(lifecycle::handlers());
    all.extend(search::handlers());
    all.extend(detail::handlers());
    all.extend(inventory::handlers());
    all.extend(price::handlers());
    all.extend(upload::handlers());
    all.extend(global::handlers());
    all.extend(publish::handlers());
    all.extend(replicate::handlers());
    all.extend(compliance::handlers());
    all.extend(size_chart::handlers());
    all
}

/// The data of a new sandbox.
pub fn seed(world: &mut World) {
    seed::fill(world);
}

/// Ends the audits that are due by now.
pub fn advance(world: &mut World) {
    audit::finish_due(world);
}

/// The product that a call names, if it is the shop's.
fn own<'w>(world: &'w World, call: &Call, product_id: &str) -> Result<&'w Product, Refusal> {
    let shop_id = call.shop()?;
    let Some(product) = world.domains.product.products.get(product_id) else {
        return Err(Refusal::new(12_052_260, "The product ID does not exist"));
    };
    if product.shop_id != shop_id {
        return Err(Refusal::new(
            12_052_048,
            "You cannot edit the specified product(s) as it isn't listed in your account or shop.",
        ));
    }
    Ok(product)
}

/// The refusal of an operation that the product's status does not allow.
fn wrong_status() -> Refusal {
    Refusal::new(
        12_052_901,
        "The product in its current status is not available for this operation. Change the product status and try again.",
    )
}

/// Changes a product and its update time.
fn change(world: &mut World, product_id: &str, apply: impl FnOnce(&mut Product)) {
    let now = world.now();
    if let Some(product) = world.domains.product.products.get_mut(product_id) {
        apply(product);
        product.update_time = now;
    }
}
