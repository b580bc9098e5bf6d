//! Money: orders settle into daily statements, and statements are paid out.

use std::collections::BTreeMap;

use crate::call::{Call, Handler, Refusal};
use crate::world::World;

mod amounts;
mod by_order;
mod by_statement;
mod close;
mod lists;
mod sale;
mod seed;
mod show;
#[cfg(test)]
mod tests;
mod unsettled;

pub use sale::{Item, Sale};

/// What shops earned and were paid.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// Settled sales and adjustments, oldest first.
    transactions: Vec<Transaction>,
    /// Statements by id.
    statements: BTreeMap<String, Statement>,
    /// Withdrawals of all shops, oldest first.
    withdrawals: Vec<Withdrawal>,
}

/// A sale or an adjustment that belongs to a statement.
#[derive(Debug, Clone)]
struct Transaction {
    id: String,
    shop_id: String,
    /// The end of the day whose statement it joins.
    settles_at: i64,
    what: What,
}

#[derive(Debug, Clone)]
enum What {
    Sale(Sale),
    Adjustment { id: String, order_id: String, kind: &'static str, amount: i64, at: i64 },
}

/// The statement of one shop and one day.
#[derive(Debug, Clone)]
struct Statement {
    id: String,
    shop_id: String,
    /// 00:00 UTC at the end of its day.
    time: i64,
    /// The payment that pays it.
    payment_id: String,
}

/// Money that a seller took out, or that was moved.
#[derive(Debug, Clone)]
struct Withdrawal {
    id: String,
    shop_id: String,
    kind: &'static str,
    status: &'static str,
    amount: i64,
    create_time: i64,
}

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    let mut all = Vec::new();
    all.extend(lists::handlers());
    all.extend(by_order::handlers());
    all.extend(by_statement::handlers());
    all.extend(unsettled::handlers());
    all
}

/// The data of a new sandbox.
pub fn seed(world: &mut World) {
    seed::fill(world);
}

/// Closes the days that have ended.
pub fn advance(world: &mut World) {
    close::close_days(world);
}

/// Settles an order: it joins the statement of the day on which it completed. A second time changes nothing.
pub fn order_completed(world: &mut World, order_id: &str) {
    let Some(sale) = sale::of_order(world, order_id) else { return };
    close::settle(world, sale);
}

/// The refusal of a parameter's value.
fn invalid(name: &str) -> Refusal {
    Refusal::new(36_009_004, format!("invalid param: '{name}'"))
}

/// Whether the call wants the newest first. `sort_field` must be the one that the operation sorts by.
fn descending(call: &Call, sort_field: &str) -> Result<bool, Refusal> {
    match call.text("sort_field") {
        Some(field) if field == sort_field => Ok(call.text("sort_order") == Some("DESC")),
        _ => Err(invalid("sort_field")),
    }
}

/// Whether a time lies in the window `{name}_ge` (inclusive) to `{name}_lt` (exclusive).
fn in_window(call: &Call, name: &str, at: i64) -> bool {
    let from = call.number(&format!("{name}_ge")).unwrap_or(i64::MIN);
    let to = call.number(&format!("{name}_lt")).unwrap_or(i64::MAX);
    from <= at && at < to
}
