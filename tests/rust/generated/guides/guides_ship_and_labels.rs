// Generated from core/catalog by `cargo gen`. Do not edit.

#[tokio::main]
pub async fn run() -> tiktokshop::Result<()> {
    async fn control(path: &str, body: &str) {
        let url = format!("{}/{path}", std::env::var("SANDBOX_CONTROL_URL").unwrap());
        let http = tiktokshop_sandbox::webhook::sender::client().unwrap();
        assert!(http.post(url).body(body.to_owned()).send().await.unwrap().status().is_success());
    }
    let shop = std::env::var("SANDBOX_SHOP_ID").unwrap();
    control("orders", &format!(r#"{{"shop_id": "{shop}", "count": 2, "status": "AWAITING_SHIPMENT"}}"#))
        .await;
    control("labels", r#"{"delay": 0}"#).await;

    use tiktokshop::fulfillment::ShipPackageRequest;
    use tiktokshop::order::GetOrderListRequest;
    use tiktokshop::{Client, ErrorKind, LabelOptions};

    let client = Client::from_env()?;
    let mut shipped = Vec::new();
    let request = GetOrderListRequest::new().page_size(20).order_status("AWAITING_SHIPMENT");
    let page = client.order().get_order_list(request).await?;
    for package in page.orders.iter().flat_map(|order| &order.packages) {
        let Some(id) = package.id.as_deref() else { continue };
        let request = ShipPackageRequest::new().package_id(id).handover_method("PICKUP");
        match client.fulfillment().ship_package(request).await {
            Ok(_) => shipped.push(id.to_owned()),
            Err(error) if error.kind() == ErrorKind::Business => println!("{id}: {error}"),
            Err(error) => return Err(error),
        }
    }

    assert!(!shipped.is_empty());

    for id in &shipped {
        let label = client.download_label(id, LabelOptions::default()).await?;
        label.save(format!("{id}.{}", label.extension())).await?;
        println!("{} bytes, tracking number {:?}", label.bytes.len(), label.tracking_number);
    }

    Ok(())
}
