// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn get_active_shop_list_example(client: &Client) -> Result<()> {
    use tiktokshop::seller::GetActiveShopListRequest;

    let request = GetActiveShopListRequest::new();
    let response = client.seller().get_active_shop_list(request).await?;
    Ok(())
}

pub async fn get_seller_permissions_example(client: &Client) -> Result<()> {
    use tiktokshop::seller::GetSellerPermissionsRequest;

    let request = GetSellerPermissionsRequest::new();
    let response = client.seller().get_seller_permissions(request).await?;
    Ok(())
}

pub async fn get_seller_status_example(client: &Client) -> Result<()> {
    use tiktokshop::seller::GetSellerStatusRequest;

    let request = GetSellerStatusRequest::new();
    let response = client.seller().get_seller_status(request).await?;
    Ok(())
}

pub async fn get_shop_creators_example(client: &Client) -> Result<()> {
    use tiktokshop::seller::GetShopCreatorsRequest;

    let request = GetShopCreatorsRequest::new();
    let response = client.seller().get_shop_creators(request).await?;
    Ok(())
}

pub async fn get_shop_group_and_related_shops_example(client: &Client) -> Result<()> {
    use tiktokshop::seller::GetShopGroupAndRelatedShopsRequest;

    let request = GetShopGroupAndRelatedShopsRequest::new();
    let response = client.seller().get_shop_group_and_related_shops(request).await?;
    Ok(())
}

pub async fn sync_collections_example(client: &Client) -> Result<()> {
    use tiktokshop::seller::SyncCollectionsRequest;

    let request = SyncCollectionsRequest::new();
    let response = client.seller().sync_collections(request).await?;
    Ok(())
}
