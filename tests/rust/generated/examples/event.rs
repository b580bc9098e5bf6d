// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn delete_shop_webhook_example(client: &Client) -> Result<()> {
    use tiktokshop::event::DeleteShopWebhookRequest;

    let request = DeleteShopWebhookRequest::new().event_type("ORDER_STATUS_CHANGE");
    let response = client.event().delete_shop_webhook(request).await?;
    Ok(())
}

pub async fn get_shop_webhooks_example(client: &Client) -> Result<()> {
    use tiktokshop::event::GetShopWebhooksRequest;

    let request = GetShopWebhooksRequest::new();
    let response = client.event().get_shop_webhooks(request).await?;
    Ok(())
}

pub async fn update_shop_webhook_example(client: &Client) -> Result<()> {
    use tiktokshop::event::UpdateShopWebhookRequest;

    let request = UpdateShopWebhookRequest::new()
        .address("https://partner.tiktokshop.com")
        .event_type("ORDER_STATUS_CHANGE");
    let response = client.event().update_shop_webhook(request).await?;
    Ok(())
}
