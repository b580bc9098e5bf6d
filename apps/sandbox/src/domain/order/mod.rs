//! Orders: placed by buyers, read by sellers, moved by payment, parcels and cancellations.

use crate::call::Handler;

pub mod create;
pub mod deadline;
pub mod detail;
mod external;
mod extras;
#[cfg(test)]
pub(crate) mod fits;
pub mod payment;
mod search;
#[cfg(test)]
pub(crate) mod tests;
pub mod transition;
mod view;

pub use create::{NewOrder, create};
pub use transition::update_address;

/// The operations that this module plays.
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
