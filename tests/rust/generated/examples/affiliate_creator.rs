// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn add_showcase_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::AddShowcaseProductsRequest;

    let request = AddShowcaseProductsRequest::new().add_type("PRODUCT_ID");
    let response = client.affiliate_creator().add_showcase_products(request).await?;
    Ok(())
}

pub async fn creator_generate_general_link_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::{CreatorGenerateGeneralLinkRequest, Material};

    let request = CreatorGenerateGeneralLinkRequest::new()
        .material(Material::new().ids(["7495049642642441621"]).type_("PRODUCT"));
    let response = client.affiliate_creator().creator_generate_general_link(request).await?;
    Ok(())
}

pub async fn creator_generate_publisher_link_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::{
        CreatorGeneratePublisherLinkMaterial, CreatorGeneratePublisherLinkRequest,
    };

    let request = CreatorGeneratePublisherLinkRequest::new()
        .material(CreatorGeneratePublisherLinkMaterial::new().ids(["7495049642642441621"]).type_("PRODUCT"))
        .publisher_id("7495049642642441621");
    let response = client.affiliate_creator().creator_generate_publisher_link(request).await?;
    Ok(())
}

pub async fn creator_get_sample_request_deeplink_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::CreatorGetSampleRequestDeeplinkRequest;

    let request = CreatorGetSampleRequestDeeplinkRequest::new().product_id("123456").sku_id("123456");
    let response = client.affiliate_creator().creator_get_sample_request_deeplink(request).await?;
    Ok(())
}

pub async fn creator_search_affiliate_trace_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::CreatorSearchAffiliateTraceOrdersRequest;

    let request =
        CreatorSearchAffiliateTraceOrdersRequest::new().time_ge(1719807456000_i64).time_lt(1728443155000_i64);
    let mut items = client.affiliate_creator().creator_search_affiliate_trace_orders(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn creator_search_sample_application_fulfillments_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::CreatorSearchSampleApplicationFulfillmentsRequest;

    let request =
        CreatorSearchSampleApplicationFulfillmentsRequest::new().fulfillment_statuses(["CANCELLED"]);
    let response = client.affiliate_creator().creator_search_sample_application_fulfillments(request).await?;
    Ok(())
}

pub async fn creator_select_affiliate_product_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::CreatorSelectAffiliateProductRequest;

    let request = CreatorSelectAffiliateProductRequest::new();
    let mut items = client.affiliate_creator().creator_select_affiliate_product(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn generate_affiliate_sharing_link_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::GenerateAffiliateSharingLinkRequest;

    let request = GenerateAffiliateSharingLinkRequest::new();
    let response = client.affiliate_creator().generate_affiliate_sharing_link(request).await?;
    Ok(())
}

pub async fn get_creator_applicable_sample_label_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::GetCreatorApplicableSampleLabelRequest;

    let request = GetCreatorApplicableSampleLabelRequest::new().product_id("1729480364147774364");
    let response = client.affiliate_creator().get_creator_applicable_sample_label(request).await?;
    Ok(())
}

pub async fn get_creator_profile_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::GetCreatorProfileRequest;

    let request = GetCreatorProfileRequest::new();
    let response = client.affiliate_creator().get_creator_profile(request).await?;
    Ok(())
}

pub async fn get_creator_sample_application_detail_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::GetCreatorSampleApplicationDetailRequest;

    let request = GetCreatorSampleApplicationDetailRequest::new()
        .application_type("FREE_SAMPLE")
        .product_id("1729480364147774364");
    let response = client.affiliate_creator().get_creator_sample_application_detail(request).await?;
    Ok(())
}

pub async fn get_open_collaboration_product_list_by_product_ids_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::GetOpenCollaborationProductListByProductIdsRequest;

    let request = GetOpenCollaborationProductListByProductIdsRequest::new();
    let response =
        client.affiliate_creator().get_open_collaboration_product_list_by_product_ids(request).await?;
    Ok(())
}

pub async fn get_shop_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::GetShopProductsRequest;

    let request = GetShopProductsRequest::new();
    let mut items = client.affiliate_creator().get_shop_products(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_shoppable_video_precheck_result_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::GetShoppableVideoPrecheckResultRequest;

    let request = GetShoppableVideoPrecheckResultRequest::new().task_id("7495049642642441621");
    let response = client.affiliate_creator().get_shoppable_video_precheck_result(request).await?;
    Ok(())
}

pub async fn get_shoppable_video_status_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::GetShoppableVideoStatusRequest;

    let request = GetShoppableVideoStatusRequest::new().video_id("7495049642642441621");
    let response = client.affiliate_creator().get_shoppable_video_status(request).await?;
    Ok(())
}

pub async fn get_showcase_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::GetShowcaseProductsRequest;

    let request = GetShowcaseProductsRequest::new().origin("LIVE");
    let mut items = client.affiliate_creator().get_showcase_products(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_tokopedia_product_mappings_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::GetTokopediaProductMappingsRequest;

    let request = GetTokopediaProductMappingsRequest::new();
    let response = client.affiliate_creator().get_tokopedia_product_mappings(request).await?;
    Ok(())
}

pub async fn map_tokopedia_product_ids_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::MapTokopediaProductIdsRequest;

    let request = MapTokopediaProductIdsRequest::new();
    let response = client.affiliate_creator().map_tokopedia_product_ids(request).await?;
    Ok(())
}

pub async fn post_shoppable_photos_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::{PhotosInfo, PostShoppablePhotosRequest};

    let request = PostShoppablePhotosRequest::new().photos_info([PhotosInfo::new().photo_file_uris("text")]);
    let response = client.affiliate_creator().post_shoppable_photos(request).await?;
    Ok(())
}

pub async fn post_shoppable_video_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::{PostShoppableVideoRequest, ProductLinkInfo, VideoInfo};

    let request = PostShoppableVideoRequest::new()
        .product_link_info(ProductLinkInfo::new().product_id("7495049642642441621").title("Blue shirt"))
        .video_info(VideoInfo::new().file_id("7495049642642441621").title("Blue shirt"));
    let response = client.affiliate_creator().post_shoppable_video(request).await?;
    Ok(())
}

pub async fn precheck_video_content_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::{
        PrecheckVideoContentRequest, PrecheckVideoContentVideoInfo, ProductLinkInfo,
    };

    let request = PrecheckVideoContentRequest::new()
        .product_link_info(
            ProductLinkInfo::new().product_id("17294069642063424").title("Sample product anchor title"),
        )
        .video_info(PrecheckVideoContentVideoInfo::new().file_id("v12d00gd0024d3nfqr7og65"));
    let response = client.affiliate_creator().precheck_video_content(request).await?;
    Ok(())
}

pub async fn remove_showcase_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::RemoveShowcaseProductsRequest;

    let request = RemoveShowcaseProductsRequest::new().product_ids(["7495049642642441621"]);
    let response = client.affiliate_creator().remove_showcase_products(request).await?;
    Ok(())
}

pub async fn search_affiliate_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::SearchAffiliateOrdersRequest;

    let request = SearchAffiliateOrdersRequest::new();
    let mut items = client.affiliate_creator().search_affiliate_orders(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_creator_sample_applications_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::SearchCreatorSampleApplicationsRequest;

    let request = SearchCreatorSampleApplicationsRequest::new();
    let mut items = client.affiliate_creator().search_creator_sample_applications(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_music_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::SearchMusicRequest;

    let request = SearchMusicRequest::new();
    let response = client.affiliate_creator().search_music(request).await?;
    Ok(())
}

pub async fn search_open_collaboration_product_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::SearchOpenCollaborationProductRequest;

    let request = SearchOpenCollaborationProductRequest::new();
    let mut items = client.affiliate_creator().search_open_collaboration_product(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_target_collaborations_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::SearchTargetCollaborationsRequest;

    let request = SearchTargetCollaborationsRequest::new().shop_id("789078671231");
    let mut items = client.affiliate_creator().search_target_collaborations(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn top_showcase_products_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_creator::TopShowcaseProductsRequest;

    let request = TopShowcaseProductsRequest::new().product_ids(["7495049642642441621"]);
    let response = client.affiliate_creator().top_showcase_products(request).await?;
    Ok(())
}

pub async fn upload_shoppable_photo_file_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::affiliate_creator::UploadShoppablePhotoFileRequest;

    let request = UploadShoppablePhotoFileRequest::new().data(Upload::path("document.pdf"));
    let response = client.affiliate_creator().upload_shoppable_photo_file(request).await?;
    Ok(())
}

pub async fn upload_shoppable_video_file_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::affiliate_creator::UploadShoppableVideoFileRequest;

    let request = UploadShoppableVideoFileRequest::new().data(Upload::path("document.pdf"));
    let response = client.affiliate_creator().upload_shoppable_video_file(request).await?;
    Ok(())
}
