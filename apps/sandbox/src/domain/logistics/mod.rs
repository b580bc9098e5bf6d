//! Warehouses, delivery options, carriers and shipping templates.

use crate::call::Handler;
use crate::world::World;

mod delivery;
mod template;
#[cfg(test)]
mod tests;
mod tracking;
mod warehouse;

pub use delivery::{DeliveryOption, delivery_options, provider_name, providers};
pub use warehouse::{Warehouse, WarehouseView, warehouses};

/// Warehouses and delivery options of all shops.
#[derive(Debug, Clone, Default)]
pub struct State {
    warehouses: Vec<Warehouse>,
    global: Vec<warehouse::GlobalWarehouse>,
    options: Vec<(String, DeliveryOption)>,
}

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("logistics.get_warehouse_list", warehouse::list),
        ("logistics.get_global_seller_warehouse", warehouse::global),
        ("logistics.create_warehouse", warehouse::create),
        ("logistics.update_warehouse", warehouse::update),
        ("logistics.standardize_warehouse_address", warehouse::standardize),
        ("logistics.get_warehouse_delivery_options", delivery::options),
        ("logistics.get_shipping_provider", delivery::shipping_providers),
        ("logistics.get_available_shipping_template", template::available),
        ("logistics.check_shipping_template_existence", template::exists),
        ("logistics.get_logistics_tracking", tracking::tracking),
    ]
}

/// The data of a new sandbox: three warehouses and four delivery options in every shop.
pub fn seed(world: &mut World) {
    let shops = world.shops.clone();
    for shop in &shops {
        warehouse::seed(world, shop);
        delivery::seed(world, &shop.id);
    }
    warehouse::seed_global(world);
}
