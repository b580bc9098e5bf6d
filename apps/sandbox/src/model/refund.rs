//! What a buyer gets back, part by part.

use serde_json::{Value, json};

use super::money::{format, share};
use super::order::Order;

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

    /// The `refund_amount` of a response.
    pub fn view(self, currency: &str) -> Value {
        let mut view = self.short_view(currency);
        view["buyer_service_fee"] = json!(format(0, currency));
        view
    }

    /// Without the fields that a calculation does not have.
    pub fn short_view(self, currency: &str) -> Value {
        json!({
            "currency": currency,
            "refund_total": format(self.total(), currency),
            "refund_subtotal": format(self.subtotal, currency),
            "refund_shipping_fee": format(self.shipping, currency),
            "refund_tax": format(self.tax, currency),
            "retail_delivery_fee": format(self.retail, currency),
        })
    }

    /// The share of one of `count` lines.
    pub fn part(self, order: &Order, line_id: &str, count: usize, index: usize) -> Amounts {
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
