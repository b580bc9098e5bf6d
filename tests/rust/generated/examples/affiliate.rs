// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn add_live_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::AddLiveProductsRequest;

    let request = AddLiveProductsRequest::new();
    let response = client.affiliate().add_live_products(request).await?;
    Ok(())
}

pub async fn add_showcase_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::AddShowcaseProductsRequest;

    let request = AddShowcaseProductsRequest::new();
    let response = client.affiliate().add_showcase_products(request).await?;
    Ok(())
}

pub async fn check_anchor_content_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::CheckAnchorContentRequest;

    let request = CheckAnchorContentRequest::new();
    let response = client.affiliate().check_anchor_content(request).await?;
    Ok(())
}

pub async fn check_anchor_prerequisites_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::CheckAnchorPrerequisitesRequest;

    let request = CheckAnchorPrerequisitesRequest::new();
    let response = client.affiliate().check_anchor_prerequisites(request).await?;
    Ok(())
}

pub async fn get_creator_profile_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::GetCreatorProfileRequest;

    let request = GetCreatorProfileRequest::new();
    let response = client.affiliate().get_creator_profile(request).await?;
    Ok(())
}

pub async fn get_live_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::GetLiveProductsRequest;

    let request = GetLiveProductsRequest::new();
    let response = client.affiliate().get_live_products(request).await?;
    Ok(())
}

pub async fn get_live_room_info_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::GetLiveRoomInfoRequest;

    let request = GetLiveRoomInfoRequest::new();
    let response = client.affiliate().get_live_room_info(request).await?;
    Ok(())
}

pub async fn get_shop_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::GetShopProductsRequest;

    let request = GetShopProductsRequest::new();
    let mut items = client.affiliate().get_shop_products(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_showcase_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::GetShowcaseProductsRequest;

    let request = GetShowcaseProductsRequest::new();
    let mut items = client.affiliate().get_showcase_products(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn pin_live_product_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::PinLiveProductRequest;

    let request = PinLiveProductRequest::new().product_id("7495049642642441621");
    let response = client.affiliate().pin_live_product(request).await?;
    Ok(())
}

pub async fn remove_live_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::RemoveLiveProductsRequest;

    let request = RemoveLiveProductsRequest::new();
    let response = client.affiliate().remove_live_products(request).await?;
    Ok(())
}

pub async fn remove_showcase_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::RemoveShowcaseProductsRequest;

    let request = RemoveShowcaseProductsRequest::new();
    let response = client.affiliate().remove_showcase_products(request).await?;
    Ok(())
}

pub async fn top_live_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::TopLiveProductsRequest;

    let request = TopLiveProductsRequest::new();
    let response = client.affiliate().top_live_products(request).await?;
    Ok(())
}

pub async fn top_showcase_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::TopShowcaseProductsRequest;

    let request = TopShowcaseProductsRequest::new();
    let response = client.affiliate().top_showcase_products(request).await?;
    Ok(())
}

pub async fn unpin_live_product_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate::UnpinLiveProductRequest;

    let request = UnpinLiveProductRequest::new().product_id("7495049642642441621");
    let response = client.affiliate().unpin_live_product(request).await?;
    Ok(())
}
