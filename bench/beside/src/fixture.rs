//! Bodies that look like the platform's: a page of 100 orders of about 140 KB, and a small response.

use bytes::Bytes;
use serde_json::{Value, json};

/// The key of the app that calls.
pub const APP: &str = "68xu9ks5p4i8";
/// Its secret.
pub const SECRET: &str = "e59af819cc1f4b5d8a7c6b3d2e1f0a9b";

/// A page of 100 orders.
pub fn order_page(next_page_token: &str) -> Bytes {
    page_of(100, next_page_token)
}

/// A page of so many orders.
pub fn page_of(count: u64, next_page_token: &str) -> Bytes {
    let orders: Vec<Value> = (0..count).map(order).collect();
    envelope(json!({"orders": orders, "next_page_token": next_page_token, "total_count": 100_000}))
}

/// A response of a few hundred bytes.
pub fn small() -> Bytes {
    envelope(json!({"shops": [{"id": "7495540735365777507", "name": "Maple Street Goods", "region": "US",
        "seller_type": "LOCAL", "cipher": "TTP_0123456789abcdef", "code": "USCBA1F2E3D"}]}))
}

/// The data of a response.
pub fn data_of(body: &Bytes) -> Bytes {
    let envelope: Value = serde_json::from_slice(body).expect("envelope");
    Bytes::from(envelope["data"].to_string())
}

fn envelope(data: Value) -> Bytes {
    let body =
        json!({"code": 0, "message": "Success", "request_id": "202611212018370A1B2C3D4E5F", "data": data});
    Bytes::from(body.to_string())
}

/// An order as a search lists it, of about 1.4 KB.
pub fn order(number: u64) -> Value {
    json!({
        "id": (576_461_413_038_785_752 + number * 65_536).to_string(),
        "status": "AWAITING_SHIPMENT", "order_type": "NORMAL", "fulfillment_type": "FULFILLMENT_BY_SELLER",
        "shipping_type": "TIKTOK", "delivery_type": "HOME_DELIVERY", "commerce_platform": "TIKTOK_SHOP",
        "buyer_email": "v2b2v4@chat.seller.tiktok.com", "buyer_message": "Please ring twice.",
        "create_time": 1_767_225_600 + number, "paid_time": 1_767_225_660 + number, "update_time": 1_767_229_260 + number,
        "is_cod": false, "is_sample_order": false, "is_on_hold_order": false, "is_replacement_order": false,
        "warehouse_id": "7000714532876273888", "user_id": "7021436810468230477",
        "payment": {"currency": "USD", "sub_total": "39.98", "shipping_fee": "4.99", "tax": "3.20", "total_amount": "48.17",
            "original_total_product_price": "44.98", "seller_discount": "5.00", "platform_discount": "0.00"},
        "recipient_address": {"name": "J*** D***", "phone_number": "(+1)213-***-1234", "postal_code": "90012",
            "region_code": "US", "full_address": "1*** Coleman Ave, Los Angeles, California",
            "district_info": [{"address_level": "L0", "address_level_name": "Country", "address_name": "United States"},
                {"address_level": "L1", "address_level_name": "State", "address_name": "California"}]},
        "line_items": [line(number, 1)],
        "packages": [{"id": (1_153_000_000_000_000_000 + number).to_string()}],
    })
}

fn line(number: u64, at: u64) -> Value {
    json!({"id": (576_461_413_038_916_824 + number * 65_536 + at).to_string(), "sku_id": "1729592969712203232",
        "product_id": "1729592969712207008", "product_name": "Stoneware mug, hand glazed, 350 ml", "sku_name": "Sea green",
        "seller_sku": "MUG-350-SEA", "sale_price": "19.99", "original_price": "22.49", "currency": "USD",
        "display_status": "AWAITING_SHIPMENT", "is_gift": false})
}
