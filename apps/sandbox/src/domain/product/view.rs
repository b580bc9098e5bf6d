//! Products as other domains see them.

use super::model::{Product, Sku, Status};
use super::upload;
use crate::json::text;
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
    /// The path of its image, otherwise of the product's first; it becomes a URL as the response leaves.
    pub image_url: String,
    /// The warehouse that holds most of its stock.
    pub warehouse_id: String,
}

/// The SKU of that id in a shop, whatever its state.
pub fn sku(world: &World, shop_id: &str, sku_id: &str) -> Option<SkuView> {
    let product = holder(world, shop_id, sku_id)?;
    Some(view(product, product.sku(sku_id)?))
}

/// The SKUs of a shop that buyers can order: listed, with stock left.
pub fn live_skus(world: &World, shop_id: &str) -> Vec<SkuView> {
    let products = world.domains.product.products.values();
    let listed = products.filter(|product| product.shop_id == shop_id && product.status == Status::Activate);
    let skus = listed.flat_map(|product| product.base.skus.iter().map(move |sku| (product, sku)));
    let sellable =
        skus.filter(|(product, sku)| sku.deactivation_source.is_none() && product.available(&sku.id) > 0);
    sellable.map(|(product, sku)| view(product, sku)).collect()
}

/// How many pieces of a SKU can be sold.
pub fn available(world: &World, shop_id: &str, sku_id: &str) -> Option<i64> {
    Some(holder(world, shop_id, sku_id)?.available(sku_id))
}

/// The title of a shop's product.
pub fn product_title(world: &World, shop_id: &str, product_id: &str) -> Option<String> {
    Some(product_version(world, shop_id, product_id)?.base.title().to_owned())
}

/// A shop's product.
pub fn product_version<'w>(world: &'w World, shop_id: &str, product_id: &str) -> Option<&'w Product> {
    world.domains.product.products.get(product_id).filter(|product| product.shop_id == shop_id)
}

/// The product of a shop that has the SKU.
pub(super) fn holder<'w>(world: &'w World, shop_id: &str, sku_id: &str) -> Option<&'w Product> {
    let mut products = world.domains.product.products.values();
    products.find(|product| product.shop_id == shop_id && product.sku(sku_id).is_some())
}

fn view(product: &Product, sku: &Sku) -> SkuView {
    let stocks = product.stock.get(&sku.id).into_iter().flatten();
    let fullest = stocks.max_by_key(|stock| stock.available);
    SkuView {
        product_id: product.id.clone(),
        sku_id: sku.id.clone(),
        seller_sku: sku.seller_sku.clone(),
        product_name: product.base.title().to_owned(),
        sku_name: sku.name(),
        price: sku.price.clone(),
        currency: sku.currency.clone(),
        image_url: upload::url("", &image_uri(product, sku)),
        warehouse_id: fullest.map(|stock| stock.warehouse_id.clone()).unwrap_or_default(),
    }
}

fn image_uri(product: &Product, sku: &Sku) -> String {
    let own = sku.sales_attributes.iter().find_map(|one| one.get("sku_img"));
    let first = product.base.fields.get("main_images").and_then(|images| images.get(0));
    own.or(first).map(|image| text(image, "uri").to_owned()).unwrap_or_default()
}
