// Generated from core/catalog by `cargo gen`. Do not edit.

#[tokio::main]
pub async fn run() -> tiktokshop::Result<()> {
    use tiktokshop::Client;
    use tiktokshop::inbox::Inbox;
    use tiktokshop::receive::Receiver;
    use tiktokshop::webhook::EventData;

    let store = tiktokshop_store::open("sqlite://shop.db", &Default::default()).await?;
    let client = Client::from_env()?;
    let inbox = Inbox::builder(store.whole())
        .on("ORDER_STATUS_CHANGE", |event| async move {
            let EventData::OrderStatusChange(order) = event.data()? else { return Ok(()) };
            println!("{:?} is {:?}", order.order_id, order.order_status);
            Ok(())
        })
        .build()?;
    let receiver = Receiver::builder(&client).inbox(&inbox).build()?; // POST /webhooks/tiktokshop
    inbox.start()?;
    // In a handler of axum: receiver.handle_stream(request).await.map(Body::from)

    let secret = std::env::var("TIKTOK_APP_SECRET").unwrap().into();
    let (body, signature) = tiktokshop::webhook::test_event(1, serde_json::json!({"order_id": "576"}))
        .signed(client.app_key(), &secret);
    let ask = |signature: String| {
        http::Request::post("/webhooks/tiktokshop")
            .header("authorization", signature)
            .body(body.clone())
            .unwrap()
    };
    assert_eq!(receiver.handle(ask(signature)).await.status(), 200);
    assert_eq!(receiver.handle(ask("00".into())).await.status(), 401);

    inbox.close().await; // at the end: waits for the functions that run

    let (body, signature) = tiktokshop::webhook::test_event(1, serde_json::json!({"order_id": "576"}))
        .signed(client.app_key(), &secret);
    let event = tiktokshop::webhook::construct_event(&client.webhooks(), &body, &signature)?; // raw body, Authorization header
    if let EventData::OrderStatusChange(order) = &event.data {
        println!("{:?}", order.order_id);
    }

    use tiktokshop::event::{GetShopWebhooksRequest, UpdateShopWebhookRequest};

    let address = "https://shops.example.com/webhooks/tiktokshop";
    client
        .event()
        .update_shop_webhook(
            UpdateShopWebhookRequest::new().event_type("ORDER_STATUS_CHANGE").address(address),
        )
        .await?;
    println!("{:?}", client.event().get_shop_webhooks(GetShopWebhooksRequest::new()).await?.webhooks.len());

    Ok(())
}
