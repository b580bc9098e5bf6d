//! The domains that keep state. An operation without a handler here gets a response made from its schema.

use std::collections::HashMap;

use crate::call::Handler;
use crate::model;
use crate::world::World;

pub mod authorization;
pub mod customer_service;
pub mod event;
pub mod finance;
pub mod fulfillment;
pub mod lifecycle;
pub mod logistics;
pub mod order;
pub mod product;
pub mod promotion;
pub mod return_refund;
pub mod seller;
pub mod supply_chain;
#[cfg(test)]
pub mod testing;

/// The state that the domains keep.
#[derive(Debug, Clone, Default)]
pub struct Domains {
    /// Conversations with buyers.
    pub customer_service: customer_service::State,
    /// Webhook addresses.
    pub event: event::State,
    /// Statements, payments and transactions.
    pub finance: finance::State,
    /// Packages and their documents.
    pub fulfillment: model::package::State,
    /// Warehouses, delivery options and carriers.
    pub logistics: logistics::State,
    /// Orders.
    pub order: model::order::State,
    /// Products, stock, prices, images and compliance data.
    pub product: product::State,
    /// Activities and coupons.
    pub promotion: promotion::State,
    /// Cancellations and returns.
    pub return_refund: model::after_sale::State,
}

/// The operations that a domain plays itself, by id.
pub fn handlers() -> HashMap<&'static str, Handler> {
    let mut all = HashMap::new();
    all.extend(authorization::handlers());
    all.extend(customer_service::handlers());
    all.extend(event::handlers());
    all.extend(finance::handlers());
    all.extend(fulfillment::handlers());
    all.extend(logistics::handlers());
    all.extend(order::handlers());
    all.extend(product::handlers());
    all.extend(promotion::handlers());
    all.extend(return_refund::handlers());
    all.extend(seller::handlers());
    all.extend(supply_chain::handlers());
    all
}

/// Fills the domains with the data of a new sandbox. Warehouses come before products, products before activities and
/// orders, orders before statements.
pub fn seed(world: &mut World) {
    logistics::seed(world);
    product::seed(world);
    lifecycle::seed(world);
    promotion::seed(world);
    finance::seed(world);
    customer_service::seed(world);
}

/// Makes everything happen in the domains that is due by now.
pub fn advance(world: &mut World) {
    product::advance(world);
    // Parcels move before orders: an order that was collected in time is not cancelled for lateness.
    fulfillment::advance(world);
    return_refund::advance(world);
    lifecycle::advance(world);
    promotion::advance(world);
    finance::advance(world);
    customer_service::advance(world);
}
