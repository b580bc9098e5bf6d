//! How much the buyer gets back.

use serde_json::{Value, json};

use super::lines;
use super::reason::check_known;
use super::refuse::*;
use crate::call::{Answer, Call, Refusal};
use crate::domain::order::market::region;
use crate::domain::order::money::{format, share};
use crate::domain::order::{Order, payment};
use crate::world::World;

/// The parts of a refund, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Amounts {
    /// For the goods.
    pub subtotal: i64,
    /// For the shipping.
    pub shipping: i64,
    /// Tax on both.
    pub tax: i64,
    /// The retail delivery fee.
    pub retail: i64,
}

impl Amounts {
    /// All together.
    pub fn total(self) -> i64 {
        self.subtotal + self.shipping + self.tax + self.retail
    }

    /// The `refund_amount` of an answer.
    pub(super) fn view(self, currency: &str) -> Value {
        let mut view = self.short_view(currency);
        view["buyer_service_fee"] = json!(format(0, currency));
        view
    }

    /// Without the fields that a calculation does not have.
    pub(super) fn short_view(self, currency: &str) -> Value {
        json!({
            "currency": currency,
            "refund_total": format(self.total(), currency),
            "refund_subtotal": format(self.subtotal, currency),
            "refund_shipping_fee": format(self.shipping, currency),
            "refund_tax": format(self.tax, currency),
            "retail_delivery_fee": format(self.retail, currency),
        })
    }

    /// The part of one of `count` lines.
    pub(super) fn part(self, order: &Order, line_id: &str, count: usize, index: usize) -> Amounts {
        let line = order.line(line_id);
        let own_tax: i64 = line.map_or(0, |line| line.tax);
        let shared_tax = self.tax - order.lines.iter().map(|line| line.tax).sum::<i64>();
        Amounts {
            subtotal: line.map_or(0, |line| line.sale_price()),
            shipping: share(self.shipping, count, index),
            tax: own_tax + share(shared_tax.max(0), count, index),
            retail: share(self.retail, count, index),
        }
    }
}

/// The refund for some lines. Shipping comes back with a whole order, unless goods are sent back.
pub(super) fn amounts(order: &Order, line_ids: &[String], request: &str) -> Amounts {
    let chosen = order.lines.iter().filter(|line| line_ids.contains(&line.id));
    let (subtotal, tax) =
        chosen.fold((0, 0), |(price, tax), line| (price + line.sale_price(), tax + line.tax));
    let whole = order.lines.iter().all(|line| line_ids.contains(&line.id));
    if !whole || request == "RETURN_AND_REFUND" {
        return Amounts { subtotal, tax, ..Amounts::default() };
    }
    let sums = payment::sums(order);
    Amounts { subtotal, shipping: sums.shipping_fee, tax: sums.tax, retail: order.fees.retail_delivery }
}

/// What can still be given back for some lines.
pub(super) fn refundable(order: &Order, line_ids: &[String]) -> i64 {
    let chosen = order.lines.iter().filter(|line| line_ids.contains(&line.id));
    let refunded: i64 = chosen.map(|line| line.refunded).sum();
    amounts(order, line_ids, "REFUND").total() - refunded
}

/// `return_refund.calculate_refund`
pub(super) fn calculate(world: &mut World, call: &Call) -> Answer {
    let order = lines::own_order(world, call, call.text("order_id").unwrap_or_default())?;
    let request = request(call)?;
    let reason = call.text("reason_name").unwrap_or_default();
    if reason.is_empty() {
        return Err(because(INVALID, "reason_name is missing"));
    }
    check_known(reason, &region(world, &order.shop_id))?;
    let line_ids = lines::chosen(order, call)?;
    let amounts = amounts(order, &line_ids, request);
    Ok(json!({"order_refund_amount": amounts.short_view(&order.currency)}))
}

fn request(call: &Call) -> Result<&str, Refusal> {
    let request = call.text("request_type").unwrap_or_default();
    if ["CANCEL", "REFUND", "RETURN_AND_REFUND"].contains(&request) {
        return Ok(request);
    }
    Err(because(INVALID, "request_type is CANCEL, REFUND or RETURN_AND_REFUND"))
}
