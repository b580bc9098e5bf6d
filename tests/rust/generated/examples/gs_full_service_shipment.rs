// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn confirm_delivery_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::ConfirmDeliveryRequest;

    let request = ConfirmDeliveryRequest::new().supplier_id("5764607611253786572");
    let response = client.gs_full_service_shipment().confirm_delivery(request).await?;
    Ok(())
}

pub async fn create_delivery_order_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::CreateDeliveryOrderRequest;

    let request = CreateDeliveryOrderRequest::new().supplier_id("5764607611253786572");
    let response = client.gs_full_service_shipment().create_delivery_order(request).await?;
    Ok(())
}

pub async fn get_delivery_order_documents_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GetDeliveryOrderDocumentsRequest;

    let request = GetDeliveryOrderDocumentsRequest::new()
        .delivery_order_codes(["text"])
        .supplier_id("5764607611253786572");
    let response = client.gs_full_service_shipment().get_delivery_order_documents(request).await?;
    Ok(())
}

pub async fn get_logistics_waybills_print_document_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GetLogisticsWaybillsPrintDocumentRequest;

    let request = GetLogisticsWaybillsPrintDocumentRequest::new()
        .logistics_codes(["text"])
        .supplier_id("5765611511852333572");
    let response = client.gs_full_service_shipment().get_logistics_waybills_print_document(request).await?;
    Ok(())
}

pub async fn global_selling_cancel_shipment_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GlobalSellingCancelShipmentRequest;

    let request = GlobalSellingCancelShipmentRequest::new();
    let response = client.gs_full_service_shipment().global_selling_cancel_shipment(request).await?;
    Ok(())
}

pub async fn global_selling_confirm_stockup_order_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GlobalSellingConfirmStockupOrderRequest;

    let request = GlobalSellingConfirmStockupOrderRequest::new();
    let response = client.gs_full_service_shipment().global_selling_confirm_stockup_order(request).await?;
    Ok(())
}

pub async fn global_selling_get_quality_documents_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GlobalSellingGetQualityDocumentsRequest;

    let request = GlobalSellingGetQualityDocumentsRequest::new()
        .order_code("POCYT2406180000023S01")
        .order_type("DELIVERY_ORDER");
    let response = client.gs_full_service_shipment().global_selling_get_quality_documents(request).await?;
    Ok(())
}

pub async fn global_selling_get_sku_print_document_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GlobalSellingGetSkuPrintDocumentRequest;

    let request = GlobalSellingGetSkuPrintDocumentRequest::new();
    let response = client.gs_full_service_shipment().global_selling_get_sku_print_document(request).await?;
    Ok(())
}

pub async fn global_selling_query_logistics_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GlobalSellingQueryLogisticsOrdersRequest;

    let request = GlobalSellingQueryLogisticsOrdersRequest::new().logistics_orders(["text"]);
    let response = client.gs_full_service_shipment().global_selling_query_logistics_orders(request).await?;
    Ok(())
}

pub async fn global_selling_reserve_shipment_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GlobalSellingReserveShipmentRequest;

    let request = GlobalSellingReserveShipmentRequest::new();
    let response = client.gs_full_service_shipment().global_selling_reserve_shipment(request).await?;
    Ok(())
}

pub async fn global_selling_search_abnormal_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GlobalSellingSearchAbnormalOrdersRequest;

    let request = GlobalSellingSearchAbnormalOrdersRequest::new();
    let mut items = client.gs_full_service_shipment().global_selling_search_abnormal_orders(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn global_selling_search_available_shipping_providers_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GlobalSellingSearchAvailableShippingProvidersRequest;

    let request = GlobalSellingSearchAvailableShippingProvidersRequest::new();
    let response =
        client.gs_full_service_shipment().global_selling_search_available_shipping_providers(request).await?;
    Ok(())
}

pub async fn global_selling_search_delivery_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GlobalSellingSearchDeliveryOrdersRequest;

    let request = GlobalSellingSearchDeliveryOrdersRequest::new();
    let mut items = client.gs_full_service_shipment().global_selling_search_delivery_orders(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn global_selling_search_return_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GlobalSellingSearchReturnOrdersRequest;

    let request = GlobalSellingSearchReturnOrdersRequest::new();
    let mut items = client.gs_full_service_shipment().global_selling_search_return_orders(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn global_selling_search_stockup_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GlobalSellingSearchStockupOrdersRequest;

    let request = GlobalSellingSearchStockupOrdersRequest::new();
    let mut items = client.gs_full_service_shipment().global_selling_search_stockup_orders(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn gs_confirm_delivery_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GsConfirmDeliveryRequest;

    let request = GsConfirmDeliveryRequest::new();
    let response = client.gs_full_service_shipment().gs_confirm_delivery(request).await?;
    Ok(())
}

pub async fn gs_create_delivery_order_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GsCreateDeliveryOrderRequest;

    let request = GsCreateDeliveryOrderRequest::new();
    let response = client.gs_full_service_shipment().gs_create_delivery_order(request).await?;
    Ok(())
}

pub async fn gs_get_delivery_order_documents_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GsGetDeliveryOrderDocumentsRequest;

    let request = GsGetDeliveryOrderDocumentsRequest::new().delivery_order_codes(["text"]);
    let response = client.gs_full_service_shipment().gs_get_delivery_order_documents(request).await?;
    Ok(())
}

pub async fn gs_get_logistics_waybills_print_document_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GsGetLogisticsWaybillsPrintDocumentRequest;

    let request = GsGetLogisticsWaybillsPrintDocumentRequest::new().logistics_codes(["text"]);
    let response =
        client.gs_full_service_shipment().gs_get_logistics_waybills_print_document(request).await?;
    Ok(())
}

pub async fn gs_get_sku_print_document_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GsGetSkuPrintDocumentRequest;

    let request = GsGetSkuPrintDocumentRequest::new();
    let response = client.gs_full_service_shipment().gs_get_sku_print_document(request).await?;
    Ok(())
}

pub async fn gs_query_delivery_batches_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GsQueryDeliveryBatchesRequest;

    let request = GsQueryDeliveryBatchesRequest::new().delivery_batch_codes(["text"]);
    let response = client.gs_full_service_shipment().gs_query_delivery_batches(request).await?;
    Ok(())
}

pub async fn gs_reserve_shipping_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GsReserveShippingRequest;

    let request = GsReserveShippingRequest::new();
    let response = client.gs_full_service_shipment().gs_reserve_shipping(request).await?;
    Ok(())
}

pub async fn gs_search_available_shipping_providers_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GsSearchAvailableShippingProvidersRequest;

    let request = GsSearchAvailableShippingProvidersRequest::new();
    let response = client.gs_full_service_shipment().gs_search_available_shipping_providers(request).await?;
    Ok(())
}

pub async fn gs_search_delivery_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GsSearchDeliveryOrdersRequest;

    let request = GsSearchDeliveryOrdersRequest::new();
    let mut items = client.gs_full_service_shipment().gs_search_delivery_orders(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn gs_search_stockup_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::GsSearchStockupOrdersRequest;

    let request = GsSearchStockupOrdersRequest::new();
    let mut items = client.gs_full_service_shipment().gs_search_stockup_orders(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn query_delivery_batches_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::QueryDeliveryBatchesRequest;

    let request =
        QueryDeliveryBatchesRequest::new().delivery_batch_codes(["text"]).supplier_id("5764607611253786572");
    let response = client.gs_full_service_shipment().query_delivery_batches(request).await?;
    Ok(())
}

pub async fn reserve_shipping_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::ReserveShippingRequest;

    let request = ReserveShippingRequest::new().supplier_id("5764607611253786572");
    let response = client.gs_full_service_shipment().reserve_shipping(request).await?;
    Ok(())
}

pub async fn search_available_shipping_providers_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::SearchAvailableShippingProvidersRequest;

    let request = SearchAvailableShippingProvidersRequest::new().supplier_id("5764607611253786572");
    let response = client.gs_full_service_shipment().search_available_shipping_providers(request).await?;
    Ok(())
}

pub async fn search_delivery_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::SearchDeliveryOrdersRequest;

    let request = SearchDeliveryOrdersRequest::new().supplier_id("5764607611253786572");
    let mut items = client.gs_full_service_shipment().search_delivery_orders(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_stockup_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_shipment::SearchStockupOrdersRequest;

    let request = SearchStockupOrdersRequest::new().supplier_id("5764607611253786572");
    let mut items = client.gs_full_service_shipment().search_stockup_orders(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}
