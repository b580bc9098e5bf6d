// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn check_creator_outreach_eligibility_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::{CheckCreatorOutreachEligibilityRequest, CreatorInfo};

    let request = CheckCreatorOutreachEligibilityRequest::new()
        .creator_infos([CreatorInfo::new().creator_open_id("7495049642642441621")]);
    let response = client.affiliate_seller().check_creator_outreach_eligibility(request).await?;
    Ok(())
}

pub async fn check_target_collaboration_conflicts_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::CheckTargetCollaborationConflictsRequest;

    let request = CheckTargetCollaborationConflictsRequest::new()
        .creator_open_id_list(["text"])
        .product_id_list(["text"]);
    let response = client.affiliate_seller().check_target_collaboration_conflicts(request).await?;
    Ok(())
}

pub async fn create_compass_offline_export_task_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::CreateCompassOfflineExportTaskRequest;

    let request = CreateCompassOfflineExportTaskRequest::new();
    let response = client.affiliate_seller().create_compass_offline_export_task(request).await?;
    Ok(())
}

pub async fn create_conversation_with_creator_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::CreateConversationWithCreatorRequest;

    let request = CreateConversationWithCreatorRequest::new().creator_open_id("7495049642642441621");
    let response = client.affiliate_seller().create_conversation_with_creator(request).await?;
    Ok(())
}

pub async fn create_open_collaboration_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::CreateOpenCollaborationRequest;

    let request = CreateOpenCollaborationRequest::new().commission_rate(1000).product_id("789078671231");
    let response = client.affiliate_seller().create_open_collaboration(request).await?;
    Ok(())
}

pub async fn create_target_collaboration_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::{
        CreateTargetCollaborationProduct, CreateTargetCollaborationRequest, FreeSampleRule, SellerContactInfo,
    };

    let request = CreateTargetCollaborationRequest::new()
        .creator_user_open_ids(["7495049642642441621"])
        .end_time("1715654330")
        .free_sample_rule(FreeSampleRule::new().has_free_sample(true).is_sample_approval_exempt(true))
        .name("openapi_test")
        .products([CreateTargetCollaborationProduct::new()
            .id("789078671231312312")
            .target_commission_rate(1000)])
        .seller_contact_info(SellerContactInfo::new().email("test@tiktokshop.com"));
    let response = client.affiliate_seller().create_target_collaboration(request).await?;
    Ok(())
}

pub async fn download_compass_task_file_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::DownloadCompassTaskFileRequest;

    let request = DownloadCompassTaskFileRequest::new().task_id("7495049642642441621");
    let response = client.affiliate_seller().download_compass_task_file(request).await?;
    Ok(())
}

pub async fn edit_open_collaboration_sample_rule_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::EditOpenCollaborationSampleRuleRequest;

    let request = EditOpenCollaborationSampleRuleRequest::new().product_id("123456");
    let response = client.affiliate_seller().edit_open_collaboration_sample_rule(request).await?;
    Ok(())
}

pub async fn edit_open_collaboration_settings_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::EditOpenCollaborationSettingsRequest;

    let request = EditOpenCollaborationSettingsRequest::new();
    let response = client.affiliate_seller().edit_open_collaboration_settings(request).await?;
    Ok(())
}

pub async fn generate_affiliate_product_promotion_link_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GenerateAffiliateProductPromotionLinkRequest;

    let request = GenerateAffiliateProductPromotionLinkRequest::new().product_id("7495049642642441621");
    let response = client.affiliate_seller().generate_affiliate_product_promotion_link(request).await?;
    Ok(())
}

pub async fn generate_target_collaboration_link_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GenerateTargetCollaborationLinkRequest;

    let request =
        GenerateTargetCollaborationLinkRequest::new().target_collaboration_id("7495049642642441621");
    let response = client.affiliate_seller().generate_target_collaboration_link(request).await?;
    Ok(())
}

pub async fn get_compass_task_list_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GetCompassTaskListRequest;

    let request = GetCompassTaskListRequest::new().doc_type("text");
    let response = client.affiliate_seller().get_compass_task_list(request).await?;
    Ok(())
}

pub async fn get_conversation_list_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GetConversationListRequest;

    let request = GetConversationListRequest::new();
    let mut items = client.affiliate_seller().get_conversation_list(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_inbox_category_counts_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GetInboxCategoryCountsRequest;

    let request = GetInboxCategoryCountsRequest::new();
    let response = client.affiliate_seller().get_inbox_category_counts(request).await?;
    Ok(())
}

pub async fn get_latest_unread_messages_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GetLatestUnreadMessagesRequest;

    let request = GetLatestUnreadMessagesRequest::new();
    let response = client.affiliate_seller().get_latest_unread_messages(request).await?;
    Ok(())
}

pub async fn get_marketplace_creator_performance_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GetMarketplaceCreatorPerformanceRequest;

    let request = GetMarketplaceCreatorPerformanceRequest::new().creator_user_id("7495049642642441621");
    let response = client.affiliate_seller().get_marketplace_creator_performance(request).await?;
    Ok(())
}

pub async fn get_message_in_conversation_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GetMessageInConversationRequest;

    let request = GetMessageInConversationRequest::new().conversation_id("7495049642642441621");
    let mut items = client.affiliate_seller().get_message_in_conversation(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_open_collaboration_creator_content_detail_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GetOpenCollaborationCreatorContentDetailRequest;

    let request = GetOpenCollaborationCreatorContentDetailRequest::new().product_id("1730076583746441639");
    let mut items = client.affiliate_seller().get_open_collaboration_creator_content_detail(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_open_collaboration_sample_rules_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GetOpenCollaborationSampleRulesRequest;

    let request = GetOpenCollaborationSampleRulesRequest::new().product_ids(["7495049642642441621"]);
    let response = client.affiliate_seller().get_open_collaboration_sample_rules(request).await?;
    Ok(())
}

pub async fn get_open_collaboration_settings_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GetOpenCollaborationSettingsRequest;

    let request = GetOpenCollaborationSettingsRequest::new();
    let response = client.affiliate_seller().get_open_collaboration_settings(request).await?;
    Ok(())
}

pub async fn get_seller_search_creator_marketplace_advanced_filters_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GetSellerSearchCreatorMarketplaceAdvancedFiltersRequest;

    let request = GetSellerSearchCreatorMarketplaceAdvancedFiltersRequest::new();
    let response =
        client.affiliate_seller().get_seller_search_creator_marketplace_advanced_filters(request).await?;
    Ok(())
}

pub async fn get_weekly_creator_outreach_quota_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GetWeeklyCreatorOutreachQuotaRequest;

    let request = GetWeeklyCreatorOutreachQuotaRequest::new();
    let response = client.affiliate_seller().get_weekly_creator_outreach_quota(request).await?;
    Ok(())
}

pub async fn get_weekly_creator_outreach_records_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::GetWeeklyCreatorOutreachRecordsRequest;

    let request = GetWeeklyCreatorOutreachRecordsRequest::new();
    let mut items = client.affiliate_seller().get_weekly_creator_outreach_records(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn mark_conversation_read_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::MarkConversationReadRequest;

    let request = MarkConversationReadRequest::new().conversation_ids(["7495049642642441621"]);
    let response = client.affiliate_seller().mark_conversation_read(request).await?;
    Ok(())
}

pub async fn query_creator_promotion_details_in_target_collaboration_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::QueryCreatorPromotionDetailsInTargetCollaborationRequest;

    let request = QueryCreatorPromotionDetailsInTargetCollaborationRequest::new()
        .creator_user_open_id("7495049642642441621")
        .invitation_group_id("7495049642642441621");
    let response =
        client.affiliate_seller().query_creator_promotion_details_in_target_collaboration(request).await?;
    Ok(())
}

pub async fn query_target_collaboration_detail_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::QueryTargetCollaborationDetailRequest;

    let request = QueryTargetCollaborationDetailRequest::new().target_collaboration_id("7495049642642441621");
    let response = client.affiliate_seller().query_target_collaboration_detail(request).await?;
    Ok(())
}

pub async fn remove_creator_affiliate_from_collaboration_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::RemoveCreatorAffiliateFromCollaborationRequest;

    let request = RemoveCreatorAffiliateFromCollaborationRequest::new()
        .creator_user_open_id("7495049642642441621")
        .open_collaboration_id("7495049642642441621")
        .product_id("789078671231");
    let response = client.affiliate_seller().remove_creator_affiliate_from_collaboration(request).await?;
    Ok(())
}

pub async fn remove_open_collaboration_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::RemoveOpenCollaborationRequest;

    let request = RemoveOpenCollaborationRequest::new().product_id("7495049642642441621");
    let response = client.affiliate_seller().remove_open_collaboration(request).await?;
    Ok(())
}

pub async fn remove_target_collaboration_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::RemoveTargetCollaborationRequest;

    let request = RemoveTargetCollaborationRequest::new().target_collaboration_id("7495049642642441621");
    let response = client.affiliate_seller().remove_target_collaboration(request).await?;
    Ok(())
}

pub async fn resolve_target_collaboration_conflicts_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::{
        ResolveTargetCollaborationConflictsConflictItem, ResolveTargetCollaborationConflictsRequest,
    };

    let request = ResolveTargetCollaborationConflictsRequest::new().conflict_items([
        ResolveTargetCollaborationConflictsConflictItem::new()
            .creator_open_id("7495049642642441621")
            .existing_collaboration_id("7495049642642441621"),
    ]);
    let response = client.affiliate_seller().resolve_target_collaboration_conflicts(request).await?;
    Ok(())
}

pub async fn review_sample_applications_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::ReviewSampleApplicationsRequest;

    let request =
        ReviewSampleApplicationsRequest::new().application_id("7495049642642441621").review_result("APPROVE");
    let response = client.affiliate_seller().review_sample_applications(request).await?;
    Ok(())
}

pub async fn search_creator_on_marketplace_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::SearchCreatorOnMarketplaceRequest;

    let request = SearchCreatorOnMarketplaceRequest::new();
    let mut items = client.affiliate_seller().search_creator_on_marketplace(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_open_collaboration_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::SearchOpenCollaborationRequest;

    let request = SearchOpenCollaborationRequest::new();
    let mut items = client.affiliate_seller().search_open_collaboration(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_open_collaboration_product_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::SearchOpenCollaborationProductRequest;

    let request = SearchOpenCollaborationProductRequest::new();
    let mut items = client.affiliate_seller().search_open_collaboration_product(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_sample_applications_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::SearchSampleApplicationsRequest;

    let request = SearchSampleApplicationsRequest::new();
    let mut items = client.affiliate_seller().search_sample_applications(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_sample_applications_fulfillments_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::SearchSampleApplicationsFulfillmentsRequest;

    let request = SearchSampleApplicationsFulfillmentsRequest::new().application_id("7495049642642441621");
    let response = client.affiliate_seller().search_sample_applications_fulfillments(request).await?;
    Ok(())
}

pub async fn search_seller_affiliate_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::SearchSellerAffiliateOrdersRequest;

    let request = SearchSellerAffiliateOrdersRequest::new();
    let mut items = client.affiliate_seller().search_seller_affiliate_orders(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_target_collaborations_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::SearchTargetCollaborationsRequest;

    let request = SearchTargetCollaborationsRequest::new().collaboration_status("ONGOING");
    let mut items = client.affiliate_seller().search_target_collaborations(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn seller_get_sample_request_deeplink_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::SellerGetSampleRequestDeeplinkRequest;

    let request = SellerGetSampleRequestDeeplinkRequest::new().product_id("123456").sku_id("123456");
    let response = client.affiliate_seller().seller_get_sample_request_deeplink(request).await?;
    Ok(())
}

pub async fn send_im_message_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::SendImMessageRequest;

    let request =
        SendImMessageRequest::new().content("text").conversation_id("7495049642642441621").msg_type("TEXT");
    let response = client.affiliate_seller().send_im_message(request).await?;
    Ok(())
}

pub async fn update_conversation_status_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::UpdateConversationStatusRequest;

    let request =
        UpdateConversationStatusRequest::new().action("text").conversation_id("7495049642642441621");
    let response = client.affiliate_seller().update_conversation_status(request).await?;
    Ok(())
}

pub async fn update_target_collaboration_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_seller::{
        FreeSampleRule, SellerContactInfo, UpdateTargetCollaborationProduct, UpdateTargetCollaborationRequest,
    };

    let request = UpdateTargetCollaborationRequest::new()
        .creator_user_open_ids(["7495049642642441621"])
        .end_time("1715654330")
        .free_sample_rule(FreeSampleRule::new().has_free_sample(true).is_sample_approval_exempt(true))
        .name("openapi_test")
        .products([UpdateTargetCollaborationProduct::new().commission_rate(1000).id("789078671231312312")])
        .seller_contact_info(SellerContactInfo::new().email("test@bytedance.com"))
        .target_collaboration_id("7495049642642441621");
    let response = client.affiliate_seller().update_target_collaboration(request).await?;
    Ok(())
}

pub async fn upload_message_image_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::affiliate_seller::UploadMessageImageRequest;

    let request = UploadMessageImageRequest::new().data(Upload::path("picture.jpg"));
    let response = client.affiliate_seller().upload_message_image(request).await?;
    Ok(())
}

pub async fn upload_message_image_v2_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::affiliate_seller::UploadMessageImageV2Request;

    let request = UploadMessageImageV2Request::new().data(Upload::path("picture.jpg"));
    let response = client.affiliate_seller().upload_message_image_v2(request).await?;
    Ok(())
}
