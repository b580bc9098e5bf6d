// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn cancel_fbt_mcf_order_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::CancelFbtMcfOrderRequest;

    let request = CancelFbtMcfOrderRequest::new().mcf_order_id("7136104329798256386");
    let response = client.fbt().cancel_fbt_mcf_order(request).await?;
    Ok(())
}

pub async fn cancel_inbound_order_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::CancelInboundOrderRequest;

    let request = CancelInboundOrderRequest::new().cancel_reason("text").order_id("7495049642642441621");
    let response = client.fbt().cancel_inbound_order(request).await?;
    Ok(())
}

pub async fn confirm_inbound_method_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::{ConfirmInboundMethodRequest, EstimateArrivalTime};

    let request = ConfirmInboundMethodRequest::new()
        .estimate_arrival_time(EstimateArrivalTime::new().end_timestamp("text").start_timestamp("text"))
        .inbound_method("D2FC")
        .placement_option_id("7495049642642441621")
        .plan_id("7495049642642441621");
    let response = client.fbt().confirm_inbound_method(request).await?;
    Ok(())
}

pub async fn create_fbt_goods_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::{CreateFbtGoodsRequest, CreateGoodsDto, DimensionAndWeightBaseInfo};

    let request = CreateFbtGoodsRequest::new().create_goods_dto_list([CreateGoodsDto::new()
        .create_goods_type("text")
        .dimension_and_weight_base_info(
            DimensionAndWeightBaseInfo::new()
                .dimension_unit("text")
                .height_value("text")
                .length_value("text")
                .weight_unit("text")
                .weight_value("text")
                .width_value("text"),
        )
        .goods_image_url("https://example.com/page")
        .goods_name("Blue shirt")
        .is_expiration_management(true)
        .is_hazmat(true)
        .is_lot_code(true)
        .return_handling_method("COLLECT_RETURN_UNITS")
        .tts_sku_id("7495049642642441621")]);
    let response = client.fbt().create_fbt_goods(request).await?;
    Ok(())
}

pub async fn create_fbt_mcf_order_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::{
        Consignee, CreateFbtMcfOrderAddress, CreateFbtMcfOrderGoods, CreateFbtMcfOrderRequest,
    };

    let request = CreateFbtMcfOrderRequest::new()
        .consignee(
            Consignee::new()
                .address(
                    CreateFbtMcfOrderAddress::new()
                        .address_line_1("text")
                        .city("text")
                        .country_code("text")
                        .state_or_region("US"),
                )
                .email("ana@example.com")
                .name("Blue shirt")
                .phone_number("12345"),
        )
        .external_order_id("7495049642642441621")
        .goods([CreateFbtMcfOrderGoods::new().id("7495049642642441621").quantity(1)]);
    let response = client.fbt().create_fbt_mcf_order(request).await?;
    Ok(())
}

pub async fn create_or_update_inbound_plan_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::CreateOrUpdateInboundPlanRequest;

    let request = CreateOrUpdateInboundPlanRequest::new();
    let response = client.fbt().create_or_update_inbound_plan(request).await?;
    Ok(())
}

pub async fn get_fbt_mcf_order_status_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::GetFbtMcfOrderStatusRequest;

    let request = GetFbtMcfOrderStatusRequest::new().mcf_order_id("7136104329798256386");
    let response = client.fbt().get_fbt_mcf_order_status(request).await?;
    Ok(())
}

pub async fn get_fbt_merchant_mcf_status_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::GetFbtMerchantMcfStatusRequest;

    let request = GetFbtMerchantMcfStatusRequest::new();
    let response = client.fbt().get_fbt_merchant_mcf_status(request).await?;
    Ok(())
}

pub async fn get_fbt_merchant_onboarded_regions_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::GetFbtMerchantOnboardedRegionsRequest;

    let request = GetFbtMerchantOnboardedRegionsRequest::new();
    let response = client.fbt().get_fbt_merchant_onboarded_regions(request).await?;
    Ok(())
}

pub async fn get_fbt_warehouse_list_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::GetFbtWarehouseListRequest;

    let request = GetFbtWarehouseListRequest::new();
    let response = client.fbt().get_fbt_warehouse_list(request).await?;
    Ok(())
}

pub async fn get_inbound_method_detail_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::{EstimateArrivalTime, GetInboundMethodDetailRequest};

    let request = GetInboundMethodDetailRequest::new()
        .estimate_arrival_time(EstimateArrivalTime::new().end_timestamp("text").start_timestamp("text"))
        .inbound_method("D2FC")
        .plan_id("7495049642642441621");
    let response = client.fbt().get_inbound_method_detail(request).await?;
    Ok(())
}

pub async fn get_inbound_order_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::GetInboundOrderRequest;

    let request = GetInboundOrderRequest::new().order_ids(["7495049642642441621"]);
    let response = client.fbt().get_inbound_order(request).await?;
    Ok(())
}

pub async fn list_available_inbound_methods_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::ListAvailableInboundMethodsRequest;

    let request = ListAvailableInboundMethodsRequest::new().plan_id("7495049642642441621");
    let response = client.fbt().list_available_inbound_methods(request).await?;
    Ok(())
}

pub async fn print_inbound_order_labels_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::PrintInboundOrderLabelsRequest;

    let request = PrintInboundOrderLabelsRequest::new().order_id("7495049642642441621");
    let response = client.fbt().print_inbound_order_labels(request).await?;
    Ok(())
}

pub async fn query_goods_inventory_for_mcf_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::{QueryGoodsInventoryForMcfGoods, QueryGoodsInventoryForMcfRequest};

    let request = QueryGoodsInventoryForMcfRequest::new()
        .goods([QueryGoodsInventoryForMcfGoods::new().goods_id("69167899745030")]);
    let response = client.fbt().query_goods_inventory_for_mcf(request).await?;
    Ok(())
}

pub async fn search_fbt_inventory_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::SearchFbtInventoryRequest;

    let request = SearchFbtInventoryRequest::new();
    let mut items = client.fbt().search_fbt_inventory(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_fbt_inventory_record_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::SearchFbtInventoryRecordRequest;

    let request = SearchFbtInventoryRecordRequest::new();
    let mut items = client.fbt().search_fbt_inventory_record(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_goods_hazmat_and_expiration_info_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::SearchGoodsHazmatAndExpirationInfoRequest;

    let request = SearchGoodsHazmatAndExpirationInfoRequest::new().tts_sku_ids(["7495049642642441621"]);
    let response = client.fbt().search_goods_hazmat_and_expiration_info(request).await?;
    Ok(())
}

pub async fn search_goods_info_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::SearchGoodsInfoRequest;

    let request = SearchGoodsInfoRequest::new();
    let mut items = client.fbt().search_goods_info(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn ship_inbound_order_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::{ShipInboundOrderRequest, ShipInboundOrderShipmentOption};

    let request = ShipInboundOrderRequest::new()
        .inbound_order_id("7495049642642441621")
        .shipment_option(ShipInboundOrderShipmentOption::new().shipping_method("FREIGHT"));
    let response = client.fbt().ship_inbound_order(request).await?;
    Ok(())
}

pub async fn update_fbt_goods_info_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::UpdateFbtGoodsInfoRequest;

    let request = UpdateFbtGoodsInfoRequest::new();
    let response = client.fbt().update_fbt_goods_info(request).await?;
    Ok(())
}

pub async fn update_goods_sku_relations_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::{OperateGoodsSkuRelation, UpdateGoodsSkuRelationsRequest};

    let request = UpdateGoodsSkuRelationsRequest::new()
        .operate_goods_sku_relation_list([OperateGoodsSkuRelation::new()
            .tts_goods_id("7495049642642441621")
            .tts_sku_ids(["7495049642642441621"])])
        .operation_type("BIND");
    let response = client.fbt().update_goods_sku_relations(request).await?;
    Ok(())
}

pub async fn update_inbound_order_tracking_example(client: &Client) -> Result<()> {
    use tiktokshop::fbt::UpdateInboundOrderTrackingRequest;

    let request = UpdateInboundOrderTrackingRequest::new().order_id("7495049642642441621");
    let response = client.fbt().update_inbound_order_tracking(request).await?;
    Ok(())
}
