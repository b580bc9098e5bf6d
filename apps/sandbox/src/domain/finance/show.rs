//! Amounts as responses show them: decimal strings under the platform's names.

use serde_json::{Map, Value, json};

use super::amounts::Amounts;
use crate::model::price::format;

/// Amounts that are always zero here, in the flat shape of 202309.
const FLAT_ZEROS: [&str; 16] = [
    "actual_return_shipping_fee_amount",
    "affiliate_ads_commission_amount",
    "affiliate_commission_amount",
    "affiliate_partner_commission_amount",
    "customer_paid_shipping_fee_refund_amount",
    "fbt_fulfillment_fee_amount",
    "platform_commission_amount",
    "platform_discount_refund_amount",
    "refund_administration_fee_amount",
    "return_shipping_fee_amount",
    "sales_tax_amount",
    "sales_tax_payment_amount",
    "sales_tax_refund_amount",
    "seller_discount_refund_amount",
    "shipping_insurance_fee_amount",
    "transaction_fee_amount",
];
const FEE_ZEROS: [&str; 8] = [
    "affiliate_ads_commission_amount",
    "affiliate_commission_amount",
    "affiliate_partner_commission_amount",
    "credit_card_handling_fee_amount",
    "mall_service_fee_amount",
    "platform_commission_amount",
    "refund_administration_fee_amount",
    "transaction_fee_amount",
];
const TAX_ZEROS: [&str; 6] = [
    "customs_clearance_amount",
    "customs_duty_amount",
    "gst_amount",
    "import_vat_amount",
    "sst_amount",
    "vat_amount",
];
const SHIPPING_ZEROS: [&str; 5] = [
    "exchange_shipping_fee_amount",
    "replacement_shipping_fee_amount",
    "return_shipping_fee_amount",
    "shipping_insurance_fee_amount",
    "signature_confirmation_fee_amount",
];

fn zeros(names: &[&str]) -> Map<String, Value> {
    names.iter().map(|name| ((*name).to_owned(), json!("0.00"))).collect()
}

/// The flat shape of 202309.
pub fn flat(amounts: Amounts, currency: &str) -> Map<String, Value> {
    let mut shown = zeros(&FLAT_ZEROS);
    let named = [
        ("gross_sales_amount", amounts.subtotal),
        ("gross_sales_refund_amount", amounts.refund),
        ("customer_refund_amount", amounts.refund),
        ("customer_order_refund_amount", amounts.refund),
        ("seller_discount_amount", amounts.seller_discount),
        ("platform_discount_amount", amounts.platform_discount),
        ("after_seller_discounts_subtotal_amount", amounts.subtotal + amounts.seller_discount),
        ("customer_payment_amount", amounts.customer_payment()),
        ("net_sales_amount", amounts.revenue()),
        ("revenue_amount", amounts.revenue()),
        ("actual_shipping_fee_amount", amounts.actual_shipping),
        ("customer_paid_shipping_fee_amount", amounts.paid_shipping),
        ("shipping_cost_amount", amounts.shipping()),
        ("shipping_fee_amount", amounts.shipping()),
        ("referral_fee_amount", amounts.referral),
        ("fee_amount", amounts.fees()),
        ("adjustment_amount", amounts.adjustment),
        ("settlement_amount", amounts.settlement()),
    ];
    shown.extend(named.map(|(name, amount)| (name.to_owned(), json!(format(amount)))));
    shown.insert("currency".into(), json!(currency));
    shown
}

/// `fee_tax_breakdown` of 202501 and later.
pub fn fees(amounts: Amounts) -> Value {
    let mut fee = zeros(&FEE_ZEROS);
    fee.insert("referral_fee_amount".into(), json!(format(amounts.referral)));
    json!({"fee": fee, "tax": zeros(&TAX_ZEROS)})
}

/// `revenue_breakdown` of 202501 and later.
pub fn revenue(amounts: Amounts) -> Value {
    json!({
        "subtotal_before_discount_amount": format(amounts.subtotal),
        "refund_subtotal_before_discount_amount": format(amounts.refund),
        "seller_discount_amount": format(amounts.seller_discount),
        "seller_discount_refund_amount": "0.00",
        "cod_service_fee_amount": "0.00",
        "refund_cod_service_fee_amount": "0.00",
    })
}

/// `shipping_cost_breakdown` of 202501 and later.
pub fn shipping(amounts: Amounts) -> Value {
    let mut cost = zeros(&SHIPPING_ZEROS);
    cost.insert("actual_shipping_fee_amount".into(), json!(format(amounts.actual_shipping)));
    cost.insert("customer_paid_shipping_fee_amount".into(), json!(format(amounts.paid_shipping)));
    cost.insert("shipping_fee_discount_amount".into(), json!("0.00"));
    let more = zeros(&["platform_shipping_fee_discount_amount", "shipping_fee_subsidy_amount"]);
    cost.insert("supplementary_component".into(), Value::Object(more));
    Value::Object(cost)
}

/// The totals and breakdowns of 202501.
pub fn nested(amounts: Amounts) -> Map<String, Value> {
    let mut shown = Map::new();
    let totals = [
        ("revenue_amount", amounts.revenue()),
        ("shipping_cost_amount", amounts.shipping()),
        ("fee_tax_amount", amounts.fees()),
        ("settlement_amount", amounts.settlement()),
    ];
    shown.extend(totals.map(|(name, amount)| (name.to_owned(), json!(format(amount)))));
    shown.insert("revenue_breakdown".into(), revenue(amounts));
    shown.insert("shipping_cost_breakdown".into(), shipping(amounts));
    shown.insert("fee_tax_breakdown".into(), fees(amounts));
    shown
}

/// An amount with its currency.
pub fn money(amount: i64, currency: &str) -> Value {
    json!({"value": format(amount), "currency": currency})
}
