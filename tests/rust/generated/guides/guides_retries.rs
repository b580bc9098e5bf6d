// Generated from core/catalog by `cargo gen`. Do not edit.

#[tokio::main]
pub async fn run() -> tiktokshop::Result<()> {
    async fn control(path: &str, body: serde_json::Value) {
        let url = format!("{}/{path}", std::env::var("SANDBOX_CONTROL_URL").unwrap());
        let http = tiktokshop_sandbox::webhook::sender::client().unwrap();
        assert!(http.post(url).body(body.to_string()).send().await.unwrap().status().is_success());
    }
    use serde_json::json;
    control("faults", json!({"operation": "order.get_order_list", "times": 1, "action": {"type": "rate_limit", "retry_after": 0}})).await;
    control("faults", json!({"operation": "order.add_external_order_references", "when": "after", "action": {"type": "reset"}})).await;

    use std::time::Duration;
    use tiktokshop::Client;
    use tiktokshop::order::GetOrderListRequest;

    let client = Client::builder().from_env().deadline(Duration::from_secs(60)).build()?; // for all calls
    let request = GetOrderListRequest::new().page_size(1);
    let list = client
        .order()
        .get_order_list(request)
        .timeout(Duration::from_secs(5))
        .deadline(Duration::from_secs(20)); // for this one
    let page = list.await?;
    println!("it took {} attempts", page.attempts());

    assert_eq!(page.attempts(), 2);
    let order = &page.orders[0];
    let references = tiktokshop::order::AddExternalOrderReferencesRequest::new();
    let line = json!([{"id": order.line_items[0].id, "origin_id": "1"}]);
    let orders = json!({"orders": [{"id": order.id, "external_order": {"id": "S1", "platform": "SHOPIFY", "line_items": line}}]});
    let references: tiktokshop::order::AddExternalOrderReferencesRequest =
        serde_json::from_value(orders).unwrap();

    use tiktokshop::order::GetExternalOrderReferencesRequest;

    match client.order().add_external_order_references(references).await {
        Ok(done) => println!("{} failed", done.item_errors().len()),
        Err(error) if error.outcome_unknown() => {
            let asked = GetExternalOrderReferencesRequest::new()
                .order_id(order.id.clone().unwrap_or_default())
                .platform("SHOPIFY");
            let known = client.order().get_external_order_references(asked).await?.external_orders.len();
            println!("{}", if known > 0 { "it was processed" } else { "it was not: send it again" });
        }
        Err(error) if error.retryable() => println!("later, after {:?}", error.retry_after()),
        Err(error) => return Err(error),
    }

    Ok(())
}
