// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn get_global_selling_full_service_categories_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GetGlobalSellingFullServiceCategoriesRequest;

    let request = GetGlobalSellingFullServiceCategoriesRequest::new();
    let mut items =
        client.gs_full_service_commodity().get_global_selling_full_service_categories(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_grading_templates_config_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GetGradingTemplatesConfigRequest;

    let request = GetGradingTemplatesConfigRequest::new().supplier_id("8123694121236");
    let response = client.gs_full_service_commodity().get_grading_templates_config(request).await?;
    Ok(())
}

pub async fn get_size_groups_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GetSizeGroupsRequest;

    let request = GetSizeGroupsRequest::new().category_id("8749887127898390");
    let response = client.gs_full_service_commodity().get_size_groups(request).await?;
    Ok(())
}

pub async fn get_size_groups_config_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GetSizeGroupsConfigRequest;

    let request = GetSizeGroupsConfigRequest::new().category_id("7076317554373035781");
    let response = client.gs_full_service_commodity().get_size_groups_config(request).await?;
    Ok(())
}

pub async fn global_selling_get_supplier_addresses_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GlobalSellingGetSupplierAddressesRequest;

    let request = GlobalSellingGetSupplierAddressesRequest::new();
    let mut items = client.gs_full_service_commodity().global_selling_get_supplier_addresses(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn gs_calculate_product_audit_info_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsCalculateProductAuditInfoRequest;

    let request = GsCalculateProductAuditInfoRequest::new();
    let response = client.gs_full_service_commodity().gs_calculate_product_audit_info(request).await?;
    Ok(())
}

pub async fn gs_create_product_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsCreateProductRequest;

    let request = GsCreateProductRequest::new().supplier_id("5764607611253786572");
    let response = client.gs_full_service_commodity().gs_create_product(request).await?;
    Ok(())
}

pub async fn gs_create_product_v2_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsCreateProductV2Request;

    let request = GsCreateProductV2Request::new();
    let response = client.gs_full_service_commodity().gs_create_product_v2(request).await?;
    Ok(())
}

pub async fn gs_full_service_get_attributes_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsFullServiceGetAttributesRequest;

    let request = GsFullServiceGetAttributesRequest::new().category_id("7495049642642441621");
    let response = client.gs_full_service_commodity().gs_full_service_get_attributes(request).await?;
    Ok(())
}

pub async fn gs_full_service_get_brands_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsFullServiceGetBrandsRequest;

    let request = GsFullServiceGetBrandsRequest::new();
    let response = client.gs_full_service_commodity().gs_full_service_get_brands(request).await?;
    Ok(())
}

pub async fn gs_full_service_get_category_information_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsFullServiceGetCategoryInformationRequest;

    let request = GsFullServiceGetCategoryInformationRequest::new().category_id("7495049642642441621");
    let response =
        client.gs_full_service_commodity().gs_full_service_get_category_information(request).await?;
    Ok(())
}

pub async fn gs_full_service_get_certifications_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsFullServiceGetCertificationsRequest;

    let request = GsFullServiceGetCertificationsRequest::new().category_id("7495049642642441621");
    let response = client.gs_full_service_commodity().gs_full_service_get_certifications(request).await?;
    Ok(())
}

pub async fn gs_full_service_preview_get_attributes_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsFullServicePreviewGetAttributesRequest;

    let request = GsFullServicePreviewGetAttributesRequest::new().category_id("7495049642642441621");
    let response = client.gs_full_service_commodity().gs_full_service_preview_get_attributes(request).await?;
    Ok(())
}

pub async fn gs_full_service_preview_get_brands_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsFullServicePreviewGetBrandsRequest;

    let request = GsFullServicePreviewGetBrandsRequest::new();
    let response = client.gs_full_service_commodity().gs_full_service_preview_get_brands(request).await?;
    Ok(())
}

pub async fn gs_full_service_preview_get_category_information_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsFullServicePreviewGetCategoryInformationRequest;

    let request = GsFullServicePreviewGetCategoryInformationRequest::new().category_id("7495049642642441621");
    let response =
        client.gs_full_service_commodity().gs_full_service_preview_get_category_information(request).await?;
    Ok(())
}

pub async fn gs_full_service_search_categories_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsFullServiceSearchCategoriesRequest;

    let request = GsFullServiceSearchCategoriesRequest::new();
    let mut items = client.gs_full_service_commodity().gs_full_service_search_categories(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn gs_get_grading_templates_config_v2_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsGetGradingTemplatesConfigV2Request;

    let request = GsGetGradingTemplatesConfigV2Request::new();
    let response = client.gs_full_service_commodity().gs_get_grading_templates_config_v2(request).await?;
    Ok(())
}

pub async fn gs_get_size_groups_config_v2_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsGetSizeGroupsConfigV2Request;

    let request = GsGetSizeGroupsConfigV2Request::new().category_id("7495049642642441621");
    let response = client.gs_full_service_commodity().gs_get_size_groups_config_v2(request).await?;
    Ok(())
}

pub async fn gs_get_supplier_rp_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsGetSupplierRpRequest;

    let request = GsGetSupplierRpRequest::new();
    let mut items = client.gs_full_service_commodity().gs_get_supplier_rp(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn gs_image_upload_v2_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::gs_full_service_commodity::GsImageUploadV2Request;

    let request = GsImageUploadV2Request::new().data(Upload::path("picture.jpg"));
    let response = client.gs_full_service_commodity().gs_image_upload_v2(request).await?;
    Ok(())
}

pub async fn gs_list_supplier_manufacturer_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsListSupplierManufacturerRequest;

    let request = GsListSupplierManufacturerRequest::new();
    let mut items = client.gs_full_service_commodity().gs_list_supplier_manufacturer(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn gs_product_image_upload_requirements_query_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsProductImageUploadRequirementsQueryRequest;

    let request = GsProductImageUploadRequirementsQueryRequest::new().category_id("7495049642642441621");
    let response =
        client.gs_full_service_commodity().gs_product_image_upload_requirements_query(request).await?;
    Ok(())
}

pub async fn gs_qualification_file_upload_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::gs_full_service_commodity::GsQualificationFileUploadRequest;

    let request = GsQualificationFileUploadRequest::new().data(Upload::path("document.pdf"));
    let response = client.gs_full_service_commodity().gs_qualification_file_upload(request).await?;
    Ok(())
}

pub async fn gs_query_skus_and_approval_status_v2_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::GsQuerySkusAndApprovalStatusV2Request;

    let request = GsQuerySkusAndApprovalStatusV2Request::new();
    let mut items = client.gs_full_service_commodity().gs_query_skus_and_approval_status_v2(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn gs_video_upload_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::gs_full_service_commodity::GsVideoUploadRequest;

    let request = GsVideoUploadRequest::new().data(Upload::path("picture.jpg"));
    let response = client.gs_full_service_commodity().gs_video_upload(request).await?;
    Ok(())
}

pub async fn image_upload_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::gs_full_service_commodity::ImageUploadRequest;

    let request = ImageUploadRequest::new().data(Upload::path("picture.jpg")).supplier_id("8123694121236");
    let response = client.gs_full_service_commodity().image_upload(request).await?;
    Ok(())
}

pub async fn query_skus_and_approval_status_example(client: &Client) -> Result<()> {
    use tiktokshop::gs_full_service_commodity::QuerySkusAndApprovalStatusRequest;

    let request = QuerySkusAndApprovalStatusRequest::new().supplier_id("8123694121236");
    let mut items = client.gs_full_service_commodity().query_skus_and_approval_status(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}
