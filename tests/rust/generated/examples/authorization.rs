// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn deauthorize_shop_example(client: &Client) -> Result<()> {
    use tiktokshop::authorization::DeauthorizeShopRequest;

    let request = DeauthorizeShopRequest::new();
    let response = client.authorization().deauthorize_shop(request).await?;
    Ok(())
}

pub async fn get_authorized_category_assets_example(client: &Client) -> Result<()> {
    use tiktokshop::authorization::GetAuthorizedCategoryAssetsRequest;

    let request = GetAuthorizedCategoryAssetsRequest::new();
    let response = client.authorization().get_authorized_category_assets(request).await?;
    Ok(())
}

pub async fn get_authorized_shop_example(client: &Client) -> Result<()> {
    use tiktokshop::authorization::GetAuthorizedShopRequest;

    let request = GetAuthorizedShopRequest::new();
    let response = client.authorization().get_authorized_shop(request).await?;
    Ok(())
}

pub async fn get_widget_token_example(client: &Client) -> Result<()> {
    use tiktokshop::authorization::GetWidgetTokenRequest;

    let request = GetWidgetTokenRequest::new();
    let response = client.authorization().get_widget_token(request).await?;
    Ok(())
}
