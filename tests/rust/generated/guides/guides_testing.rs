// Generated from core/catalog by `cargo gen`. Do not edit.

#[tokio::main]
pub async fn run() -> tiktokshop::Result<()> {
    use tiktokshop::Client;
    use tiktokshop::order::GetOrderListRequest;
    use tiktokshop_sandbox::Sandbox;

    let sandbox = Sandbox::builder().frozen().start().await.unwrap();
    let client = Client::builder()
        .app_key(&sandbox.app_key)
        .app_secret(sandbox.app_secret.as_str())
        .access_token(sandbox.access_token.as_str())
        .shop_cipher(sandbox.shops[0].cipher.as_str())
        .api_url(&sandbox.api_url)
        .build()?;
    assert!(
        !client.order().get_order_list(GetOrderListRequest::new().page_size(50)).await?.orders.is_empty()
    );

    use tiktokshop_sandbox::fault::{Action, Fault};

    sandbox.inject(
        Fault::new(Action::RateLimit { retry_after: Some(0) }).operation("order.get_order_list").times(1),
    );
    let page = client.order().get_order_list(GetOrderListRequest::new().page_size(1)).await?;
    assert_eq!(page.attempts(), 2);

    let before = sandbox.now();
    sandbox.advance(3600);
    assert_eq!(sandbox.now(), before + 3600);

    Ok(())
}
