//! The domains that remember what was done to them. An operation without a handler here is answered from its schema.

use std::collections::HashMap;

use crate::call::Handler;
use crate::world::World;

pub mod authorization;
pub mod customer_service;
pub mod event;
pub mod finance;
pub mod json;
pub mod money;
pub mod product;
pub mod promotion;
pub mod seller;
#[cfg(test)]
pub mod testing;

/// What the domains remember.
#[derive(Debug, Default)]
pub struct Domains {
    /// Tokens' shops, category assets and withdrawn authorizations.
    pub authorization: authorization::State,
    /// Conversations with buyers.
    pub customer_service: customer_service::State,
    /// Webhook addresses.
    pub event: event::State,
    /// Statements, payments and transactions.
    pub finance: finance::State,
    /// Products, stock, prices, images and compliance data.
    pub product: product::State,
    /// Activities and coupons.
    pub promotion: promotion::State,
}

/// The operations that a domain plays itself, by id.
pub fn handlers() -> HashMap<&'static str, Handler> {
    let mut all = HashMap::new();
    all.extend(authorization::handlers());
    all.extend(customer_service::handlers());
    all.extend(event::handlers());
    all.extend(finance::handlers());
    all.extend(product::handlers());
    all.extend(promotion::handlers());
    all.extend(seller::handlers());
    all
}

/// Fills the domains with the data that a new sandbox has. Warehouses come before products, products before
/// activities and orders, orders before statements.
pub fn seed(world: &mut World) {
    authorization::seed(world);
    product::seed(world);
    promotion::seed(world);
    finance::seed(world);
    customer_service::seed(world);
}

/// Lets everything happen in the domains that is due by now.
pub fn advance(world: &mut World) {
    product::advance(world);
    promotion::advance(world);
    finance::advance(world);
    customer_service::advance(world);
}
