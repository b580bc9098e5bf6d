// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn batch_ship_packages_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::{BatchShipPackagesPackage, BatchShipPackagesRequest};

    let request =
        BatchShipPackagesRequest::new().packages([BatchShipPackagesPackage::new().id("12321312312431")]);
    let response = client.fulfillment().batch_ship_packages(request).await?;
    Ok(())
}

pub async fn combine_package_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::{CombinablePackage, CombinePackageRequest};

    let request =
        CombinePackageRequest::new().combinable_packages([CombinablePackage::new().id("12321313133")]);
    let response = client.fulfillment().combine_package(request).await?;
    Ok(())
}

pub async fn create_first_mile_bundle_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::CreateFirstMileBundleRequest;

    let request =
        CreateFirstMileBundleRequest::new().handover_method("PICKUP").order_ids(["7495049642642441621"]);
    let response = client.fulfillment().create_first_mile_bundle(request).await?;
    Ok(())
}

pub async fn create_first_mile_bundle_v2_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::CreateFirstMileBundleV2Request;

    let request =
        CreateFirstMileBundleV2Request::new().handover_method("PICKUP").order_ids(["7495049642642441621"]);
    let response = client.fulfillment().create_first_mile_bundle_v2(request).await?;
    Ok(())
}

pub async fn create_last_mile_bundle_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::CreateLastMileBundleRequest;

    let request = CreateLastMileBundleRequest::new();
    let response = client.fulfillment().create_last_mile_bundle(request).await?;
    Ok(())
}

pub async fn create_packages_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::CreatePackagesRequest;

    let request = CreatePackagesRequest::new().ship_type("2");
    let response = client.fulfillment().create_packages(request).await?;
    Ok(())
}

pub async fn fulfillment_upload_delivery_file_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::fulfillment::FulfillmentUploadDeliveryFileRequest;

    let request = FulfillmentUploadDeliveryFileRequest::new().data(Upload::path("document.pdf"));
    let response = client.fulfillment().fulfillment_upload_delivery_file(request).await?;
    Ok(())
}

pub async fn fulfillment_upload_delivery_image_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::fulfillment::FulfillmentUploadDeliveryImageRequest;

    let request = FulfillmentUploadDeliveryImageRequest::new().data(Upload::path("picture.jpg"));
    let response = client.fulfillment().fulfillment_upload_delivery_image(request).await?;
    Ok(())
}

pub async fn get_eligible_shipping_service_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::GetEligibleShippingServiceRequest;

    let request = GetEligibleShippingServiceRequest::new().order_id("7495049642642441621");
    let response = client.fulfillment().get_eligible_shipping_service(request).await?;
    Ok(())
}

pub async fn get_handover_timeslots_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::GetHandoverTimeslotsRequest;

    let request = GetHandoverTimeslotsRequest::new().order_id("7495049642642441621");
    let response = client.fulfillment().get_handover_timeslots(request).await?;
    Ok(())
}

pub async fn get_order_customs_requirements_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::GetOrderCustomsRequirementsRequest;

    let request = GetOrderCustomsRequirementsRequest::new().order_ids(["7495049642642441621"]);
    let response = client.fulfillment().get_order_customs_requirements(request).await?;
    Ok(())
}

pub async fn get_order_split_attributes_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::GetOrderSplitAttributesRequest;

    let request = GetOrderSplitAttributesRequest::new().order_ids(["7495049642642441621"]);
    let response = client.fulfillment().get_order_split_attributes(request).await?;
    Ok(())
}

pub async fn get_package_detail_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::GetPackageDetailRequest;

    let request = GetPackageDetailRequest::new().package_id("7495049642642441621");
    let response = client.fulfillment().get_package_detail(request).await?;
    Ok(())
}

pub async fn get_package_handover_time_slots_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::GetPackageHandoverTimeSlotsRequest;

    let request = GetPackageHandoverTimeSlotsRequest::new().package_id("7495049642642441621");
    let response = client.fulfillment().get_package_handover_time_slots(request).await?;
    Ok(())
}

pub async fn get_package_shipping_document_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::GetPackageShippingDocumentRequest;

    let request = GetPackageShippingDocumentRequest::new()
        .document_type("SHIPPING_LABEL")
        .package_id("7495049642642441621");
    let response = client.fulfillment().get_package_shipping_document(request).await?;
    Ok(())
}

pub async fn get_pod_customization_details_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::{GetPodCustomizationDetailsRequest, QueryOrderLine};

    let request = GetPodCustomizationDetailsRequest::new()
        .main_order_id("7495049642642441621")
        .query_order_lines([QueryOrderLine::new()
            .order_line_id("7495049642642441621")
            .pod_order_data_id("7495049642642441621")
            .product_id("7495049642642441621")
            .sku_id("7495049642642441621")]);
    let response = client.fulfillment().get_pod_customization_details(request).await?;
    Ok(())
}

pub async fn get_tracking_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::GetTrackingRequest;

    let request = GetTrackingRequest::new().order_id("7495049642642441621");
    let response = client.fulfillment().get_tracking(request).await?;
    Ok(())
}

pub async fn mark_package_as_shipped_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::MarkPackageAsShippedRequest;

    let request = MarkPackageAsShippedRequest::new().order_id("7495049642642441621");
    let response = client.fulfillment().mark_package_as_shipped(request).await?;
    Ok(())
}

pub async fn redeem_info_callback_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::{OrderInfo, RedeemInfo, RedeemInfoCallbackRequest};

    let request =
        RedeemInfoCallbackRequest::new().order_id("576461413038785752").order_info_list([OrderInfo::new()
            .order_line_id("577086512123755123")
            .redeem_info(RedeemInfo::new().redeem_type("CODE"))]);
    let response = client.fulfillment().redeem_info_callback(request).await?;
    Ok(())
}

pub async fn schedule_package_handover_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::SchedulePackageHandoverRequest;

    let request = SchedulePackageHandoverRequest::new();
    let response = client.fulfillment().schedule_package_handover(request).await?;
    Ok(())
}

pub async fn search_combinable_packages_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::SearchCombinablePackagesRequest;

    let request = SearchCombinablePackagesRequest::new();
    let mut items = client.fulfillment().search_combinable_packages(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_package_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::SearchPackageRequest;

    let request = SearchPackageRequest::new();
    let mut items = client.fulfillment().search_package(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn ship_package_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::ShipPackageRequest;

    let request = ShipPackageRequest::new().package_id("7495049642642441621");
    let response = client.fulfillment().ship_package(request).await?;
    Ok(())
}

pub async fn split_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::{SplitOrdersRequest, SplittableGroup};

    let request = SplitOrdersRequest::new()
        .order_id("7495049642642441621")
        .splittable_groups([SplittableGroup::new().id("123").order_line_item_ids(["7495049642642441621"])]);
    let response = client.fulfillment().split_orders(request).await?;
    Ok(())
}

pub async fn submit_customs_clearance_information_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::SubmitCustomsClearanceInformationRequest;

    let request = SubmitCustomsClearanceInformationRequest::new();
    let response = client.fulfillment().submit_customs_clearance_information(request).await?;
    Ok(())
}

pub async fn tracking_status_update_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::{Track, TrackingStatusUpdateRequest};

    let request = TrackingStatusUpdateRequest::new()
        .country("text")
        .order_id("7495049642642441621")
        .provider_id("7495049642642441621")
        .tracks([Track::new().action_code(1).description("text").occur_time(1790000000).tracking_no("text")]);
    let response = client.fulfillment().tracking_status_update(request).await?;
    Ok(())
}

pub async fn tts_tracking_validation_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::TtsTrackingValidationRequest;

    let request = TtsTrackingValidationRequest::new().tracking_number("1234567");
    let response = client.fulfillment().tts_tracking_validation(request).await?;
    Ok(())
}

pub async fn uncombine_packages_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::UncombinePackagesRequest;

    let request = UncombinePackagesRequest::new().package_id("7495049642642441621");
    let response = client.fulfillment().uncombine_packages(request).await?;
    Ok(())
}

pub async fn update_package_delivery_status_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::{UpdatePackageDeliveryStatusPackage, UpdatePackageDeliveryStatusRequest};

    let request =
        UpdatePackageDeliveryStatusRequest::new().packages([UpdatePackageDeliveryStatusPackage::new()
            .delivery_type("DELIVERY_SUCCESS")
            .id("11529598723402")]);
    let response = client.fulfillment().update_package_delivery_status(request).await?;
    Ok(())
}

pub async fn update_package_shipping_info_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::{ShippingInfo, UpdatePackageShippingInfoRequest};

    let request = UpdatePackageShippingInfoRequest::new()
        .package_id("7495049642642441621")
        .shipping_info_list([ShippingInfo::new().note("text")]);
    let response = client.fulfillment().update_package_shipping_info(request).await?;
    Ok(())
}

pub async fn update_shipping_info_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::UpdateShippingInfoRequest;

    let request = UpdateShippingInfoRequest::new()
        .order_id("7495049642642441621")
        .shipping_provider_id("6965352555291346690")
        .tracking_number("576460868968549926");
    let response = client.fulfillment().update_shipping_info(request).await?;
    Ok(())
}

pub async fn upload_invoice_example(client: &Client) -> Result<()> {
    use tiktokshop::fulfillment::UploadInvoiceRequest;

    let request = UploadInvoiceRequest::new();
    let response = client.fulfillment().upload_invoice(request).await?;
    Ok(())
}
