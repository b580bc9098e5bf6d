//! The life of an order across the domains: payment, parcels, cancellations, returns and time act on it together. This
//! module knows `order`, `fulfillment` and `return_refund`; none of them knows it.

mod due;
mod seed;
mod walk;

pub use due::advance;
pub use seed::seed;
pub use walk::move_to;
