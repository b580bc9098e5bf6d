//! The deadlines of an order that the API shows.

use crate::model::order::Order;

const DAY: i64 = 24 * 3600;

/// Deadlines of a paid order, in Unix seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadlines {
    /// The latest time to ship without a mark.
    pub ship: i64,
    /// The latest time of collection without a mark.
    pub collect: i64,
    /// On-time delivery.
    pub deliver: i64,
    /// The platform cancels the order if it is not shipped by then.
    pub ship_or_cancel: i64,
    /// The platform cancels the order if it is not collected by then.
    pub collect_or_cancel: i64,
    /// Latest delivery.
    pub deliver_or_cancel: i64,
}

/// The deadlines, counted from the end of the hold.
pub fn deadlines(order: &Order) -> Option<Deadlines> {
    let start = order.times.hold_until.or(order.times.paid)?;
    Some(Deadlines {
        ship: start + 2 * DAY,
        collect: start + 3 * DAY,
        deliver: start + 10 * DAY,
        ship_or_cancel: start + 5 * DAY,
        collect_or_cancel: start + 7 * DAY,
        deliver_or_cancel: start + 30 * DAY,
    })
}
