// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn add_external_order_references_example(client: &Client) -> Result<()> {
    use tiktokshop::order::{
        AddExternalOrderReferencesExternalOrder, AddExternalOrderReferencesLineItem,
        AddExternalOrderReferencesOrder, AddExternalOrderReferencesRequest,
    };

    let request = AddExternalOrderReferencesRequest::new().orders([AddExternalOrderReferencesOrder::new()
        .external_order(
            AddExternalOrderReferencesExternalOrder::new()
                .id("676461413038785752")
                .line_items([AddExternalOrderReferencesLineItem::new()
                    .id("577086512123755123")
                    .origin_id("677086512123755123")])
                .platform("SHOPIFY"),
        )
        .id("576461413038785752")]);
    let response = client.order().add_external_order_references(request).await?;
    Ok(())
}

pub async fn get_external_order_references_example(client: &Client) -> Result<()> {
    use tiktokshop::order::GetExternalOrderReferencesRequest;

    let request =
        GetExternalOrderReferencesRequest::new().order_id("7495049642642441621").platform("SHOPIFY");
    let response = client.order().get_external_order_references(request).await?;
    Ok(())
}

pub async fn get_order_detail_example(client: &Client) -> Result<()> {
    use tiktokshop::order::GetOrderDetailRequest;

    let request = GetOrderDetailRequest::new().ids(["7495049642642441621"]);
    let response = client.order().get_order_detail(request).await?;
    Ok(())
}

pub async fn get_order_list_example(client: &Client) -> Result<()> {
    use tiktokshop::order::GetOrderListRequest;

    let request = GetOrderListRequest::new();
    let mut items = client.order().get_order_list(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_price_detail_example(client: &Client) -> Result<()> {
    use tiktokshop::order::GetPriceDetailRequest;

    let request = GetPriceDetailRequest::new().order_id("7495049642642441621");
    let response = client.order().get_price_detail(request).await?;
    Ok(())
}

pub async fn get_privileged_order_detail_example(client: &Client) -> Result<()> {
    use tiktokshop::order::GetPrivilegedOrderDetailRequest;

    let request = GetPrivilegedOrderDetailRequest::new().ids(["7495049642642441621"]);
    let response = client.order().get_privileged_order_detail(request).await?;
    Ok(())
}

pub async fn search_order_by_external_order_references_example(client: &Client) -> Result<()> {
    use tiktokshop::order::SearchOrderByExternalOrderReferencesRequest;

    let request = SearchOrderByExternalOrderReferencesRequest::new()
        .external_order_id("676461413038785752")
        .platform("SHOPIFY");
    let response = client.order().search_order_by_external_order_references(request).await?;
    Ok(())
}

pub async fn search_pod_customization_details_example(client: &Client) -> Result<()> {
    use tiktokshop::order::{QueryOrderLine, SearchPodCustomizationDetailsRequest};

    let request = SearchPodCustomizationDetailsRequest::new()
        .main_order_id("7495049642642441621")
        .query_order_lines([QueryOrderLine::new()
            .order_line_id("7495049642642441621")
            .pod_order_data_id("7495049642642441621")
            .product_id("7495049642642441621")
            .sku_id("7495049642642441621")]);
    let response = client.order().search_pod_customization_details(request).await?;
    Ok(())
}

pub async fn update_blind_box_opening_results_example(client: &Client) -> Result<()> {
    use tiktokshop::order::UpdateBlindBoxOpeningResultsRequest;

    let request = UpdateBlindBoxOpeningResultsRequest::new();
    let response = client.order().update_blind_box_opening_results(request).await?;
    Ok(())
}
