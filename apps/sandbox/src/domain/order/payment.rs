//! What the buyer pays; the parts add up.

use serde_json::{Value, json};

use crate::model::money::{format, share};
use crate::model::order::{Line, Order};

/// The sums of an order, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Payment {
    /// List prices of all lines.
    pub original_total: i64,
    /// The seller's discounts on them.
    pub seller_discount: i64,
    /// The platform's discounts on them.
    pub platform_discount: i64,
    /// What is left.
    pub sub_total: i64,
    /// Shipping after discounts.
    pub shipping_fee: i64,
    /// Tax on the products.
    pub product_tax: i64,
    /// Tax on products and shipping.
    pub tax: i64,
    /// All together with the retail delivery fee.
    pub total: i64,
}

/// Adds up an order.
pub fn sums(order: &Order) -> Payment {
    let add = |amount: fn(&Line) -> i64| order.lines.iter().map(amount).sum::<i64>();
    let original_total = add(|line| line.original_price);
    let seller_discount = add(|line| line.seller_discount);
    let platform_discount = add(|line| line.platform_discount);
    let sub_total = original_total - seller_discount - platform_discount;
    let fees = order.fees;
    let shipping_fee = fees.original_shipping - fees.seller_discount - fees.platform_discount;
    let product_tax = add(|line| line.tax);
    let tax = product_tax + fees.tax;
    let total = sub_total + shipping_fee + tax + fees.retail_delivery;
    Payment {
        original_total,
        seller_discount,
        platform_discount,
        sub_total,
        shipping_fee,
        product_tax,
        tax,
        total,
    }
}

/// The `payment` of an order.
pub fn view(order: &Order) -> Value {
    let sums = sums(order);
    let fees = order.fees;
    let amount = |minor: i64| format(minor, &order.currency);
    json!({
        "currency": order.currency,
        "original_shipping_fee": amount(fees.original_shipping),
        "original_total_product_price": amount(sums.original_total),
        "platform_discount": amount(sums.platform_discount),
        "product_tax": amount(sums.product_tax),
        "retail_delivery_fee": amount(fees.retail_delivery),
        "seller_discount": amount(sums.seller_discount),
        "shipping_fee": amount(sums.shipping_fee),
        "shipping_fee_platform_discount": amount(fees.platform_discount),
        "shipping_fee_seller_discount": amount(fees.seller_discount),
        "shipping_fee_tax": amount(fees.tax),
        "small_order_fee": amount(0),
        "sub_total": amount(sums.sub_total),
        "tax": amount(sums.tax),
        "total_amount": amount(sums.total),
    })
}

/// The response of the price detail.
pub fn price_detail(order: &Order) -> Value {
    let sums = sums(order);
    let fees = order.fees;
    let parts = Parts {
        list_price: sums.original_total,
        seller: sums.seller_discount,
        platform: sums.platform_discount,
        tax: sums.product_tax,
        shipping: [fees.original_shipping, fees.seller_discount, fees.platform_discount],
        extra: fees.tax + fees.retail_delivery,
    };
    let mut detail = parts.view(&order.currency);
    detail["line_items"] = lines(order);
    detail
}

fn lines(order: &Order) -> Value {
    let count = order.lines.len();
    let views = order.lines.iter().enumerate().map(|(index, line)| {
        let mut view = line_parts(order, line, count, index).view(&order.currency);
        view["id"] = json!(line.id);
        view["cod_fee_amount"] = json!(format(0, &order.currency));
        if let Some(fields) = view.as_object_mut() {
            fields.remove("cod_fee_net_amount");
        }
        view
    });
    views.collect()
}

fn line_parts(order: &Order, line: &Line, count: usize, index: usize) -> Parts {
    let part = |amount: i64| share(amount, count, index);
    let fees = order.fees;
    Parts {
        list_price: line.original_price,
        seller: line.seller_discount,
        platform: line.platform_discount,
        tax: line.tax,
        shipping: [part(fees.original_shipping), part(fees.seller_discount), part(fees.platform_discount)],
        extra: part(fees.tax + fees.retail_delivery),
    }
}

/// The parts of a price, of an order or of a line.
struct Parts {
    list_price: i64,
    seller: i64,
    platform: i64,
    tax: i64,
    /// List price, seller's and platform's discount.
    shipping: [i64; 3],
    extra: i64,
}

impl Parts {
    fn view(&self, currency: &str) -> Value {
        let amount = |minor: i64| format(minor, currency);
        let sale = self.list_price - self.seller - self.platform;
        let shipping = self.shipping[0] - self.shipping[1] - self.shipping[2];
        let total = sale + shipping + self.tax + self.extra;
        json!({
            "cod_fee": amount(0),
            "cod_fee_net_amount": amount(0),
            "currency": currency,
            "net_price_amount": amount(sale),
            "payment": amount(total),
            "shipping_fee_deduction_platform": amount(self.shipping[2]),
            "shipping_fee_deduction_platform_voucher": amount(0),
            "shipping_fee_deduction_seller": amount(self.shipping[1]),
            "shipping_list_price": amount(self.shipping[0]),
            "shipping_sale_price": amount(shipping),
            "sku_list_price": amount(self.list_price),
            "sku_sale_price": amount(sale),
            "subtotal": amount(sale),
            "subtotal_deduction_platform": amount(self.platform),
            "subtotal_deduction_seller": amount(self.seller),
            "subtotal_tax_amount": amount(self.tax),
            "tax_amount": amount(self.tax),
            "tax_rate": if self.tax > 0 { "0.0825" } else { "0" },
            "total": amount(total),
            "voucher_deduction_platform": amount(0),
            "voucher_deduction_seller": amount(0),
        })
    }
}
