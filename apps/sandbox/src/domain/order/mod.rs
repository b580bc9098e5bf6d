//! Orders: placed by buyers, read by sellers, moved by payment, parcels, cancellations and time.

use crate::call::Handler;
use crate::world::World;

pub mod address;
pub mod create;
pub mod detail;
mod due;
mod external;
mod extras;
#[cfg(test)]
pub(crate) mod fits;
pub mod market;
pub mod money;
pub mod payment;
mod search;
mod seed;
pub mod state;
#[cfg(test)]
pub(crate) mod tests;
pub mod transition;
mod view;
mod walk;

pub use create::{NewOrder, create};
pub(crate) use detail::own;
pub use due::advance;
pub(crate) use search::{backwards, within};
pub use seed::seed;
pub use state::{Order, State, Status};
pub use transition::update_address;
pub use walk::move_to;

/// The order of that id, of any shop.
pub fn find<'w>(world: &'w World, order_id: &str) -> Option<&'w Order> {
    world.domains.order.orders.get(order_id)
}

/// The orders of a shop, in the order of their ids.
pub fn of_shop<'w>(world: &'w World, shop_id: &str) -> Vec<&'w Order> {
    world.domains.order.orders.values().filter(|order| order.shop_id == shop_id).collect()
}

/// The operations played here.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("order.get_order_list", search::search),
        ("order.get_order_detail", detail::detail),
        ("order.get_privileged_order_detail", detail::privileged),
        ("order.get_price_detail", detail::price_detail),
        ("order.add_external_order_references", external::add),
        ("order.get_external_order_references", external::get),
        ("order.search_order_by_external_order_references", external::search),
        ("order.search_pod_customization_details", extras::pod_details),
        ("order.update_blind_box_opening_results", extras::blind_box),
    ]
}
