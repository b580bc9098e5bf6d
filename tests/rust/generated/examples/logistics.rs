// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn check_shipping_template_existence_example(client: &Client) -> Result<()> {
    use tiktokshop::logistics::CheckShippingTemplateExistenceRequest;

    let request = CheckShippingTemplateExistenceRequest::new().biz_warehouse_id(1);
    let response = client.logistics().check_shipping_template_existence(request).await?;
    Ok(())
}

pub async fn create_warehouse_example(client: &Client) -> Result<()> {
    use tiktokshop::logistics::CreateWarehouseRequest;

    let request = CreateWarehouseRequest::new();
    let response = client.logistics().create_warehouse(request).await?;
    Ok(())
}

pub async fn get_available_shipping_template_example(client: &Client) -> Result<()> {
    use tiktokshop::logistics::GetAvailableShippingTemplateRequest;

    let request = GetAvailableShippingTemplateRequest::new();
    let response = client.logistics().get_available_shipping_template(request).await?;
    Ok(())
}

pub async fn get_global_seller_warehouse_example(client: &Client) -> Result<()> {
    use tiktokshop::logistics::GetGlobalSellerWarehouseRequest;

    let request = GetGlobalSellerWarehouseRequest::new();
    let response = client.logistics().get_global_seller_warehouse(request).await?;
    Ok(())
}

pub async fn get_logistics_tracking_example(client: &Client) -> Result<()> {
    use tiktokshop::logistics::GetLogisticsTrackingRequest;

    let request = GetLogisticsTrackingRequest::new().order_id("7495049642642441621");
    let response = client.logistics().get_logistics_tracking(request).await?;
    Ok(())
}

pub async fn get_shipping_provider_example(client: &Client) -> Result<()> {
    use tiktokshop::logistics::GetShippingProviderRequest;

    let request = GetShippingProviderRequest::new().delivery_option_id("7495049642642441621");
    let response = client.logistics().get_shipping_provider(request).await?;
    Ok(())
}

pub async fn get_warehouse_delivery_options_example(client: &Client) -> Result<()> {
    use tiktokshop::logistics::GetWarehouseDeliveryOptionsRequest;

    let request = GetWarehouseDeliveryOptionsRequest::new().warehouse_id("7495049642642441621");
    let response = client.logistics().get_warehouse_delivery_options(request).await?;
    Ok(())
}

pub async fn get_warehouse_list_example(client: &Client) -> Result<()> {
    use tiktokshop::logistics::GetWarehouseListRequest;

    let request = GetWarehouseListRequest::new();
    let response = client.logistics().get_warehouse_list(request).await?;
    Ok(())
}

pub async fn standardize_warehouse_address_example(client: &Client) -> Result<()> {
    use tiktokshop::logistics::StandardizeWarehouseAddressRequest;

    let request = StandardizeWarehouseAddressRequest::new();
    let response = client.logistics().standardize_warehouse_address(request).await?;
    Ok(())
}

pub async fn update_warehouse_example(client: &Client) -> Result<()> {
    use tiktokshop::logistics::UpdateWarehouseRequest;

    let request = UpdateWarehouseRequest::new().warehouse_id("7495049642642441621");
    let response = client.logistics().update_warehouse(request).await?;
    Ok(())
}
