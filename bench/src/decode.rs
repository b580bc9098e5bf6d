//! Decoding a page of orders, typed and untyped, against serde_json.

use bytes::Bytes;
use serde::Deserialize;
use serde_json::Value;
use tiktokshop::order::GetOrderListResponse;

use tiktokshop_bench_beside::pair::{Ratio, measure};

/// Our typed page against serde_json's untyped value.
pub fn typed_against_value(data: &Bytes) -> Ratio {
    measure(|rounds| repeat(rounds, || ours(data)), |rounds| repeat(rounds, || value(data)))
}

/// Our typed page, which is lenient and keeps all fields, against strict derived structs of the few most used fields.
pub fn typed_against_derived(data: &Bytes) -> Ratio {
    measure(|rounds| repeat(rounds, || ours(data)), |rounds| repeat(rounds, || derived(data)))
}

fn repeat(rounds: usize, work: impl Fn()) {
    (0..rounds).for_each(|_| work());
}

fn ours(data: &Bytes) {
    std::hint::black_box(tiktokshop::decode::<GetOrderListResponse>(data).expect("page"));
}

fn value(data: &Bytes) {
    std::hint::black_box(serde_json::from_slice::<Value>(data).expect("page"));
}

fn derived(data: &Bytes) {
    std::hint::black_box(serde_json::from_slice::<Page>(data).expect("page"));
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoded, not read")]
struct Page {
    orders: Vec<Order>,
    next_page_token: String,
    total_count: i64,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoded, not read")]
struct Order {
    id: String,
    status: String,
    create_time: i64,
    update_time: i64,
    buyer_email: String,
    warehouse_id: String,
    payment: Payment,
    recipient_address: Address,
    line_items: Vec<Line>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoded, not read")]
struct Payment {
    currency: String,
    sub_total: String,
    shipping_fee: String,
    total_amount: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoded, not read")]
struct Address {
    name: String,
    phone_number: String,
    full_address: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoded, not read")]
struct Line {
    id: String,
    sku_id: String,
    product_name: String,
    sale_price: String,
}
