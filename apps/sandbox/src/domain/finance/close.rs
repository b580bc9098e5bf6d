//! The end of a day: its transactions become a statement.

use std::collections::BTreeSet;

use super::sale::Sale;
use super::{Statement, Transaction, What};
use crate::world::World;

/// Seconds of a day.
pub const DAY: i64 = 86_400;

/// Puts a sale into the statement of the day on which it completed, once.
pub fn settle(world: &mut World, sale: Sale) {
    let known = world.domains.finance.transactions.iter();
    let is_settled = known
        .filter_map(|one| if let What::Sale(sale) = &one.what { Some(sale) } else { None })
        .any(|settled| settled.order_id == sale.order_id);
    if is_settled {
        return;
    }
    let at = sale.completed.unwrap_or_else(|| world.now());
    add(world, &sale.shop_id.clone(), end_of_day(at), What::Sale(sale));
    close_days(world);
}

/// Adds a transaction to the day that ends at `settles_at`.
pub fn add(world: &mut World, shop_id: &str, settles_at: i64, what: What) {
    let id = world.ids.next("1636", 19);
    let transaction = Transaction { id, shop_id: shop_id.to_owned(), settles_at, what };
    world.domains.finance.transactions.push(transaction);
}

/// 00:00 UTC after a time.
pub fn end_of_day(at: i64) -> i64 {
    (at.div_euclid(DAY) + 1) * DAY
}

/// Creates the statements of days that have ended and have none yet.
pub fn close_days(world: &mut World) {
    let (now, state) = (world.now(), &world.domains.finance);
    let ended = state.transactions.iter().filter(|one| one.settles_at <= now);
    let mut days: BTreeSet<(String, i64)> = ended.map(|one| (one.shop_id.clone(), one.settles_at)).collect();
    for closed in state.statements.values() {
        days.remove(&(closed.shop_id.clone(), closed.time));
    }
    for (shop_id, time) in days {
        let (id, payment_id) = (world.ids.next("7238", 19), world.ids.next("3458", 19));
        let statement = Statement { id: id.clone(), shop_id, time, payment_id };
        world.domains.finance.statements.insert(id, statement);
    }
}

impl Statement {
    /// When its payment is created.
    pub(super) fn payment_time(&self) -> i64 {
        self.time + DAY
    }

    /// When the money has arrived.
    pub(super) fn paid_time(&self) -> i64 {
        self.time + 2 * DAY
    }

    /// `PAID` once the money has arrived.
    pub(super) fn payment_status(&self, now: i64) -> &'static str {
        if now >= self.paid_time() { "PAID" } else { "PROCESSING" }
    }

    /// Its transactions.
    pub(super) fn transactions<'w>(&self, world: &'w World) -> Vec<&'w Transaction> {
        let all = world.domains.finance.transactions.iter();
        all.filter(|one| one.shop_id == self.shop_id && one.settles_at == self.time).collect()
    }
}

/// The statement that a transaction is in, once its day has ended.
pub fn statement_of<'w>(world: &'w World, transaction: &Transaction) -> Option<&'w Statement> {
    let mut statements = world.domains.finance.statements.values();
    statements.find(|one| one.shop_id == transaction.shop_id && one.time == transaction.settles_at)
}
