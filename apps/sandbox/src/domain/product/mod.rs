//! Products with their SKUs, stock, prices, images and audits.

use crate::call::{Handler, Refusal};
use crate::world::World;

/// A SKU as other domains see it.
#[derive(Debug, Clone)]
pub struct SkuView {
    /// The product it belongs to.
    pub product_id: String,
    /// 19 digits.
    pub sku_id: String,
    /// The seller's own code.
    pub seller_sku: String,
    /// The product's title.
    pub product_name: String,
    /// The values of its sales attributes: `Red, M`.
    pub sku_name: String,
    /// A decimal string.
    pub price: String,
    /// Three letters.
    pub currency: String,
    /// Its image, else the product's first.
    pub image_url: String,
    /// The warehouse that holds most of its stock.
    pub warehouse_id: String,
}

/// What happens to a SKU's stock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StockMove {
    /// A buyer ordered: available stock becomes committed.
    Order,
    /// An order was cancelled before it left: committed stock becomes available again.
    Cancel,
    /// An order left the warehouse: committed stock is gone.
    Ship,
}

/// Products of all shops.
#[derive(Debug, Default)]
pub struct State {}

/// The SKU of that id in a shop.
pub fn sku(_world: &World, _shop_id: &str, _sku_id: &str) -> Option<SkuView> {
    None
}

/// The SKUs of a shop that buyers can order: live product, stock left.
pub fn live_skus(_world: &World, _shop_id: &str) -> Vec<SkuView> {
    Vec::new()
}

/// Moves a SKU's stock between the counters and tells subscribers.
pub fn move_stock(
    _world: &mut World,
    _shop_id: &str,
    _sku_id: &str,
    _what: StockMove,
    _quantity: i64,
) -> Result<(), Refusal> {
    Ok(())
}

/// The content type and bytes of an uploaded image or file, by its URI.
pub fn image<'w>(_world: &'w World, _uri: &str) -> Option<(&'w str, &'w [u8])> {
    None
}

/// The operations played here.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    Vec::new()
}

/// The data of a new sandbox.
pub fn seed(_world: &mut World) {}

/// What is due by now.
pub fn advance(_world: &mut World) {}
