// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn gs_full_service_query_virtual_inventory_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_inventory::GsFullServiceQueryVirtualInventoryRequest;

    let request = GsFullServiceQueryVirtualInventoryRequest::new();
    let response =
        client.gs_full_service_inventory().gs_full_service_query_virtual_inventory(request).await?;
    Ok(())
}

pub async fn gs_full_service_update_virtual_inventory_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_inventory::GsFullServiceUpdateVirtualInventoryRequest;

    let request = GsFullServiceUpdateVirtualInventoryRequest::new();
    let response =
        client.gs_full_service_inventory().gs_full_service_update_virtual_inventory(request).await?;
    Ok(())
}

pub async fn query_global_selling_virtual_inventory_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_inventory::QueryGlobalSellingVirtualInventoryRequest;

    let request = QueryGlobalSellingVirtualInventoryRequest::new();
    let response = client.gs_full_service_inventory().query_global_selling_virtual_inventory(request).await?;
    Ok(())
}

pub async fn set_global_selling_virtual_inventory_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_inventory::SetGlobalSellingVirtualInventoryRequest;

    let request = SetGlobalSellingVirtualInventoryRequest::new();
    let response = client.gs_full_service_inventory().set_global_selling_virtual_inventory(request).await?;
    Ok(())
}
