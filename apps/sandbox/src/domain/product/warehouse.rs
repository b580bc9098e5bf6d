//! The warehouses that stock can lie in.

use crate::world::World;

/// The ids of a shop's sales warehouses.
pub fn of_shop(world: &World, shop_id: &str) -> Vec<String> {
    world.shop(shop_id).map(|shop| format!("73{}", &shop.id[2..])).into_iter().collect()
}

/// Whether any shop has the warehouse.
pub fn exists(world: &World, warehouse_id: &str) -> bool {
    world.shops.iter().any(|shop| of_shop(world, &shop.id).iter().any(|id| id == warehouse_id))
}
