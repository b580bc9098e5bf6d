// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn create_activity_example(client: &Client) -> Result<()> {
    use tiktokshop::promotion::CreateActivityRequest;

    let request = CreateActivityRequest::new()
        .activity_type("FIXED_PRICE")
        .begin_time(1790000000)
        .end_time(1790000000)
        .product_level("PRODUCT")
        .title("DiscountEvent0829");
    let response = client.promotion().create_activity(request).await?;
    Ok(())
}

pub async fn deactivate_activity_example(client: &Client) -> Result<()> {
    use tiktokshop::promotion::DeactivateActivityRequest;

    let request = DeactivateActivityRequest::new().activity_id("7495049642642441621");
    let response = client.promotion().deactivate_activity(request).await?;
    Ok(())
}

pub async fn get_activity_example(client: &Client) -> Result<()> {
    use tiktokshop::promotion::GetActivityRequest;

    let request = GetActivityRequest::new().activity_id("7495049642642441621");
    let response = client.promotion().get_activity(request).await?;
    Ok(())
}

pub async fn get_coupon_example(client: &Client) -> Result<()> {
    use tiktokshop::promotion::GetCouponRequest;

    let request = GetCouponRequest::new().coupon_id("7495049642642441621");
    let response = client.promotion().get_coupon(request).await?;
    Ok(())
}

pub async fn remove_activity_product_example(client: &Client) -> Result<()> {
    use tiktokshop::promotion::RemoveActivityProductRequest;

    let request = RemoveActivityProductRequest::new().activity_id("7495049642642441621");
    let response = client.promotion().remove_activity_product(request).await?;
    Ok(())
}

pub async fn republish_activity_example(client: &Client) -> Result<()> {
    use tiktokshop::promotion::RepublishActivityRequest;

    let request = RepublishActivityRequest::new().activity_id("7495049642642441621");
    let response = client.promotion().republish_activity(request).await?;
    Ok(())
}

pub async fn search_activities_example(client: &Client) -> Result<()> {
    use tiktokshop::promotion::SearchActivitiesRequest;

    let request = SearchActivitiesRequest::new();
    let mut items = client.promotion().search_activities(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_coupons_example(client: &Client) -> Result<()> {
    use tiktokshop::promotion::SearchCouponsRequest;

    let request = SearchCouponsRequest::new();
    let mut items = client.promotion().search_coupons(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn update_activity_example(client: &Client) -> Result<()> {
    use tiktokshop::promotion::UpdateActivityRequest;

    let request = UpdateActivityRequest::new()
        .activity_id("7495049642642441621")
        .begin_time(1790000000)
        .end_time(1790000000)
        .title("BlackFridayDiscount");
    let response = client.promotion().update_activity(request).await?;
    Ok(())
}

pub async fn update_activity_product_example(client: &Client) -> Result<()> {
    use tiktokshop::promotion::UpdateActivityProductRequest;

    let request = UpdateActivityProductRequest::new().activity_id("7495049642642441621");
    let response = client.promotion().update_activity_product(request).await?;
    Ok(())
}
