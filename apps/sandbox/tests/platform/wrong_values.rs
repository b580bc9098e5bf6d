//! Values that the platform does not know are refused, with its code and the name of what is wrong.

use crate::support::{Ask, Caller, Got};
use serde_json::{Value, json};

fn refused(got: &Got, name: &str) {
    assert_eq!((got.status, got.code()), (400, 36_009_004), "{name}: {}", got.json);
    assert!(got.message().contains(name), "{name}: {}", got.json);
}

#[tokio::test]
async fn event_types_are_those_of_the_documents() {
    let caller = Caller::start().await;
    for method in ["PUT", "DELETE"] {
        let body = json!({"event_type": "NOPE", "address": "https://hooks.example.com/a"});
        refused(
            &caller.call(Ask::new(method, "/event/202309/webhooks").json(&body.to_string())).await,
            "event_type",
        );
    }
    let listed = caller.call(Ask::new("GET", "/event/202309/webhooks")).await;
    assert_eq!(listed.json["data"]["total_count"], 0, "nothing was kept");
}

#[tokio::test]
async fn days_in_the_query_and_the_path_are_days() {
    let caller = Caller::start().await;
    let path = "/analytics/202509/shop_skus/performance";
    let asked = |from: &str, to: &str| {
        Ask::new("GET", path).query("start_date_ge", from).query("end_date_lt", to).query("page_size", "10")
    };
    assert_eq!(caller.call(asked("2026-09-01", "2026-09-08")).await.code(), 0);
    refused(&caller.call(asked("banana", "2026-09-08")).await, "start_date_ge");
    refused(&caller.call(asked("2026-09-01", "1700000000")).await, "end_date_lt");
    refused(&caller.call(asked("2026-02-30", "2026-09-08")).await, "start_date_ge");
    let hours = |day: &str| {
        Ask::new("GET", &format!("/analytics/202510/shop/performance/{day}/performance_per_hour"))
    };
    assert_eq!(caller.call(hours("2026-09-01")).await.code(), 0);
    refused(&caller.call(hours("banana")).await, "date");
}

#[tokio::test]
async fn parameters_with_known_values_take_no_others() {
    let caller = Caller::start().await;
    let best = |slot: &str| {
        Ask::new("GET", "/analytics/202511/products/bestselling")
            .query("date", "2026-09-01")
            .query("time_slot", slot)
    };
    assert_eq!(caller.call(best("7D")).await.code(), 0);
    refused(&caller.call(best("1700000000")).await, "time_slot");
    let placed = caller.control("POST", "/orders", Value::Null).await.json;
    let id = placed["order_ids"][0].as_str().expect("an order");
    let path = format!("/order/202406/orders/{id}/external_orders");
    assert_eq!(caller.call(Ask::new("GET", &path).query("platform", "SHOPIFY")).await.code(), 0);
    refused(&caller.call(Ask::new("GET", &path).query("platform", "1")).await, "platform");
    let search =
        Ask::new("POST", "/order/202406/orders/external_order_search").query("external_order_id", "1");
    refused(&caller.call(search.query("platform", "1")).await, "platform");
    let order = json!({"id": id, "external_order": {"id": "1", "platform": "1", "line_items": []}});
    let add = Ask::new("POST", "/order/202406/orders/external_orders")
        .json(&json!({"orders": [order]}).to_string());
    let errors = caller.call(add).await.json["data"]["errors"].clone();
    assert_eq!(errors[0]["code"], "36020002", "{errors}");
}

#[tokio::test]
async fn ids_in_the_query_are_numbers() {
    let caller = Caller::start().await;
    let split =
        |ids: &str| Ask::new("GET", "/fulfillment/202309/orders/split_attributes").query("order_ids", ids);
    refused(&caller.call(split("banana")).await, "order_ids");
    refused(&caller.call(split("576461413038785752,x")).await, "order_ids");
    let reasons =
        Ask::new("GET", "/return_refund/202309/reject_reasons").query("return_or_cancel_id", "banana");
    refused(&caller.call(reasons).await, "return_or_cancel_id");
}

#[tokio::test]
async fn orders_of_sorting_and_closed_fields_of_bodies_are_validated() {
    let caller = Caller::start().await;
    let statements = |order: &str| {
        let list = Ask::new("GET", "/finance/202309/statements").query("page_size", "10");
        list.query("sort_field", "statement_time").query("sort_order", order)
    };
    refused(&caller.call(statements("sideways")).await, "sort_order");
    assert_eq!(caller.call(statements("DESC")).await.code(), 0);
    let orders = caller.call(Ask::orders().query("sort_order", "sideways")).await;
    assert_eq!(orders.code(), 21_001_001, "orders have a code of their own");
    let search = Ask::new("POST", "/promotion/202309/activities/search");
    refused(&caller.call(search.json("{\"activity_type\":\"NOPE\"}")).await, "activity_type");
    let search = Ask::new("POST", "/promotion/202406/coupons/search").query("page_size", "10");
    refused(&caller.call(search.json("{\"status\":[\"NOPE\"]}")).await, "status");
}

#[tokio::test]
async fn parameters_that_are_not_validated_pass() {
    let caller = Caller::start().await;
    caller.sandbox.state(|state| state.rules.check_parameters = false);
    let best = Ask::new("GET", "/analytics/202511/products/bestselling").query("time_slot", "1700000000");
    assert_eq!(caller.call(best).await.code(), 0);
}
