//! The warehouses that stock can lie in.

use crate::domain::logistics;
use crate::world::World;

/// The ids of a shop's sales warehouses, the default one first.
pub fn of_shop(world: &World, shop_id: &str) -> Vec<String> {
    let all = logistics::warehouses(world, shop_id).into_iter();
    all.filter(|warehouse| warehouse.kind == "SALES_WAREHOUSE").map(|warehouse| warehouse.id).collect()
}

/// Whether any shop has the warehouse.
pub fn exists(world: &World, warehouse_id: &str) -> bool {
    let mut all = world.shops.iter().flat_map(|shop| logistics::warehouses(world, &shop.id));
    all.any(|warehouse| warehouse.id == warehouse_id)
}
