//! Copies of orders, products and more follow the platform.
#![allow(clippy::unwrap_used, clippy::panic)]

mod copies;
mod stage;
mod trouble;
