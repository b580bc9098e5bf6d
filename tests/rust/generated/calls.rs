// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::Client;

use crate::typed::{Given, Sending, send};

/// Calls the typed method of an operation with JSON parameters; `None` if no operation has that id.
pub fn call<'c>(client: &'c Client, operation: &str, given: Given) -> Option<Sending<'c>> {
    Some(match operation {
        "affiliate.add_live_products" => {
            let request: tiktokshop::affiliate::AddLiveProductsRequest = given.read();
            send(client.affiliate().add_live_products(request), given)
        }
        "affiliate.add_showcase_products" => {
            let request: tiktokshop::affiliate::AddShowcaseProductsRequest = given.read();
            send(client.affiliate().add_showcase_products(request), given)
        }
        "affiliate.check_anchor_content" => {
            let request: tiktokshop::affiliate::CheckAnchorContentRequest = given.read();
            send(client.affiliate().check_anchor_content(request), given)
        }
        "affiliate.check_anchor_prerequisites" => {
            let request: tiktokshop::affiliate::CheckAnchorPrerequisitesRequest = given.read();
            send(client.affiliate().check_anchor_prerequisites(request), given)
        }
        "affiliate.get_creator_profile" => {
            let request: tiktokshop::affiliate::GetCreatorProfileRequest = given.read();
            send(client.affiliate().get_creator_profile(request), given)
        }
        "affiliate.get_live_products" => {
            let request: tiktokshop::affiliate::GetLiveProductsRequest = given.read();
            send(client.affiliate().get_live_products(request), given)
        }
        "affiliate.get_live_room_info" => {
            let request: tiktokshop::affiliate::GetLiveRoomInfoRequest = given.read();
            send(client.affiliate().get_live_room_info(request), given)
        }
        "affiliate.get_shop_products" => {
            let request: tiktokshop::affiliate::GetShopProductsRequest = given.read();
            send(client.affiliate().get_shop_products(request), given)
        }
        "affiliate.get_showcase_products" => {
            let request: tiktokshop::affiliate::GetShowcaseProductsRequest = given.read();
            send(client.affiliate().get_showcase_products(request), given)
        }
        "affiliate.pin_live_product" => {
            let request: tiktokshop::affiliate::PinLiveProductRequest = given.read();
            send(client.affiliate().pin_live_product(request), given)
        }
        "affiliate.remove_live_products" => {
            let request: tiktokshop::affiliate::RemoveLiveProductsRequest = given.read();
            send(client.affiliate().remove_live_products(request), given)
        }
        "affiliate.remove_showcase_products" => {
            let request: tiktokshop::affiliate::RemoveShowcaseProductsRequest = given.read();
            send(client.affiliate().remove_showcase_products(request), given)
        }
        "affiliate.top_live_products" => {
            let request: tiktokshop::affiliate::TopLiveProductsRequest = given.read();
            send(client.affiliate().top_live_products(request), given)
        }
        "affiliate.top_showcase_products" => {
            let request: tiktokshop::affiliate::TopShowcaseProductsRequest = given.read();
            send(client.affiliate().top_showcase_products(request), given)
        }
        "affiliate.unpin_live_product" => {
            let request: tiktokshop::affiliate::UnpinLiveProductRequest = given.read();
            send(client.affiliate().unpin_live_product(request), given)
        }
        "affiliate_creator.add_showcase_products" => {
            let request: tiktokshop::affiliate_creator::AddShowcaseProductsRequest = given.read();
            send(client.affiliate_creator().add_showcase_products(request), given)
        }
        "affiliate_creator.creator_generate_general_link" => {
            let request: tiktokshop::affiliate_creator::CreatorGenerateGeneralLinkRequest = given.read();
            send(client.affiliate_creator().creator_generate_general_link(request), given)
        }
        "affiliate_creator.creator_generate_publisher_link" => {
            let request: tiktokshop::affiliate_creator::CreatorGeneratePublisherLinkRequest = given.read();
            send(client.affiliate_creator().creator_generate_publisher_link(request), given)
        }
        "affiliate_creator.creator_get_sample_request_deeplink" => {
            let request: tiktokshop::affiliate_creator::CreatorGetSampleRequestDeeplinkRequest = given.read();
            send(client.affiliate_creator().creator_get_sample_request_deeplink(request), given)
        }
        "affiliate_creator.creator_search_affiliate_trace_orders" => {
            let request: tiktokshop::affiliate_creator::CreatorSearchAffiliateTraceOrdersRequest =
                given.read();
            send(client.affiliate_creator().creator_search_affiliate_trace_orders(request), given)
        }
        "affiliate_creator.creator_search_sample_application_fulfillments" => {
            let request: tiktokshop::affiliate_creator::CreatorSearchSampleApplicationFulfillmentsRequest =
                given.read();
            send(client.affiliate_creator().creator_search_sample_application_fulfillments(request), given)
        }
        "affiliate_creator.creator_select_affiliate_product" => {
            let request: tiktokshop::affiliate_creator::CreatorSelectAffiliateProductRequest = given.read();
            send(client.affiliate_creator().creator_select_affiliate_product(request), given)
        }
        "affiliate_creator.generate_affiliate_sharing_link" => {
            let request: tiktokshop::affiliate_creator::GenerateAffiliateSharingLinkRequest = given.read();
            send(client.affiliate_creator().generate_affiliate_sharing_link(request), given)
        }
        "affiliate_creator.get_creator_applicable_sample_label" => {
            let request: tiktokshop::affiliate_creator::GetCreatorApplicableSampleLabelRequest = given.read();
            send(client.affiliate_creator().get_creator_applicable_sample_label(request), given)
        }
        "affiliate_creator.get_creator_profile" => {
            let request: tiktokshop::affiliate_creator::GetCreatorProfileRequest = given.read();
            send(client.affiliate_creator().get_creator_profile(request), given)
        }
        "affiliate_creator.get_creator_sample_application_detail" => {
            let request: tiktokshop::affiliate_creator::GetCreatorSampleApplicationDetailRequest =
                given.read();
            send(client.affiliate_creator().get_creator_sample_application_detail(request), given)
        }
        "affiliate_creator.get_open_collaboration_product_list_by_product_ids" => {
            let request: tiktokshop::affiliate_creator::GetOpenCollaborationProductListByProductIdsRequest =
                given.read();
            send(
                client.affiliate_creator().get_open_collaboration_product_list_by_product_ids(request),
                given,
            )
        }
        "affiliate_creator.get_shop_products" => {
            let request: tiktokshop::affiliate_creator::GetShopProductsRequest = given.read();
            send(client.affiliate_creator().get_shop_products(request), given)
        }
        "affiliate_creator.get_shoppable_video_precheck_result" => {
            let request: tiktokshop::affiliate_creator::GetShoppableVideoPrecheckResultRequest = given.read();
            send(client.affiliate_creator().get_shoppable_video_precheck_result(request), given)
        }
        "affiliate_creator.get_shoppable_video_status" => {
            let request: tiktokshop::affiliate_creator::GetShoppableVideoStatusRequest = given.read();
            send(client.affiliate_creator().get_shoppable_video_status(request), given)
        }
        "affiliate_creator.get_showcase_products" => {
            let request: tiktokshop::affiliate_creator::GetShowcaseProductsRequest = given.read();
            send(client.affiliate_creator().get_showcase_products(request), given)
        }
        "affiliate_creator.get_tokopedia_product_mappings" => {
            let request: tiktokshop::affiliate_creator::GetTokopediaProductMappingsRequest = given.read();
            send(client.affiliate_creator().get_tokopedia_product_mappings(request), given)
        }
        "affiliate_creator.map_tokopedia_product_ids" => {
            let request: tiktokshop::affiliate_creator::MapTokopediaProductIdsRequest = given.read();
            send(client.affiliate_creator().map_tokopedia_product_ids(request), given)
        }
        "affiliate_creator.post_shoppable_photos" => {
            let request: tiktokshop::affiliate_creator::PostShoppablePhotosRequest = given.read();
            send(client.affiliate_creator().post_shoppable_photos(request), given)
        }
        "affiliate_creator.post_shoppable_video" => {
            let request: tiktokshop::affiliate_creator::PostShoppableVideoRequest = given.read();
            send(client.affiliate_creator().post_shoppable_video(request), given)
        }
        "affiliate_creator.precheck_video_content" => {
            let request: tiktokshop::affiliate_creator::PrecheckVideoContentRequest = given.read();
            send(client.affiliate_creator().precheck_video_content(request), given)
        }
        "affiliate_creator.remove_showcase_products" => {
            let request: tiktokshop::affiliate_creator::RemoveShowcaseProductsRequest = given.read();
            send(client.affiliate_creator().remove_showcase_products(request), given)
        }
        "affiliate_creator.search_affiliate_orders" => {
            let request: tiktokshop::affiliate_creator::SearchAffiliateOrdersRequest = given.read();
            send(client.affiliate_creator().search_affiliate_orders(request), given)
        }
        "affiliate_creator.search_creator_sample_applications" => {
            let request: tiktokshop::affiliate_creator::SearchCreatorSampleApplicationsRequest = given.read();
            send(client.affiliate_creator().search_creator_sample_applications(request), given)
        }
        "affiliate_creator.search_music" => {
            let request: tiktokshop::affiliate_creator::SearchMusicRequest = given.read();
            send(client.affiliate_creator().search_music(request), given)
        }
        "affiliate_creator.search_open_collaboration_product" => {
            let request: tiktokshop::affiliate_creator::SearchOpenCollaborationProductRequest = given.read();
            send(client.affiliate_creator().search_open_collaboration_product(request), given)
        }
        "affiliate_creator.search_target_collaborations" => {
            let request: tiktokshop::affiliate_creator::SearchTargetCollaborationsRequest = given.read();
            send(client.affiliate_creator().search_target_collaborations(request), given)
        }
        "affiliate_creator.top_showcase_products" => {
            let request: tiktokshop::affiliate_creator::TopShowcaseProductsRequest = given.read();
            send(client.affiliate_creator().top_showcase_products(request), given)
        }
        "affiliate_creator.upload_shoppable_photo_file" => {
            let mut request: tiktokshop::affiliate_creator::UploadShoppablePhotoFileRequest = given.read();
            request.data = given.file("data");
            send(client.affiliate_creator().upload_shoppable_photo_file(request), given)
        }
        "affiliate_creator.upload_shoppable_video_file" => {
            let mut request: tiktokshop::affiliate_creator::UploadShoppableVideoFileRequest = given.read();
            request.data = given.file("data");
            send(client.affiliate_creator().upload_shoppable_video_file(request), given)
        }
        "affiliate_partner.create_affiliate_partner_campaign" => {
            let request: tiktokshop::affiliate_partner::CreateAffiliatePartnerCampaignRequest = given.read();
            send(client.affiliate_partner().create_affiliate_partner_campaign(request), given)
        }
        "affiliate_partner.edit_affiliate_partner_campaign" => {
            let request: tiktokshop::affiliate_partner::EditAffiliatePartnerCampaignRequest = given.read();
            send(client.affiliate_partner().edit_affiliate_partner_campaign(request), given)
        }
        "affiliate_partner.generate_affiliate_partner_campaign_product_link" => {
            let request: tiktokshop::affiliate_partner::GenerateAffiliatePartnerCampaignProductLinkRequest =
                given.read();
            send(client.affiliate_partner().generate_affiliate_partner_campaign_product_link(request), given)
        }
        "affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_info" => {
            let request: tiktokshop::affiliate_partner::GetAffiliateCampaignCreatorFulfillmentStatusInfoRequest = given.read();
            send(
                client.affiliate_partner().get_affiliate_campaign_creator_fulfillment_status_info(request),
                given,
            )
        }
        "affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_list" => {
            let request: tiktokshop::affiliate_partner::GetAffiliateCampaignCreatorFulfillmentStatusListRequest = given.read();
            send(
                client.affiliate_partner().get_affiliate_campaign_creator_fulfillment_status_list(request),
                given,
            )
        }
        "affiliate_partner.get_affiliate_campaign_creator_product_content_statistics" => {
            let request: tiktokshop::affiliate_partner::GetAffiliateCampaignCreatorProductContentStatisticsRequest = given.read();
            send(
                client.affiliate_partner().get_affiliate_campaign_creator_product_content_statistics(request),
                given,
            )
        }
        "affiliate_partner.get_affiliate_campaign_creator_product_sample_status" => {
            let request: tiktokshop::affiliate_partner::GetAffiliateCampaignCreatorProductSampleStatusRequest = given.read();
            send(
                client.affiliate_partner().get_affiliate_campaign_creator_product_sample_status(request),
                given,
            )
        }
        "affiliate_partner.get_affiliate_partner_campaign_detail" => {
            let request: tiktokshop::affiliate_partner::GetAffiliatePartnerCampaignDetailRequest =
                given.read();
            send(client.affiliate_partner().get_affiliate_partner_campaign_detail(request), given)
        }
        "affiliate_partner.get_affiliate_partner_campaign_list" => {
            let request: tiktokshop::affiliate_partner::GetAffiliatePartnerCampaignListRequest = given.read();
            send(client.affiliate_partner().get_affiliate_partner_campaign_list(request), given)
        }
        "affiliate_partner.get_affiliate_partner_campaign_product_list" => {
            let request: tiktokshop::affiliate_partner::GetAffiliatePartnerCampaignProductListRequest =
                given.read();
            send(client.affiliate_partner().get_affiliate_partner_campaign_product_list(request), given)
        }
        "affiliate_partner.partner_generate_multi_affiliate_campaign_product_link" => {
            let request: tiktokshop::affiliate_partner::PartnerGenerateMultiAffiliateCampaignProductLinkRequest = given.read();
            send(
                client.affiliate_partner().partner_generate_multi_affiliate_campaign_product_link(request),
                given,
            )
        }
        "affiliate_partner.publish_affiliate_partner_campaign" => {
            let request: tiktokshop::affiliate_partner::PublishAffiliatePartnerCampaignRequest = given.read();
            send(client.affiliate_partner().publish_affiliate_partner_campaign(request), given)
        }
        "affiliate_partner.review_affiliate_partner_campaign_product" => {
            let request: tiktokshop::affiliate_partner::ReviewAffiliatePartnerCampaignProductRequest =
                given.read();
            send(client.affiliate_partner().review_affiliate_partner_campaign_product(request), given)
        }
        "affiliate_partner.search_cap_affiliate_orders" => {
            let request: tiktokshop::affiliate_partner::SearchCapAffiliateOrdersRequest = given.read();
            send(client.affiliate_partner().search_cap_affiliate_orders(request), given)
        }
        "affiliate_partner.search_tap_affiliate_orders" => {
            let request: tiktokshop::affiliate_partner::SearchTapAffiliateOrdersRequest = given.read();
            send(client.affiliate_partner().search_tap_affiliate_orders(request), given)
        }
        "affiliate_seller.check_creator_outreach_eligibility" => {
            let request: tiktokshop::affiliate_seller::CheckCreatorOutreachEligibilityRequest = given.read();
            send(client.affiliate_seller().check_creator_outreach_eligibility(request), given)
        }
        "affiliate_seller.check_target_collaboration_conflicts" => {
            let request: tiktokshop::affiliate_seller::CheckTargetCollaborationConflictsRequest =
                given.read();
            send(client.affiliate_seller().check_target_collaboration_conflicts(request), given)
        }
        "affiliate_seller.create_compass_offline_export_task" => {
            let request: tiktokshop::affiliate_seller::CreateCompassOfflineExportTaskRequest = given.read();
            send(client.affiliate_seller().create_compass_offline_export_task(request), given)
        }
        "affiliate_seller.create_conversation_with_creator" => {
            let request: tiktokshop::affiliate_seller::CreateConversationWithCreatorRequest = given.read();
            send(client.affiliate_seller().create_conversation_with_creator(request), given)
        }
        "affiliate_seller.create_open_collaboration" => {
            let request: tiktokshop::affiliate_seller::CreateOpenCollaborationRequest = given.read();
            send(client.affiliate_seller().create_open_collaboration(request), given)
        }
        "affiliate_seller.create_target_collaboration" => {
            let request: tiktokshop::affiliate_seller::CreateTargetCollaborationRequest = given.read();
            send(client.affiliate_seller().create_target_collaboration(request), given)
        }
        "affiliate_seller.download_compass_task_file" => {
            let request: tiktokshop::affiliate_seller::DownloadCompassTaskFileRequest = given.read();
            send(client.affiliate_seller().download_compass_task_file(request), given)
        }
        "affiliate_seller.edit_open_collaboration_sample_rule" => {
            let request: tiktokshop::affiliate_seller::EditOpenCollaborationSampleRuleRequest = given.read();
            send(client.affiliate_seller().edit_open_collaboration_sample_rule(request), given)
        }
        "affiliate_seller.edit_open_collaboration_settings" => {
            let request: tiktokshop::affiliate_seller::EditOpenCollaborationSettingsRequest = given.read();
            send(client.affiliate_seller().edit_open_collaboration_settings(request), given)
        }
        "affiliate_seller.generate_affiliate_product_promotion_link" => {
            let request: tiktokshop::affiliate_seller::GenerateAffiliateProductPromotionLinkRequest =
                given.read();
            send(client.affiliate_seller().generate_affiliate_product_promotion_link(request), given)
        }
        "affiliate_seller.generate_target_collaboration_link" => {
            let request: tiktokshop::affiliate_seller::GenerateTargetCollaborationLinkRequest = given.read();
            send(client.affiliate_seller().generate_target_collaboration_link(request), given)
        }
        "affiliate_seller.get_compass_task_list" => {
            let request: tiktokshop::affiliate_seller::GetCompassTaskListRequest = given.read();
            send(client.affiliate_seller().get_compass_task_list(request), given)
        }
        "affiliate_seller.get_conversation_list" => {
            let request: tiktokshop::affiliate_seller::GetConversationListRequest = given.read();
            send(client.affiliate_seller().get_conversation_list(request), given)
        }
        "affiliate_seller.get_inbox_category_counts" => {
            let request: tiktokshop::affiliate_seller::GetInboxCategoryCountsRequest = given.read();
            send(client.affiliate_seller().get_inbox_category_counts(request), given)
        }
        "affiliate_seller.get_latest_unread_messages" => {
            let request: tiktokshop::affiliate_seller::GetLatestUnreadMessagesRequest = given.read();
            send(client.affiliate_seller().get_latest_unread_messages(request), given)
        }
        "affiliate_seller.get_marketplace_creator_performance" => {
            let request: tiktokshop::affiliate_seller::GetMarketplaceCreatorPerformanceRequest = given.read();
            send(client.affiliate_seller().get_marketplace_creator_performance(request), given)
        }
        "affiliate_seller.get_message_in_conversation" => {
            let request: tiktokshop::affiliate_seller::GetMessageInConversationRequest = given.read();
            send(client.affiliate_seller().get_message_in_conversation(request), given)
        }
        "affiliate_seller.get_open_collaboration_creator_content_detail" => {
            let request: tiktokshop::affiliate_seller::GetOpenCollaborationCreatorContentDetailRequest =
                given.read();
            send(client.affiliate_seller().get_open_collaboration_creator_content_detail(request), given)
        }
        "affiliate_seller.get_open_collaboration_sample_rules" => {
            let request: tiktokshop::affiliate_seller::GetOpenCollaborationSampleRulesRequest = given.read();
            send(client.affiliate_seller().get_open_collaboration_sample_rules(request), given)
        }
        "affiliate_seller.get_open_collaboration_settings" => {
            let request: tiktokshop::affiliate_seller::GetOpenCollaborationSettingsRequest = given.read();
            send(client.affiliate_seller().get_open_collaboration_settings(request), given)
        }
        "affiliate_seller.get_seller_search_creator_marketplace_advanced_filters" => {
            let request: tiktokshop::affiliate_seller::GetSellerSearchCreatorMarketplaceAdvancedFiltersRequest = given.read();
            send(
                client.affiliate_seller().get_seller_search_creator_marketplace_advanced_filters(request),
                given,
            )
        }
        "affiliate_seller.get_weekly_creator_outreach_quota" => {
            let request: tiktokshop::affiliate_seller::GetWeeklyCreatorOutreachQuotaRequest = given.read();
            send(client.affiliate_seller().get_weekly_creator_outreach_quota(request), given)
        }
        "affiliate_seller.get_weekly_creator_outreach_records" => {
            let request: tiktokshop::affiliate_seller::GetWeeklyCreatorOutreachRecordsRequest = given.read();
            send(client.affiliate_seller().get_weekly_creator_outreach_records(request), given)
        }
        "affiliate_seller.mark_conversation_read" => {
            let request: tiktokshop::affiliate_seller::MarkConversationReadRequest = given.read();
            send(client.affiliate_seller().mark_conversation_read(request), given)
        }
        "affiliate_seller.query_creator_promotion_details_in_target_collaboration" => {
            let request: tiktokshop::affiliate_seller::QueryCreatorPromotionDetailsInTargetCollaborationRequest = given.read();
            send(
                client.affiliate_seller().query_creator_promotion_details_in_target_collaboration(request),
                given,
            )
        }
        "affiliate_seller.query_target_collaboration_detail" => {
            let request: tiktokshop::affiliate_seller::QueryTargetCollaborationDetailRequest = given.read();
            send(client.affiliate_seller().query_target_collaboration_detail(request), given)
        }
        "affiliate_seller.remove_creator_affiliate_from_collaboration" => {
            let request: tiktokshop::affiliate_seller::RemoveCreatorAffiliateFromCollaborationRequest =
                given.read();
            send(client.affiliate_seller().remove_creator_affiliate_from_collaboration(request), given)
        }
        "affiliate_seller.remove_open_collaboration" => {
            let request: tiktokshop::affiliate_seller::RemoveOpenCollaborationRequest = given.read();
            send(client.affiliate_seller().remove_open_collaboration(request), given)
        }
        "affiliate_seller.remove_target_collaboration" => {
            let request: tiktokshop::affiliate_seller::RemoveTargetCollaborationRequest = given.read();
            send(client.affiliate_seller().remove_target_collaboration(request), given)
        }
        "affiliate_seller.resolve_target_collaboration_conflicts" => {
            let request: tiktokshop::affiliate_seller::ResolveTargetCollaborationConflictsRequest =
                given.read();
            send(client.affiliate_seller().resolve_target_collaboration_conflicts(request), given)
        }
        "affiliate_seller.review_sample_applications" => {
            let request: tiktokshop::affiliate_seller::ReviewSampleApplicationsRequest = given.read();
            send(client.affiliate_seller().review_sample_applications(request), given)
        }
        "affiliate_seller.search_creator_on_marketplace" => {
            let request: tiktokshop::affiliate_seller::SearchCreatorOnMarketplaceRequest = given.read();
            send(client.affiliate_seller().search_creator_on_marketplace(request), given)
        }
        "affiliate_seller.search_open_collaboration" => {
            let request: tiktokshop::affiliate_seller::SearchOpenCollaborationRequest = given.read();
            send(client.affiliate_seller().search_open_collaboration(request), given)
        }
        "affiliate_seller.search_open_collaboration_product" => {
            let request: tiktokshop::affiliate_seller::SearchOpenCollaborationProductRequest = given.read();
            send(client.affiliate_seller().search_open_collaboration_product(request), given)
        }
        "affiliate_seller.search_sample_applications" => {
            let request: tiktokshop::affiliate_seller::SearchSampleApplicationsRequest = given.read();
            send(client.affiliate_seller().search_sample_applications(request), given)
        }
        "affiliate_seller.search_sample_applications_fulfillments" => {
            let request: tiktokshop::affiliate_seller::SearchSampleApplicationsFulfillmentsRequest =
                given.read();
            send(client.affiliate_seller().search_sample_applications_fulfillments(request), given)
        }
        "affiliate_seller.search_seller_affiliate_orders" => {
            let request: tiktokshop::affiliate_seller::SearchSellerAffiliateOrdersRequest = given.read();
            send(client.affiliate_seller().search_seller_affiliate_orders(request), given)
        }
        "affiliate_seller.search_target_collaborations" => {
            let request: tiktokshop::affiliate_seller::SearchTargetCollaborationsRequest = given.read();
            send(client.affiliate_seller().search_target_collaborations(request), given)
        }
        "affiliate_seller.seller_get_sample_request_deeplink" => {
            let request: tiktokshop::affiliate_seller::SellerGetSampleRequestDeeplinkRequest = given.read();
            send(client.affiliate_seller().seller_get_sample_request_deeplink(request), given)
        }
        "affiliate_seller.send_im_message" => {
            let request: tiktokshop::affiliate_seller::SendImMessageRequest = given.read();
            send(client.affiliate_seller().send_im_message(request), given)
        }
        "affiliate_seller.update_conversation_status" => {
            let request: tiktokshop::affiliate_seller::UpdateConversationStatusRequest = given.read();
            send(client.affiliate_seller().update_conversation_status(request), given)
        }
        "affiliate_seller.update_target_collaboration" => {
            let request: tiktokshop::affiliate_seller::UpdateTargetCollaborationRequest = given.read();
            send(client.affiliate_seller().update_target_collaboration(request), given)
        }
        "affiliate_seller.upload_message_image" => {
            let mut request: tiktokshop::affiliate_seller::UploadMessageImageRequest = given.read();
            request.data = given.file("data");
            send(client.affiliate_seller().upload_message_image(request), given)
        }
        "affiliate_seller.upload_message_image_v2" => {
            let mut request: tiktokshop::affiliate_seller::UploadMessageImageV2Request = given.read();
            request.data = given.file("data");
            send(client.affiliate_seller().upload_message_image_v2(request), given)
        }
        "analytics.get_bestselling_creators" => {
            let request: tiktokshop::analytics::GetBestsellingCreatorsRequest = given.read();
            send(client.analytics().get_bestselling_creators(request), given)
        }
        "analytics.get_bestselling_live_sessions" => {
            let request: tiktokshop::analytics::GetBestsellingLiveSessionsRequest = given.read();
            send(client.analytics().get_bestselling_live_sessions(request), given)
        }
        "analytics.get_bestselling_products" => {
            let request: tiktokshop::analytics::GetBestsellingProductsRequest = given.read();
            send(client.analytics().get_bestselling_products(request), given)
        }
        "analytics.get_bestselling_videos" => {
            let request: tiktokshop::analytics::GetBestsellingVideosRequest = given.read();
            send(client.analytics().get_bestselling_videos(request), given)
        }
        "analytics.get_gmv_trend_performances" => {
            let request: tiktokshop::analytics::GetGmvTrendPerformancesRequest = given.read();
            send(client.analytics().get_gmv_trend_performances(request), given)
        }
        "analytics.get_interactive_trend_performances" => {
            let request: tiktokshop::analytics::GetInteractiveTrendPerformancesRequest = given.read();
            send(client.analytics().get_interactive_trend_performances(request), given)
        }
        "analytics.get_live_core_stats" => {
            let request: tiktokshop::analytics::GetLiveCoreStatsRequest = given.read();
            send(client.analytics().get_live_core_stats(request), given)
        }
        "analytics.get_product_stats" => {
            let request: tiktokshop::analytics::GetProductStatsRequest = given.read();
            send(client.analytics().get_product_stats(request), given)
        }
        "analytics.get_shop_live_performance_list" => {
            let request: tiktokshop::analytics::GetShopLivePerformanceListRequest = given.read();
            send(client.analytics().get_shop_live_performance_list(request), given)
        }
        "analytics.get_shop_live_performance_list_old" => {
            let request: tiktokshop::analytics::GetShopLivePerformanceListOldRequest = given.read();
            send(client.analytics().get_shop_live_performance_list_old(request), given)
        }
        "analytics.get_shop_live_performance_overview" => {
            let request: tiktokshop::analytics::GetShopLivePerformanceOverviewRequest = given.read();
            send(client.analytics().get_shop_live_performance_overview(request), given)
        }
        "analytics.get_shop_live_performance_overview_old" => {
            let request: tiktokshop::analytics::GetShopLivePerformanceOverviewOldRequest = given.read();
            send(client.analytics().get_shop_live_performance_overview_old(request), given)
        }
        "analytics.get_shop_live_performance_per_minutes" => {
            let request: tiktokshop::analytics::GetShopLivePerformancePerMinutesRequest = given.read();
            send(client.analytics().get_shop_live_performance_per_minutes(request), given)
        }
        "analytics.get_shop_live_products_performance_list" => {
            let request: tiktokshop::analytics::GetShopLiveProductsPerformanceListRequest = given.read();
            send(client.analytics().get_shop_live_products_performance_list(request), given)
        }
        "analytics.get_shop_performance" => {
            let request: tiktokshop::analytics::GetShopPerformanceRequest = given.read();
            send(client.analytics().get_shop_performance(request), given)
        }
        "analytics.get_shop_performance_per_hour" => {
            let request: tiktokshop::analytics::GetShopPerformancePerHourRequest = given.read();
            send(client.analytics().get_shop_performance_per_hour(request), given)
        }
        "analytics.get_shop_product_performance" => {
            let request: tiktokshop::analytics::GetShopProductPerformanceRequest = given.read();
            send(client.analytics().get_shop_product_performance(request), given)
        }
        "analytics.get_shop_product_performance_list" => {
            let request: tiktokshop::analytics::GetShopProductPerformanceListRequest = given.read();
            send(client.analytics().get_shop_product_performance_list(request), given)
        }
        "analytics.get_shop_sku_performance" => {
            let request: tiktokshop::analytics::GetShopSkuPerformanceRequest = given.read();
            send(client.analytics().get_shop_sku_performance(request), given)
        }
        "analytics.get_shop_sku_performance_list" => {
            let request: tiktokshop::analytics::GetShopSkuPerformanceListRequest = given.read();
            send(client.analytics().get_shop_sku_performance_list(request), given)
        }
        "analytics.get_shop_video_performance" => {
            let request: tiktokshop::analytics::GetShopVideoPerformanceRequest = given.read();
            send(client.analytics().get_shop_video_performance(request), given)
        }
        "analytics.get_shop_video_performance_list" => {
            let request: tiktokshop::analytics::GetShopVideoPerformanceListRequest = given.read();
            send(client.analytics().get_shop_video_performance_list(request), given)
        }
        "analytics.get_shop_video_performance_overview" => {
            let request: tiktokshop::analytics::GetShopVideoPerformanceOverviewRequest = given.read();
            send(client.analytics().get_shop_video_performance_overview(request), given)
        }
        "analytics.get_shop_video_product_performance_list" => {
            let request: tiktokshop::analytics::GetShopVideoProductPerformanceListRequest = given.read();
            send(client.analytics().get_shop_video_product_performance_list(request), given)
        }
        "analytics.get_shop_videos_performance_details" => {
            let request: tiktokshop::analytics::GetShopVideosPerformanceDetailsRequest = given.read();
            send(client.analytics().get_shop_videos_performance_details(request), given)
        }
        "analytics.get_sps_metric_diagnosis" => {
            let request: tiktokshop::analytics::GetSpsMetricDiagnosisRequest = given.read();
            send(client.analytics().get_sps_metric_diagnosis(request), given)
        }
        "analytics.get_sps_metric_problem_details" => {
            let request: tiktokshop::analytics::GetSpsMetricProblemDetailsRequest = given.read();
            send(client.analytics().get_sps_metric_problem_details(request), given)
        }
        "analytics.get_sps_metric_top_items" => {
            let request: tiktokshop::analytics::GetSpsMetricTopItemsRequest = given.read();
            send(client.analytics().get_sps_metric_top_items(request), given)
        }
        "analytics.get_sps_metrics" => {
            let request: tiktokshop::analytics::GetSpsMetricsRequest = given.read();
            send(client.analytics().get_sps_metrics(request), given)
        }
        "analytics.get_sps_overview" => {
            let request: tiktokshop::analytics::GetSpsOverviewRequest = given.read();
            send(client.analytics().get_sps_overview(request), given)
        }
        "analytics.get_traffic_performances" => {
            let request: tiktokshop::analytics::GetTrafficPerformancesRequest = given.read();
            send(client.analytics().get_traffic_performances(request), given)
        }
        "analytics.get_user_portraits" => {
            let request: tiktokshop::analytics::GetUserPortraitsRequest = given.read();
            send(client.analytics().get_user_portraits(request), given)
        }
        "analytics.get_video_performances" => {
            let request: tiktokshop::analytics::GetVideoPerformancesRequest = given.read();
            send(client.analytics().get_video_performances(request), given)
        }
        "analytics.get_view_trend_performances" => {
            let request: tiktokshop::analytics::GetViewTrendPerformancesRequest = given.read();
            send(client.analytics().get_view_trend_performances(request), given)
        }
        "authorization.deauthorize_shop" => {
            let request: tiktokshop::authorization::DeauthorizeShopRequest = given.read();
            send(client.authorization().deauthorize_shop(request), given)
        }
        "authorization.get_authorized_category_assets" => {
            let request: tiktokshop::authorization::GetAuthorizedCategoryAssetsRequest = given.read();
            send(client.authorization().get_authorized_category_assets(request), given)
        }
        "authorization.get_authorized_shop" => {
            let request: tiktokshop::authorization::GetAuthorizedShopRequest = given.read();
            send(client.authorization().get_authorized_shop(request), given)
        }
        "authorization.get_widget_token" => {
            let request: tiktokshop::authorization::GetWidgetTokenRequest = given.read();
            send(client.authorization().get_widget_token(request), given)
        }
        "customer_engagement.create_custom_engagement_task" => {
            let request: tiktokshop::customer_engagement::CreateCustomEngagementTaskRequest = given.read();
            send(client.customer_engagement().create_custom_engagement_task(request), given)
        }
        "customer_engagement.create_engagement_task" => {
            let request: tiktokshop::customer_engagement::CreateEngagementTaskRequest = given.read();
            send(client.customer_engagement().create_engagement_task(request), given)
        }
        "customer_engagement.get_customer_tab_visibility" => {
            let request: tiktokshop::customer_engagement::GetCustomerTabVisibilityRequest = given.read();
            send(client.customer_engagement().get_customer_tab_visibility(request), given)
        }
        "customer_engagement.get_feature_permissions" => {
            let request: tiktokshop::customer_engagement::GetFeaturePermissionsRequest = given.read();
            send(client.customer_engagement().get_feature_permissions(request), given)
        }
        "customer_engagement.get_message_templates" => {
            let request: tiktokshop::customer_engagement::GetMessageTemplatesRequest = given.read();
            send(client.customer_engagement().get_message_templates(request), given)
        }
        "customer_engagement.get_task_performances" => {
            let request: tiktokshop::customer_engagement::GetTaskPerformancesRequest = given.read();
            send(client.customer_engagement().get_task_performances(request), given)
        }
        "customer_engagement.send_engagement_message" => {
            let request: tiktokshop::customer_engagement::SendEngagementMessageRequest = given.read();
            send(client.customer_engagement().send_engagement_message(request), given)
        }
        "customer_service.create_conversation" => {
            let request: tiktokshop::customer_service::CreateConversationRequest = given.read();
            send(client.customer_service().create_conversation(request), given)
        }
        "customer_service.end_session" => {
            let request: tiktokshop::customer_service::EndSessionRequest = given.read();
            send(client.customer_service().end_session(request), given)
        }
        "customer_service.get_agent_settings" => {
            let request: tiktokshop::customer_service::GetAgentSettingsRequest = given.read();
            send(client.customer_service().get_agent_settings(request), given)
        }
        "customer_service.get_conversation" => {
            let request: tiktokshop::customer_service::GetConversationRequest = given.read();
            send(client.customer_service().get_conversation(request), given)
        }
        "customer_service.get_conversation_messages" => {
            let request: tiktokshop::customer_service::GetConversationMessagesRequest = given.read();
            send(client.customer_service().get_conversation_messages(request), given)
        }
        "customer_service.get_conversations" => {
            let request: tiktokshop::customer_service::GetConversationsRequest = given.read();
            send(client.customer_service().get_conversations(request), given)
        }
        "customer_service.get_customer_service_performance" => {
            let request: tiktokshop::customer_service::GetCustomerServicePerformanceRequest = given.read();
            send(client.customer_service().get_customer_service_performance(request), given)
        }
        "customer_service.read_message" => {
            let request: tiktokshop::customer_service::ReadMessageRequest = given.read();
            send(client.customer_service().read_message(request), given)
        }
        "customer_service.search_sessions" => {
            let request: tiktokshop::customer_service::SearchSessionsRequest = given.read();
            send(client.customer_service().search_sessions(request), given)
        }
        "customer_service.send_message" => {
            let request: tiktokshop::customer_service::SendMessageRequest = given.read();
            send(client.customer_service().send_message(request), given)
        }
        "customer_service.update_agent_settings" => {
            let request: tiktokshop::customer_service::UpdateAgentSettingsRequest = given.read();
            send(client.customer_service().update_agent_settings(request), given)
        }
        "customer_service.upload_buyer_messages_image" => {
            let mut request: tiktokshop::customer_service::UploadBuyerMessagesImageRequest = given.read();
            request.data = given.file("data");
            send(client.customer_service().upload_buyer_messages_image(request), given)
        }
        "data_reconciliation.order_status_data_exchange" => {
            let request: tiktokshop::data_reconciliation::OrderStatusDataExchangeRequest = given.read();
            send(client.data_reconciliation().order_status_data_exchange(request), given)
        }
        "data_reconciliation.quality_factory_order_data_import" => {
            let request: tiktokshop::data_reconciliation::QualityFactoryOrderDataImportRequest = given.read();
            send(client.data_reconciliation().quality_factory_order_data_import(request), given)
        }
        "epharmacy.get_consultation_provider" => {
            let request: tiktokshop::epharmacy::GetConsultationProviderRequest = given.read();
            send(client.epharmacy().get_consultation_provider(request), given)
        }
        "epharmacy.get_pharmacies" => {
            let request: tiktokshop::epharmacy::GetPharmaciesRequest = given.read();
            send(client.epharmacy().get_pharmacies(request), given)
        }
        "epharmacy.update_pharmacies" => {
            let request: tiktokshop::epharmacy::UpdatePharmaciesRequest = given.read();
            send(client.epharmacy().update_pharmacies(request), given)
        }
        "epharmacy.update_prescription_requirement" => {
            let request: tiktokshop::epharmacy::UpdatePrescriptionRequirementRequest = given.read();
            send(client.epharmacy().update_prescription_requirement(request), given)
        }
        "epharmacy.update_prescription_status" => {
            let request: tiktokshop::epharmacy::UpdatePrescriptionStatusRequest = given.read();
            send(client.epharmacy().update_prescription_status(request), given)
        }
        "event.delete_shop_webhook" => {
            let request: tiktokshop::event::DeleteShopWebhookRequest = given.read();
            send(client.event().delete_shop_webhook(request), given)
        }
        "event.get_shop_webhooks" => {
            let request: tiktokshop::event::GetShopWebhooksRequest = given.read();
            send(client.event().get_shop_webhooks(request), given)
        }
        "event.update_shop_webhook" => {
            let request: tiktokshop::event::UpdateShopWebhookRequest = given.read();
            send(client.event().update_shop_webhook(request), given)
        }
        "fbt.cancel_fbt_mcf_order" => {
            let request: tiktokshop::fbt::CancelFbtMcfOrderRequest = given.read();
            send(client.fbt().cancel_fbt_mcf_order(request), given)
        }
        "fbt.cancel_inbound_order" => {
            let request: tiktokshop::fbt::CancelInboundOrderRequest = given.read();
            send(client.fbt().cancel_inbound_order(request), given)
        }
        "fbt.confirm_inbound_method" => {
            let request: tiktokshop::fbt::ConfirmInboundMethodRequest = given.read();
            send(client.fbt().confirm_inbound_method(request), given)
        }
        "fbt.create_fbt_goods" => {
            let request: tiktokshop::fbt::CreateFbtGoodsRequest = given.read();
            send(client.fbt().create_fbt_goods(request), given)
        }
        "fbt.create_fbt_mcf_order" => {
            let request: tiktokshop::fbt::CreateFbtMcfOrderRequest = given.read();
            send(client.fbt().create_fbt_mcf_order(request), given)
        }
        "fbt.create_or_update_inbound_plan" => {
            let request: tiktokshop::fbt::CreateOrUpdateInboundPlanRequest = given.read();
            send(client.fbt().create_or_update_inbound_plan(request), given)
        }
        "fbt.get_fbt_mcf_order_status" => {
            let request: tiktokshop::fbt::GetFbtMcfOrderStatusRequest = given.read();
            send(client.fbt().get_fbt_mcf_order_status(request), given)
        }
        "fbt.get_fbt_merchant_mcf_status" => {
            let request: tiktokshop::fbt::GetFbtMerchantMcfStatusRequest = given.read();
            send(client.fbt().get_fbt_merchant_mcf_status(request), given)
        }
        "fbt.get_fbt_merchant_onboarded_regions" => {
            let request: tiktokshop::fbt::GetFbtMerchantOnboardedRegionsRequest = given.read();
            send(client.fbt().get_fbt_merchant_onboarded_regions(request), given)
        }
        "fbt.get_fbt_warehouse_list" => {
            let request: tiktokshop::fbt::GetFbtWarehouseListRequest = given.read();
            send(client.fbt().get_fbt_warehouse_list(request), given)
        }
        "fbt.get_inbound_method_detail" => {
            let request: tiktokshop::fbt::GetInboundMethodDetailRequest = given.read();
            send(client.fbt().get_inbound_method_detail(request), given)
        }
        "fbt.get_inbound_order" => {
            let request: tiktokshop::fbt::GetInboundOrderRequest = given.read();
            send(client.fbt().get_inbound_order(request), given)
        }
        "fbt.list_available_inbound_methods" => {
            let request: tiktokshop::fbt::ListAvailableInboundMethodsRequest = given.read();
            send(client.fbt().list_available_inbound_methods(request), given)
        }
        "fbt.print_inbound_order_labels" => {
            let request: tiktokshop::fbt::PrintInboundOrderLabelsRequest = given.read();
            send(client.fbt().print_inbound_order_labels(request), given)
        }
        "fbt.query_goods_inventory_for_mcf" => {
            let request: tiktokshop::fbt::QueryGoodsInventoryForMcfRequest = given.read();
            send(client.fbt().query_goods_inventory_for_mcf(request), given)
        }
        "fbt.search_fbt_inventory" => {
            let request: tiktokshop::fbt::SearchFbtInventoryRequest = given.read();
            send(client.fbt().search_fbt_inventory(request), given)
        }
        "fbt.search_fbt_inventory_record" => {
            let request: tiktokshop::fbt::SearchFbtInventoryRecordRequest = given.read();
            send(client.fbt().search_fbt_inventory_record(request), given)
        }
        "fbt.search_goods_hazmat_and_expiration_info" => {
            let request: tiktokshop::fbt::SearchGoodsHazmatAndExpirationInfoRequest = given.read();
            send(client.fbt().search_goods_hazmat_and_expiration_info(request), given)
        }
        "fbt.search_goods_info" => {
            let request: tiktokshop::fbt::SearchGoodsInfoRequest = given.read();
            send(client.fbt().search_goods_info(request), given)
        }
        "fbt.ship_inbound_order" => {
            let request: tiktokshop::fbt::ShipInboundOrderRequest = given.read();
            send(client.fbt().ship_inbound_order(request), given)
        }
        "fbt.update_fbt_goods_info" => {
            let request: tiktokshop::fbt::UpdateFbtGoodsInfoRequest = given.read();
            send(client.fbt().update_fbt_goods_info(request), given)
        }
        "fbt.update_goods_sku_relations" => {
            let request: tiktokshop::fbt::UpdateGoodsSkuRelationsRequest = given.read();
            send(client.fbt().update_goods_sku_relations(request), given)
        }
        "fbt.update_inbound_order_tracking" => {
            let request: tiktokshop::fbt::UpdateInboundOrderTrackingRequest = given.read();
            send(client.fbt().update_inbound_order_tracking(request), given)
        }
        "finance.get_order_statement_transactions" => {
            let request: tiktokshop::finance::GetOrderStatementTransactionsRequest = given.read();
            send(client.finance().get_order_statement_transactions(request), given)
        }
        "finance.get_payments" => {
            let request: tiktokshop::finance::GetPaymentsRequest = given.read();
            send(client.finance().get_payments(request), given)
        }
        "finance.get_statement_transactions" => {
            let request: tiktokshop::finance::GetStatementTransactionsRequest = given.read();
            send(client.finance().get_statement_transactions(request), given)
        }
        "finance.get_statements" => {
            let request: tiktokshop::finance::GetStatementsRequest = given.read();
            send(client.finance().get_statements(request), given)
        }
        "finance.get_tax_information" => {
            let request: tiktokshop::finance::GetTaxInformationRequest = given.read();
            send(client.finance().get_tax_information(request), given)
        }
        "finance.get_trade_in_account_transactions" => {
            let request: tiktokshop::finance::GetTradeInAccountTransactionsRequest = given.read();
            send(client.finance().get_trade_in_account_transactions(request), given)
        }
        "finance.get_trade_in_supplier_account_balance" => {
            let request: tiktokshop::finance::GetTradeInSupplierAccountBalanceRequest = given.read();
            send(client.finance().get_trade_in_supplier_account_balance(request), given)
        }
        "finance.get_unsettled_transactions" => {
            let request: tiktokshop::finance::GetUnsettledTransactionsRequest = given.read();
            send(client.finance().get_unsettled_transactions(request), given)
        }
        "finance.get_withdrawals" => {
            let request: tiktokshop::finance::GetWithdrawalsRequest = given.read();
            send(client.finance().get_withdrawals(request), given)
        }
        "fulfillment.batch_ship_packages" => {
            let request: tiktokshop::fulfillment::BatchShipPackagesRequest = given.read();
            send(client.fulfillment().batch_ship_packages(request), given)
        }
        "fulfillment.combine_package" => {
            let request: tiktokshop::fulfillment::CombinePackageRequest = given.read();
            send(client.fulfillment().combine_package(request), given)
        }
        "fulfillment.create_first_mile_bundle" => {
            let request: tiktokshop::fulfillment::CreateFirstMileBundleRequest = given.read();
            send(client.fulfillment().create_first_mile_bundle(request), given)
        }
        "fulfillment.create_first_mile_bundle_v2" => {
            let request: tiktokshop::fulfillment::CreateFirstMileBundleV2Request = given.read();
            send(client.fulfillment().create_first_mile_bundle_v2(request), given)
        }
        "fulfillment.create_last_mile_bundle" => {
            let request: tiktokshop::fulfillment::CreateLastMileBundleRequest = given.read();
            send(client.fulfillment().create_last_mile_bundle(request), given)
        }
        "fulfillment.create_packages" => {
            let request: tiktokshop::fulfillment::CreatePackagesRequest = given.read();
            send(client.fulfillment().create_packages(request), given)
        }
        "fulfillment.fulfillment_upload_delivery_file" => {
            let mut request: tiktokshop::fulfillment::FulfillmentUploadDeliveryFileRequest = given.read();
            request.data = given.file("data");
            send(client.fulfillment().fulfillment_upload_delivery_file(request), given)
        }
        "fulfillment.fulfillment_upload_delivery_image" => {
            let mut request: tiktokshop::fulfillment::FulfillmentUploadDeliveryImageRequest = given.read();
            request.data = given.file("data");
            send(client.fulfillment().fulfillment_upload_delivery_image(request), given)
        }
        "fulfillment.get_eligible_shipping_service" => {
            let request: tiktokshop::fulfillment::GetEligibleShippingServiceRequest = given.read();
            send(client.fulfillment().get_eligible_shipping_service(request), given)
        }
        "fulfillment.get_handover_timeslots" => {
            let request: tiktokshop::fulfillment::GetHandoverTimeslotsRequest = given.read();
            send(client.fulfillment().get_handover_timeslots(request), given)
        }
        "fulfillment.get_order_customs_requirements" => {
            let request: tiktokshop::fulfillment::GetOrderCustomsRequirementsRequest = given.read();
            send(client.fulfillment().get_order_customs_requirements(request), given)
        }
        "fulfillment.get_order_split_attributes" => {
            let request: tiktokshop::fulfillment::GetOrderSplitAttributesRequest = given.read();
            send(client.fulfillment().get_order_split_attributes(request), given)
        }
        "fulfillment.get_package_detail" => {
            let request: tiktokshop::fulfillment::GetPackageDetailRequest = given.read();
            send(client.fulfillment().get_package_detail(request), given)
        }
        "fulfillment.get_package_handover_time_slots" => {
            let request: tiktokshop::fulfillment::GetPackageHandoverTimeSlotsRequest = given.read();
            send(client.fulfillment().get_package_handover_time_slots(request), given)
        }
        "fulfillment.get_package_shipping_document" => {
            let request: tiktokshop::fulfillment::GetPackageShippingDocumentRequest = given.read();
            send(client.fulfillment().get_package_shipping_document(request), given)
        }
        "fulfillment.get_pod_customization_details" => {
            let request: tiktokshop::fulfillment::GetPodCustomizationDetailsRequest = given.read();
            send(client.fulfillment().get_pod_customization_details(request), given)
        }
        "fulfillment.get_tracking" => {
            let request: tiktokshop::fulfillment::GetTrackingRequest = given.read();
            send(client.fulfillment().get_tracking(request), given)
        }
        "fulfillment.mark_package_as_shipped" => {
            let request: tiktokshop::fulfillment::MarkPackageAsShippedRequest = given.read();
            send(client.fulfillment().mark_package_as_shipped(request), given)
        }
        "fulfillment.redeem_info_callback" => {
            let request: tiktokshop::fulfillment::RedeemInfoCallbackRequest = given.read();
            send(client.fulfillment().redeem_info_callback(request), given)
        }
        "fulfillment.schedule_package_handover" => {
            let request: tiktokshop::fulfillment::SchedulePackageHandoverRequest = given.read();
            send(client.fulfillment().schedule_package_handover(request), given)
        }
        "fulfillment.search_combinable_packages" => {
            let request: tiktokshop::fulfillment::SearchCombinablePackagesRequest = given.read();
            send(client.fulfillment().search_combinable_packages(request), given)
        }
        "fulfillment.search_package" => {
            let request: tiktokshop::fulfillment::SearchPackageRequest = given.read();
            send(client.fulfillment().search_package(request), given)
        }
        "fulfillment.ship_package" => {
            let request: tiktokshop::fulfillment::ShipPackageRequest = given.read();
            send(client.fulfillment().ship_package(request), given)
        }
        "fulfillment.split_orders" => {
            let request: tiktokshop::fulfillment::SplitOrdersRequest = given.read();
            send(client.fulfillment().split_orders(request), given)
        }
        "fulfillment.submit_customs_clearance_information" => {
            let request: tiktokshop::fulfillment::SubmitCustomsClearanceInformationRequest = given.read();
            send(client.fulfillment().submit_customs_clearance_information(request), given)
        }
        "fulfillment.tracking_status_update" => {
            let request: tiktokshop::fulfillment::TrackingStatusUpdateRequest = given.read();
            send(client.fulfillment().tracking_status_update(request), given)
        }
        "fulfillment.tts_tracking_validation" => {
            let request: tiktokshop::fulfillment::TtsTrackingValidationRequest = given.read();
            send(client.fulfillment().tts_tracking_validation(request), given)
        }
        "fulfillment.uncombine_packages" => {
            let request: tiktokshop::fulfillment::UncombinePackagesRequest = given.read();
            send(client.fulfillment().uncombine_packages(request), given)
        }
        "fulfillment.update_package_delivery_status" => {
            let request: tiktokshop::fulfillment::UpdatePackageDeliveryStatusRequest = given.read();
            send(client.fulfillment().update_package_delivery_status(request), given)
        }
        "fulfillment.update_package_shipping_info" => {
            let request: tiktokshop::fulfillment::UpdatePackageShippingInfoRequest = given.read();
            send(client.fulfillment().update_package_shipping_info(request), given)
        }
        "fulfillment.update_shipping_info" => {
            let request: tiktokshop::fulfillment::UpdateShippingInfoRequest = given.read();
            send(client.fulfillment().update_shipping_info(request), given)
        }
        "fulfillment.upload_invoice" => {
            let request: tiktokshop::fulfillment::UploadInvoiceRequest = given.read();
            send(client.fulfillment().upload_invoice(request), given)
        }
        "gs_full_service_commodity.get_global_selling_full_service_categories" => {
            let request: tiktokshop::gs_full_service_commodity::GetGlobalSellingFullServiceCategoriesRequest =
                given.read();
            send(
                client.gs_full_service_commodity().get_global_selling_full_service_categories(request),
                given,
            )
        }
        "gs_full_service_commodity.get_grading_templates_config" => {
            let request: tiktokshop::gs_full_service_commodity::GetGradingTemplatesConfigRequest =
                given.read();
            send(client.gs_full_service_commodity().get_grading_templates_config(request), given)
        }
        "gs_full_service_commodity.get_size_groups" => {
            let request: tiktokshop::gs_full_service_commodity::GetSizeGroupsRequest = given.read();
            send(client.gs_full_service_commodity().get_size_groups(request), given)
        }
        "gs_full_service_commodity.get_size_groups_config" => {
            let request: tiktokshop::gs_full_service_commodity::GetSizeGroupsConfigRequest = given.read();
            send(client.gs_full_service_commodity().get_size_groups_config(request), given)
        }
        "gs_full_service_commodity.global_selling_get_supplier_addresses" => {
            let request: tiktokshop::gs_full_service_commodity::GlobalSellingGetSupplierAddressesRequest =
                given.read();
            send(client.gs_full_service_commodity().global_selling_get_supplier_addresses(request), given)
        }
        "gs_full_service_commodity.gs_calculate_product_audit_info" => {
            let request: tiktokshop::gs_full_service_commodity::GsCalculateProductAuditInfoRequest =
                given.read();
            send(client.gs_full_service_commodity().gs_calculate_product_audit_info(request), given)
        }
        "gs_full_service_commodity.gs_create_product" => {
            let request: tiktokshop::gs_full_service_commodity::GsCreateProductRequest = given.read();
            send(client.gs_full_service_commodity().gs_create_product(request), given)
        }
        "gs_full_service_commodity.gs_create_product_v2" => {
            let request: tiktokshop::gs_full_service_commodity::GsCreateProductV2Request = given.read();
            send(client.gs_full_service_commodity().gs_create_product_v2(request), given)
        }
        "gs_full_service_commodity.gs_full_service_get_attributes" => {
            let request: tiktokshop::gs_full_service_commodity::GsFullServiceGetAttributesRequest =
                given.read();
            send(client.gs_full_service_commodity().gs_full_service_get_attributes(request), given)
        }
        "gs_full_service_commodity.gs_full_service_get_brands" => {
            let request: tiktokshop::gs_full_service_commodity::GsFullServiceGetBrandsRequest = given.read();
            send(client.gs_full_service_commodity().gs_full_service_get_brands(request), given)
        }
        "gs_full_service_commodity.gs_full_service_get_category_information" => {
            let request: tiktokshop::gs_full_service_commodity::GsFullServiceGetCategoryInformationRequest =
                given.read();
            send(client.gs_full_service_commodity().gs_full_service_get_category_information(request), given)
        }
        "gs_full_service_commodity.gs_full_service_get_certifications" => {
            let request: tiktokshop::gs_full_service_commodity::GsFullServiceGetCertificationsRequest =
                given.read();
            send(client.gs_full_service_commodity().gs_full_service_get_certifications(request), given)
        }
        "gs_full_service_commodity.gs_full_service_preview_get_attributes" => {
            let request: tiktokshop::gs_full_service_commodity::GsFullServicePreviewGetAttributesRequest =
                given.read();
            send(client.gs_full_service_commodity().gs_full_service_preview_get_attributes(request), given)
        }
        "gs_full_service_commodity.gs_full_service_preview_get_brands" => {
            let request: tiktokshop::gs_full_service_commodity::GsFullServicePreviewGetBrandsRequest =
                given.read();
            send(client.gs_full_service_commodity().gs_full_service_preview_get_brands(request), given)
        }
        "gs_full_service_commodity.gs_full_service_preview_get_category_information" => {
            let request: tiktokshop::gs_full_service_commodity::GsFullServicePreviewGetCategoryInformationRequest = given.read();
            send(
                client.gs_full_service_commodity().gs_full_service_preview_get_category_information(request),
                given,
            )
        }
        "gs_full_service_commodity.gs_full_service_search_categories" => {
            let request: tiktokshop::gs_full_service_commodity::GsFullServiceSearchCategoriesRequest =
                given.read();
            send(client.gs_full_service_commodity().gs_full_service_search_categories(request), given)
        }
        "gs_full_service_commodity.gs_get_grading_templates_config_v2" => {
            let request: tiktokshop::gs_full_service_commodity::GsGetGradingTemplatesConfigV2Request =
                given.read();
            send(client.gs_full_service_commodity().gs_get_grading_templates_config_v2(request), given)
        }
        "gs_full_service_commodity.gs_get_size_groups_config_v2" => {
            let request: tiktokshop::gs_full_service_commodity::GsGetSizeGroupsConfigV2Request = given.read();
            send(client.gs_full_service_commodity().gs_get_size_groups_config_v2(request), given)
        }
        "gs_full_service_commodity.gs_get_supplier_rp" => {
            let request: tiktokshop::gs_full_service_commodity::GsGetSupplierRpRequest = given.read();
            send(client.gs_full_service_commodity().gs_get_supplier_rp(request), given)
        }
        "gs_full_service_commodity.gs_image_upload_v2" => {
            let mut request: tiktokshop::gs_full_service_commodity::GsImageUploadV2Request = given.read();
            request.data = given.file("data");
            send(client.gs_full_service_commodity().gs_image_upload_v2(request), given)
        }
        "gs_full_service_commodity.gs_list_supplier_manufacturer" => {
            let request: tiktokshop::gs_full_service_commodity::GsListSupplierManufacturerRequest =
                given.read();
            send(client.gs_full_service_commodity().gs_list_supplier_manufacturer(request), given)
        }
        "gs_full_service_commodity.gs_product_image_upload_requirements_query" => {
            let request: tiktokshop::gs_full_service_commodity::GsProductImageUploadRequirementsQueryRequest =
                given.read();
            send(
                client.gs_full_service_commodity().gs_product_image_upload_requirements_query(request),
                given,
            )
        }
        "gs_full_service_commodity.gs_qualification_file_upload" => {
            let mut request: tiktokshop::gs_full_service_commodity::GsQualificationFileUploadRequest =
                given.read();
            request.data = given.file("data");
            send(client.gs_full_service_commodity().gs_qualification_file_upload(request), given)
        }
        "gs_full_service_commodity.gs_query_skus_and_approval_status_v2" => {
            let request: tiktokshop::gs_full_service_commodity::GsQuerySkusAndApprovalStatusV2Request =
                given.read();
            send(client.gs_full_service_commodity().gs_query_skus_and_approval_status_v2(request), given)
        }
        "gs_full_service_commodity.gs_video_upload" => {
            let mut request: tiktokshop::gs_full_service_commodity::GsVideoUploadRequest = given.read();
            request.data = given.file("data");
            send(client.gs_full_service_commodity().gs_video_upload(request), given)
        }
        "gs_full_service_commodity.image_upload" => {
            let mut request: tiktokshop::gs_full_service_commodity::ImageUploadRequest = given.read();
            request.data = given.file("data");
            send(client.gs_full_service_commodity().image_upload(request), given)
        }
        "gs_full_service_commodity.query_skus_and_approval_status" => {
            let request: tiktokshop::gs_full_service_commodity::QuerySkusAndApprovalStatusRequest =
                given.read();
            send(client.gs_full_service_commodity().query_skus_and_approval_status(request), given)
        }
        "gs_full_service_inventory.gs_full_service_query_virtual_inventory" => {
            let request: tiktokshop::gs_full_service_inventory::GsFullServiceQueryVirtualInventoryRequest =
                given.read();
            send(client.gs_full_service_inventory().gs_full_service_query_virtual_inventory(request), given)
        }
        "gs_full_service_inventory.gs_full_service_update_virtual_inventory" => {
            let request: tiktokshop::gs_full_service_inventory::GsFullServiceUpdateVirtualInventoryRequest =
                given.read();
            send(client.gs_full_service_inventory().gs_full_service_update_virtual_inventory(request), given)
        }
        "gs_full_service_inventory.query_global_selling_virtual_inventory" => {
            let request: tiktokshop::gs_full_service_inventory::QueryGlobalSellingVirtualInventoryRequest =
                given.read();
            send(client.gs_full_service_inventory().query_global_selling_virtual_inventory(request), given)
        }
        "gs_full_service_inventory.set_global_selling_virtual_inventory" => {
            let request: tiktokshop::gs_full_service_inventory::SetGlobalSellingVirtualInventoryRequest =
                given.read();
            send(client.gs_full_service_inventory().set_global_selling_virtual_inventory(request), given)
        }
        "gs_full_service_shipment.confirm_delivery" => {
            let request: tiktokshop::gs_full_service_shipment::ConfirmDeliveryRequest = given.read();
            send(client.gs_full_service_shipment().confirm_delivery(request), given)
        }
        "gs_full_service_shipment.create_delivery_order" => {
            let request: tiktokshop::gs_full_service_shipment::CreateDeliveryOrderRequest = given.read();
            send(client.gs_full_service_shipment().create_delivery_order(request), given)
        }
        "gs_full_service_shipment.get_delivery_order_documents" => {
            let request: tiktokshop::gs_full_service_shipment::GetDeliveryOrderDocumentsRequest =
                given.read();
            send(client.gs_full_service_shipment().get_delivery_order_documents(request), given)
        }
        "gs_full_service_shipment.get_logistics_waybills_print_document" => {
            let request: tiktokshop::gs_full_service_shipment::GetLogisticsWaybillsPrintDocumentRequest =
                given.read();
            send(client.gs_full_service_shipment().get_logistics_waybills_print_document(request), given)
        }
        "gs_full_service_shipment.global_selling_cancel_shipment" => {
            let request: tiktokshop::gs_full_service_shipment::GlobalSellingCancelShipmentRequest =
                given.read();
            send(client.gs_full_service_shipment().global_selling_cancel_shipment(request), given)
        }
        "gs_full_service_shipment.global_selling_confirm_stockup_order" => {
            let request: tiktokshop::gs_full_service_shipment::GlobalSellingConfirmStockupOrderRequest =
                given.read();
            send(client.gs_full_service_shipment().global_selling_confirm_stockup_order(request), given)
        }
        "gs_full_service_shipment.global_selling_get_quality_documents" => {
            let request: tiktokshop::gs_full_service_shipment::GlobalSellingGetQualityDocumentsRequest =
                given.read();
            send(client.gs_full_service_shipment().global_selling_get_quality_documents(request), given)
        }
        "gs_full_service_shipment.global_selling_get_sku_print_document" => {
            let request: tiktokshop::gs_full_service_shipment::GlobalSellingGetSkuPrintDocumentRequest =
                given.read();
            send(client.gs_full_service_shipment().global_selling_get_sku_print_document(request), given)
        }
        "gs_full_service_shipment.global_selling_query_logistics_orders" => {
            let request: tiktokshop::gs_full_service_shipment::GlobalSellingQueryLogisticsOrdersRequest =
                given.read();
            send(client.gs_full_service_shipment().global_selling_query_logistics_orders(request), given)
        }
        "gs_full_service_shipment.global_selling_reserve_shipment" => {
            let request: tiktokshop::gs_full_service_shipment::GlobalSellingReserveShipmentRequest =
                given.read();
            send(client.gs_full_service_shipment().global_selling_reserve_shipment(request), given)
        }
        "gs_full_service_shipment.global_selling_search_abnormal_orders" => {
            let request: tiktokshop::gs_full_service_shipment::GlobalSellingSearchAbnormalOrdersRequest =
                given.read();
            send(client.gs_full_service_shipment().global_selling_search_abnormal_orders(request), given)
        }
        "gs_full_service_shipment.global_selling_search_available_shipping_providers" => {
            let request: tiktokshop::gs_full_service_shipment::GlobalSellingSearchAvailableShippingProvidersRequest = given.read();
            send(
                client.gs_full_service_shipment().global_selling_search_available_shipping_providers(request),
                given,
            )
        }
        "gs_full_service_shipment.global_selling_search_delivery_orders" => {
            let request: tiktokshop::gs_full_service_shipment::GlobalSellingSearchDeliveryOrdersRequest =
                given.read();
            send(client.gs_full_service_shipment().global_selling_search_delivery_orders(request), given)
        }
        "gs_full_service_shipment.global_selling_search_return_orders" => {
            let request: tiktokshop::gs_full_service_shipment::GlobalSellingSearchReturnOrdersRequest =
                given.read();
            send(client.gs_full_service_shipment().global_selling_search_return_orders(request), given)
        }
        "gs_full_service_shipment.global_selling_search_stockup_orders" => {
            let request: tiktokshop::gs_full_service_shipment::GlobalSellingSearchStockupOrdersRequest =
                given.read();
            send(client.gs_full_service_shipment().global_selling_search_stockup_orders(request), given)
        }
        "gs_full_service_shipment.gs_confirm_delivery" => {
            let request: tiktokshop::gs_full_service_shipment::GsConfirmDeliveryRequest = given.read();
            send(client.gs_full_service_shipment().gs_confirm_delivery(request), given)
        }
        "gs_full_service_shipment.gs_create_delivery_order" => {
            let request: tiktokshop::gs_full_service_shipment::GsCreateDeliveryOrderRequest = given.read();
            send(client.gs_full_service_shipment().gs_create_delivery_order(request), given)
        }
        "gs_full_service_shipment.gs_get_delivery_order_documents" => {
            let request: tiktokshop::gs_full_service_shipment::GsGetDeliveryOrderDocumentsRequest =
                given.read();
            send(client.gs_full_service_shipment().gs_get_delivery_order_documents(request), given)
        }
        "gs_full_service_shipment.gs_get_logistics_waybills_print_document" => {
            let request: tiktokshop::gs_full_service_shipment::GsGetLogisticsWaybillsPrintDocumentRequest =
                given.read();
            send(client.gs_full_service_shipment().gs_get_logistics_waybills_print_document(request), given)
        }
        "gs_full_service_shipment.gs_get_sku_print_document" => {
            let request: tiktokshop::gs_full_service_shipment::GsGetSkuPrintDocumentRequest = given.read();
            send(client.gs_full_service_shipment().gs_get_sku_print_document(request), given)
        }
        "gs_full_service_shipment.gs_query_delivery_batches" => {
            let request: tiktokshop::gs_full_service_shipment::GsQueryDeliveryBatchesRequest = given.read();
            send(client.gs_full_service_shipment().gs_query_delivery_batches(request), given)
        }
        "gs_full_service_shipment.gs_reserve_shipping" => {
            let request: tiktokshop::gs_full_service_shipment::GsReserveShippingRequest = given.read();
            send(client.gs_full_service_shipment().gs_reserve_shipping(request), given)
        }
        "gs_full_service_shipment.gs_search_available_shipping_providers" => {
            let request: tiktokshop::gs_full_service_shipment::GsSearchAvailableShippingProvidersRequest =
                given.read();
            send(client.gs_full_service_shipment().gs_search_available_shipping_providers(request), given)
        }
        "gs_full_service_shipment.gs_search_delivery_orders" => {
            let request: tiktokshop::gs_full_service_shipment::GsSearchDeliveryOrdersRequest = given.read();
            send(client.gs_full_service_shipment().gs_search_delivery_orders(request), given)
        }
        "gs_full_service_shipment.gs_search_stockup_orders" => {
            let request: tiktokshop::gs_full_service_shipment::GsSearchStockupOrdersRequest = given.read();
            send(client.gs_full_service_shipment().gs_search_stockup_orders(request), given)
        }
        "gs_full_service_shipment.query_delivery_batches" => {
            let request: tiktokshop::gs_full_service_shipment::QueryDeliveryBatchesRequest = given.read();
            send(client.gs_full_service_shipment().query_delivery_batches(request), given)
        }
        "gs_full_service_shipment.reserve_shipping" => {
            let request: tiktokshop::gs_full_service_shipment::ReserveShippingRequest = given.read();
            send(client.gs_full_service_shipment().reserve_shipping(request), given)
        }
        "gs_full_service_shipment.search_available_shipping_providers" => {
            let request: tiktokshop::gs_full_service_shipment::SearchAvailableShippingProvidersRequest =
                given.read();
            send(client.gs_full_service_shipment().search_available_shipping_providers(request), given)
        }
        "gs_full_service_shipment.search_delivery_orders" => {
            let request: tiktokshop::gs_full_service_shipment::SearchDeliveryOrdersRequest = given.read();
            send(client.gs_full_service_shipment().search_delivery_orders(request), given)
        }
        "gs_full_service_shipment.search_stockup_orders" => {
            let request: tiktokshop::gs_full_service_shipment::SearchStockupOrdersRequest = given.read();
            send(client.gs_full_service_shipment().search_stockup_orders(request), given)
        }
        "logistics.check_shipping_template_existence" => {
            let request: tiktokshop::logistics::CheckShippingTemplateExistenceRequest = given.read();
            send(client.logistics().check_shipping_template_existence(request), given)
        }
        "logistics.create_warehouse" => {
            let request: tiktokshop::logistics::CreateWarehouseRequest = given.read();
            send(client.logistics().create_warehouse(request), given)
        }
        "logistics.get_available_shipping_template" => {
            let request: tiktokshop::logistics::GetAvailableShippingTemplateRequest = given.read();
            send(client.logistics().get_available_shipping_template(request), given)
        }
        "logistics.get_global_seller_warehouse" => {
            let request: tiktokshop::logistics::GetGlobalSellerWarehouseRequest = given.read();
            send(client.logistics().get_global_seller_warehouse(request), given)
        }
        "logistics.get_logistics_tracking" => {
            let request: tiktokshop::logistics::GetLogisticsTrackingRequest = given.read();
            send(client.logistics().get_logistics_tracking(request), given)
        }
        "logistics.get_shipping_provider" => {
            let request: tiktokshop::logistics::GetShippingProviderRequest = given.read();
            send(client.logistics().get_shipping_provider(request), given)
        }
        "logistics.get_warehouse_delivery_options" => {
            let request: tiktokshop::logistics::GetWarehouseDeliveryOptionsRequest = given.read();
            send(client.logistics().get_warehouse_delivery_options(request), given)
        }
        "logistics.get_warehouse_list" => {
            let request: tiktokshop::logistics::GetWarehouseListRequest = given.read();
            send(client.logistics().get_warehouse_list(request), given)
        }
        "logistics.standardize_warehouse_address" => {
            let request: tiktokshop::logistics::StandardizeWarehouseAddressRequest = given.read();
            send(client.logistics().standardize_warehouse_address(request), given)
        }
        "logistics.update_warehouse" => {
            let request: tiktokshop::logistics::UpdateWarehouseRequest = given.read();
            send(client.logistics().update_warehouse(request), given)
        }
        "open.upload_file_init" => {
            let request: tiktokshop::open::UploadFileInitRequest = given.read();
            send(client.open().upload_file_init(request), given)
        }
        "order.add_external_order_references" => {
            let request: tiktokshop::order::AddExternalOrderReferencesRequest = given.read();
            send(client.order().add_external_order_references(request), given)
        }
        "order.get_external_order_references" => {
            let request: tiktokshop::order::GetExternalOrderReferencesRequest = given.read();
            send(client.order().get_external_order_references(request), given)
        }
        "order.get_order_detail" => {
            let request: tiktokshop::order::GetOrderDetailRequest = given.read();
            send(client.order().get_order_detail(request), given)
        }
        "order.get_order_list" => {
            let request: tiktokshop::order::GetOrderListRequest = given.read();
            send(client.order().get_order_list(request), given)
        }
        "order.get_price_detail" => {
            let request: tiktokshop::order::GetPriceDetailRequest = given.read();
            send(client.order().get_price_detail(request), given)
        }
        "order.get_privileged_order_detail" => {
            let request: tiktokshop::order::GetPrivilegedOrderDetailRequest = given.read();
            send(client.order().get_privileged_order_detail(request), given)
        }
        "order.search_order_by_external_order_references" => {
            let request: tiktokshop::order::SearchOrderByExternalOrderReferencesRequest = given.read();
            send(client.order().search_order_by_external_order_references(request), given)
        }
        "order.search_pod_customization_details" => {
            let request: tiktokshop::order::SearchPodCustomizationDetailsRequest = given.read();
            send(client.order().search_pod_customization_details(request), given)
        }
        "order.update_blind_box_opening_results" => {
            let request: tiktokshop::order::UpdateBlindBoxOpeningResultsRequest = given.read();
            send(client.order().update_blind_box_opening_results(request), given)
        }
        "product.activate_products" => {
            let request: tiktokshop::product::ActivateProductsRequest = given.read();
            send(client.product().activate_products(request), given)
        }
        "product.apply_opportunities" => {
            let request: tiktokshop::product::ApplyOpportunitiesRequest = given.read();
            send(client.product().apply_opportunities(request), given)
        }
        "product.bind_local_products" => {
            let request: tiktokshop::product::BindLocalProductsRequest = given.read();
            send(client.product().bind_local_products(request), given)
        }
        "product.check_global_product_listing" => {
            let request: tiktokshop::product::CheckGlobalProductListingRequest = given.read();
            send(client.product().check_global_product_listing(request), given)
        }
        "product.check_listing_prerequisites" => {
            let request: tiktokshop::product::CheckListingPrerequisitesRequest = given.read();
            send(client.product().check_listing_prerequisites(request), given)
        }
        "product.check_product_listing" => {
            let request: tiktokshop::product::CheckProductListingRequest = given.read();
            send(client.product().check_product_listing(request), given)
        }
        "product.create_attribute_recommendation_request" => {
            let request: tiktokshop::product::CreateAttributeRecommendationRequestRequest = given.read();
            send(client.product().create_attribute_recommendation_request(request), given)
        }
        "product.create_category_upgrade_task" => {
            let request: tiktokshop::product::CreateCategoryUpgradeTaskRequest = given.read();
            send(client.product().create_category_upgrade_task(request), given)
        }
        "product.create_custom_brand" => {
            let request: tiktokshop::product::CreateCustomBrandRequest = given.read();
            send(client.product().create_custom_brand(request), given)
        }
        "product.create_global_product" => {
            let request: tiktokshop::product::CreateGlobalProductRequest = given.read();
            send(client.product().create_global_product(request), given)
        }
        "product.create_gpa_upgrade_task" => {
            let request: tiktokshop::product::CreateGpaUpgradeTaskRequest = given.read();
            send(client.product().create_gpa_upgrade_task(request), given)
        }
        "product.create_image_translation_tasks" => {
            let request: tiktokshop::product::CreateImageTranslationTasksRequest = given.read();
            send(client.product().create_image_translation_tasks(request), given)
        }
        "product.create_manufacturer" => {
            let request: tiktokshop::product::CreateManufacturerRequest = given.read();
            send(client.product().create_manufacturer(request), given)
        }
        "product.create_product" => {
            let request: tiktokshop::product::CreateProductRequest = given.read();
            send(client.product().create_product(request), given)
        }
        "product.create_responsible_person" => {
            let request: tiktokshop::product::CreateResponsiblePersonRequest = given.read();
            send(client.product().create_responsible_person(request), given)
        }
        "product.create_size_chart_v2" => {
            let request: tiktokshop::product::CreateSizeChartV2Request = given.read();
            send(client.product().create_size_chart_v2(request), given)
        }
        "product.deactivate_products" => {
            let request: tiktokshop::product::DeactivateProductsRequest = given.read();
            send(client.product().deactivate_products(request), given)
        }
        "product.delete_global_products" => {
            let request: tiktokshop::product::DeleteGlobalProductsRequest = given.read();
            send(client.product().delete_global_products(request), given)
        }
        "product.delete_products" => {
            let request: tiktokshop::product::DeleteProductsRequest = given.read();
            send(client.product().delete_products(request), given)
        }
        "product.diagnose_and_optimize_product" => {
            let request: tiktokshop::product::DiagnoseAndOptimizeProductRequest = given.read();
            send(client.product().diagnose_and_optimize_product(request), given)
        }
        "product.edit_global_product" => {
            let request: tiktokshop::product::EditGlobalProductRequest = given.read();
            send(client.product().edit_global_product(request), given)
        }
        "product.edit_product" => {
            let request: tiktokshop::product::EditProductRequest = given.read();
            send(client.product().edit_product(request), given)
        }
        "product.edit_size_chart_v2" => {
            let request: tiktokshop::product::EditSizeChartV2Request = given.read();
            send(client.product().edit_size_chart_v2(request), given)
        }
        "product.enable_strikethrough_prices" => {
            let request: tiktokshop::product::EnableStrikethroughPricesRequest = given.read();
            send(client.product().enable_strikethrough_prices(request), given)
        }
        "product.get_attributes" => {
            let request: tiktokshop::product::GetAttributesRequest = given.read();
            send(client.product().get_attributes(request), given)
        }
        "product.get_brands" => {
            let request: tiktokshop::product::GetBrandsRequest = given.read();
            send(client.product().get_brands(request), given)
        }
        "product.get_categories" => {
            let request: tiktokshop::product::GetCategoriesRequest = given.read();
            send(client.product().get_categories(request), given)
        }
        "product.get_category_rules" => {
            let request: tiktokshop::product::GetCategoryRulesRequest = given.read();
            send(client.product().get_category_rules(request), given)
        }
        "product.get_global_attributes" => {
            let request: tiktokshop::product::GetGlobalAttributesRequest = given.read();
            send(client.product().get_global_attributes(request), given)
        }
        "product.get_global_categories" => {
            let request: tiktokshop::product::GetGlobalCategoriesRequest = given.read();
            send(client.product().get_global_categories(request), given)
        }
        "product.get_global_category_rules" => {
            let request: tiktokshop::product::GetGlobalCategoryRulesRequest = given.read();
            send(client.product().get_global_category_rules(request), given)
        }
        "product.get_global_listing_rules" => {
            let request: tiktokshop::product::GetGlobalListingRulesRequest = given.read();
            send(client.product().get_global_listing_rules(request), given)
        }
        "product.get_global_product" => {
            let request: tiktokshop::product::GetGlobalProductRequest = given.read();
            send(client.product().get_global_product(request), given)
        }
        "product.get_global_replicated_products" => {
            let request: tiktokshop::product::GetGlobalReplicatedProductsRequest = given.read();
            send(client.product().get_global_replicated_products(request), given)
        }
        "product.get_image_translation_tasks" => {
            let request: tiktokshop::product::GetImageTranslationTasksRequest = given.read();
            send(client.product().get_image_translation_tasks(request), given)
        }
        "product.get_listing_schemas" => {
            let request: tiktokshop::product::GetListingSchemasRequest = given.read();
            send(client.product().get_listing_schemas(request), given)
        }
        "product.get_opportunity_detail" => {
            let request: tiktokshop::product::GetOpportunityDetailRequest = given.read();
            send(client.product().get_opportunity_detail(request), given)
        }
        "product.get_product" => {
            let request: tiktokshop::product::GetProductRequest = given.read();
            send(client.product().get_product(request), given)
        }
        "product.get_product_package_recommendations" => {
            let request: tiktokshop::product::GetProductPackageRecommendationsRequest = given.read();
            send(client.product().get_product_package_recommendations(request), given)
        }
        "product.get_product_skpp_detail" => {
            let request: tiktokshop::product::GetProductSkppDetailRequest = given.read();
            send(client.product().get_product_skpp_detail(request), given)
        }
        "product.get_products_seo_words" => {
            let request: tiktokshop::product::GetProductsSeoWordsRequest = given.read();
            send(client.product().get_products_seo_words(request), given)
        }
        "product.get_recommended_product_title_and_description" => {
            let request: tiktokshop::product::GetRecommendedProductTitleAndDescriptionRequest = given.read();
            send(client.product().get_recommended_product_title_and_description(request), given)
        }
        "product.get_shop_skpp_summary" => {
            let request: tiktokshop::product::GetShopSkppSummaryRequest = given.read();
            send(client.product().get_shop_skpp_summary(request), given)
        }
        "product.get_submission_records" => {
            let request: tiktokshop::product::GetSubmissionRecordsRequest = given.read();
            send(client.product().get_submission_records(request), given)
        }
        "product.import_external_product_info" => {
            let mut request: tiktokshop::product::ImportExternalProductInfoRequest = given.read();
            request.data = given.file("data");
            send(client.product().import_external_product_info(request), given)
        }
        "product.inventory_search" => {
            let request: tiktokshop::product::InventorySearchRequest = given.read();
            send(client.product().inventory_search(request), given)
        }
        "product.list_opportunities" => {
            let request: tiktokshop::product::ListOpportunitiesRequest = given.read();
            send(client.product().list_opportunities(request), given)
        }
        "product.list_product_skpp_statuses" => {
            let request: tiktokshop::product::ListProductSkppStatusesRequest = given.read();
            send(client.product().list_product_skpp_statuses(request), given)
        }
        "product.optimize_images" => {
            let request: tiktokshop::product::OptimizeImagesRequest = given.read();
            send(client.product().optimize_images(request), given)
        }
        "product.partial_edit_candidate_products" => {
            let request: tiktokshop::product::PartialEditCandidateProductsRequest = given.read();
            send(client.product().partial_edit_candidate_products(request), given)
        }
        "product.partial_edit_global_product" => {
            let request: tiktokshop::product::PartialEditGlobalProductRequest = given.read();
            send(client.product().partial_edit_global_product(request), given)
        }
        "product.partial_edit_manufacturer" => {
            let request: tiktokshop::product::PartialEditManufacturerRequest = given.read();
            send(client.product().partial_edit_manufacturer(request), given)
        }
        "product.partial_edit_product" => {
            let request: tiktokshop::product::PartialEditProductRequest = given.read();
            send(client.product().partial_edit_product(request), given)
        }
        "product.partial_edit_responsible_person" => {
            let request: tiktokshop::product::PartialEditResponsiblePersonRequest = given.read();
            send(client.product().partial_edit_responsible_person(request), given)
        }
        "product.predict_product_package_dimensions_and_weight" => {
            let request: tiktokshop::product::PredictProductPackageDimensionsAndWeightRequest = given.read();
            send(client.product().predict_product_package_dimensions_and_weight(request), given)
        }
        "product.product_auditing_research" => {
            let request: tiktokshop::product::ProductAuditingResearchRequest = given.read();
            send(client.product().product_auditing_research(request), given)
        }
        "product.product_information_issue_diagnosis" => {
            let request: tiktokshop::product::ProductInformationIssueDiagnosisRequest = given.read();
            send(client.product().product_information_issue_diagnosis(request), given)
        }
        "product.publish_global_product" => {
            let request: tiktokshop::product::PublishGlobalProductRequest = given.read();
            send(client.product().publish_global_product(request), given)
        }
        "product.recommend_brand" => {
            let request: tiktokshop::product::RecommendBrandRequest = given.read();
            send(client.product().recommend_brand(request), given)
        }
        "product.recommend_category" => {
            let request: tiktokshop::product::RecommendCategoryRequest = given.read();
            send(client.product().recommend_category(request), given)
        }
        "product.recommend_global_categories" => {
            let request: tiktokshop::product::RecommendGlobalCategoriesRequest = given.read();
            send(client.product().recommend_global_categories(request), given)
        }
        "product.recommend_required_product_properties" => {
            let request: tiktokshop::product::RecommendRequiredProductPropertiesRequest = given.read();
            send(client.product().recommend_required_product_properties(request), given)
        }
        "product.recommend_size_chart" => {
            let request: tiktokshop::product::RecommendSizeChartRequest = given.read();
            send(client.product().recommend_size_chart(request), given)
        }
        "product.recover_products" => {
            let request: tiktokshop::product::RecoverProductsRequest = given.read();
            send(client.product().recover_products(request), given)
        }
        "product.replicate_product" => {
            let request: tiktokshop::product::ReplicateProductRequest = given.read();
            send(client.product().replicate_product(request), given)
        }
        "product.search_candidate_products" => {
            let request: tiktokshop::product::SearchCandidateProductsRequest = given.read();
            send(client.product().search_candidate_products(request), given)
        }
        "product.search_combined_listing_recommendations" => {
            let request: tiktokshop::product::SearchCombinedListingRecommendationsRequest = given.read();
            send(client.product().search_combined_listing_recommendations(request), given)
        }
        "product.search_global_products" => {
            let request: tiktokshop::product::SearchGlobalProductsRequest = given.read();
            send(client.product().search_global_products(request), given)
        }
        "product.search_manufacturers" => {
            let request: tiktokshop::product::SearchManufacturersRequest = given.read();
            send(client.product().search_manufacturers(request), given)
        }
        "product.search_opportunities" => {
            let request: tiktokshop::product::SearchOpportunitiesRequest = given.read();
            send(client.product().search_opportunities(request), given)
        }
        "product.search_products" => {
            let request: tiktokshop::product::SearchProductsRequest = given.read();
            send(client.product().search_products(request), given)
        }
        "product.search_responsible_persons" => {
            let request: tiktokshop::product::SearchResponsiblePersonsRequest = given.read();
            send(client.product().search_responsible_persons(request), given)
        }
        "product.search_size_charts" => {
            let request: tiktokshop::product::SearchSizeChartsRequest = given.read();
            send(client.product().search_size_charts(request), given)
        }
        "product.submit_product_via_opportunity" => {
            let request: tiktokshop::product::SubmitProductViaOpportunityRequest = given.read();
            send(client.product().submit_product_via_opportunity(request), given)
        }
        "product.submit_size_chart_appeal" => {
            let request: tiktokshop::product::SubmitSizeChartAppealRequest = given.read();
            send(client.product().submit_size_chart_appeal(request), given)
        }
        "product.submit_strikethrough_price" => {
            let request: tiktokshop::product::SubmitStrikethroughPriceRequest = given.read();
            send(client.product().submit_strikethrough_price(request), given)
        }
        "product.suggest_brands" => {
            let request: tiktokshop::product::SuggestBrandsRequest = given.read();
            send(client.product().suggest_brands(request), given)
        }
        "product.update_global_inventory" => {
            let request: tiktokshop::product::UpdateGlobalInventoryRequest = given.read();
            send(client.product().update_global_inventory(request), given)
        }
        "product.update_inventory" => {
            let request: tiktokshop::product::UpdateInventoryRequest = given.read();
            send(client.product().update_inventory(request), given)
        }
        "product.update_price" => {
            let request: tiktokshop::product::UpdatePriceRequest = given.read();
            send(client.product().update_price(request), given)
        }
        "product.update_stock_operation_settings" => {
            let request: tiktokshop::product::UpdateStockOperationSettingsRequest = given.read();
            send(client.product().update_stock_operation_settings(request), given)
        }
        "product.upload_candidate_products" => {
            let request: tiktokshop::product::UploadCandidateProductsRequest = given.read();
            send(client.product().upload_candidate_products(request), given)
        }
        "product.upload_external_product" => {
            let request: tiktokshop::product::UploadExternalProductRequest = given.read();
            send(client.product().upload_external_product(request), given)
        }
        "product.upload_product_file" => {
            let mut request: tiktokshop::product::UploadProductFileRequest = given.read();
            request.data = given.file("data");
            send(client.product().upload_product_file(request), given)
        }
        "product.upload_product_image" => {
            let mut request: tiktokshop::product::UploadProductImageRequest = given.read();
            request.data = given.file("data");
            send(client.product().upload_product_image(request), given)
        }
        "promotion.create_activity" => {
            let request: tiktokshop::promotion::CreateActivityRequest = given.read();
            send(client.promotion().create_activity(request), given)
        }
        "promotion.deactivate_activity" => {
            let request: tiktokshop::promotion::DeactivateActivityRequest = given.read();
            send(client.promotion().deactivate_activity(request), given)
        }
        "promotion.get_activity" => {
            let request: tiktokshop::promotion::GetActivityRequest = given.read();
            send(client.promotion().get_activity(request), given)
        }
        "promotion.get_coupon" => {
            let request: tiktokshop::promotion::GetCouponRequest = given.read();
            send(client.promotion().get_coupon(request), given)
        }
        "promotion.remove_activity_product" => {
            let request: tiktokshop::promotion::RemoveActivityProductRequest = given.read();
            send(client.promotion().remove_activity_product(request), given)
        }
        "promotion.republish_activity" => {
            let request: tiktokshop::promotion::RepublishActivityRequest = given.read();
            send(client.promotion().republish_activity(request), given)
        }
        "promotion.search_activities" => {
            let request: tiktokshop::promotion::SearchActivitiesRequest = given.read();
            send(client.promotion().search_activities(request), given)
        }
        "promotion.search_coupons" => {
            let request: tiktokshop::promotion::SearchCouponsRequest = given.read();
            send(client.promotion().search_coupons(request), given)
        }
        "promotion.update_activity" => {
            let request: tiktokshop::promotion::UpdateActivityRequest = given.read();
            send(client.promotion().update_activity(request), given)
        }
        "promotion.update_activity_product" => {
            let request: tiktokshop::promotion::UpdateActivityProductRequest = given.read();
            send(client.promotion().update_activity_product(request), given)
        }
        "return_refund.approve_cancellation" => {
            let request: tiktokshop::return_refund::ApproveCancellationRequest = given.read();
            send(client.return_refund().approve_cancellation(request), given)
        }
        "return_refund.approve_return" => {
            let request: tiktokshop::return_refund::ApproveReturnRequest = given.read();
            send(client.return_refund().approve_return(request), given)
        }
        "return_refund.calculate_refund" => {
            let request: tiktokshop::return_refund::CalculateRefundRequest = given.read();
            send(client.return_refund().calculate_refund(request), given)
        }
        "return_refund.cancel_order" => {
            let request: tiktokshop::return_refund::CancelOrderRequest = given.read();
            send(client.return_refund().cancel_order(request), given)
        }
        "return_refund.create_return" => {
            let request: tiktokshop::return_refund::CreateReturnRequest = given.read();
            send(client.return_refund().create_return(request), given)
        }
        "return_refund.get_aftersale_eligibility" => {
            let request: tiktokshop::return_refund::GetAftersaleEligibilityRequest = given.read();
            send(client.return_refund().get_aftersale_eligibility(request), given)
        }
        "return_refund.get_available_review_decisions" => {
            let request: tiktokshop::return_refund::GetAvailableReviewDecisionsRequest = given.read();
            send(client.return_refund().get_available_review_decisions(request), given)
        }
        "return_refund.get_decision_eligibility" => {
            let request: tiktokshop::return_refund::GetDecisionEligibilityRequest = given.read();
            send(client.return_refund().get_decision_eligibility(request), given)
        }
        "return_refund.get_reject_reasons" => {
            let request: tiktokshop::return_refund::GetRejectReasonsRequest = given.read();
            send(client.return_refund().get_reject_reasons(request), given)
        }
        "return_refund.get_return_records" => {
            let request: tiktokshop::return_refund::GetReturnRecordsRequest = given.read();
            send(client.return_refund().get_return_records(request), given)
        }
        "return_refund.reject_cancellation" => {
            let request: tiktokshop::return_refund::RejectCancellationRequest = given.read();
            send(client.return_refund().reject_cancellation(request), given)
        }
        "return_refund.reject_return" => {
            let request: tiktokshop::return_refund::RejectReturnRequest = given.read();
            send(client.return_refund().reject_return(request), given)
        }
        "return_refund.review_aftersales_requests" => {
            let request: tiktokshop::return_refund::ReviewAftersalesRequestsRequest = given.read();
            send(client.return_refund().review_aftersales_requests(request), given)
        }
        "return_refund.search_aftersales_requests" => {
            let request: tiktokshop::return_refund::SearchAftersalesRequestsRequest = given.read();
            send(client.return_refund().search_aftersales_requests(request), given)
        }
        "return_refund.search_cancellations" => {
            let request: tiktokshop::return_refund::SearchCancellationsRequest = given.read();
            send(client.return_refund().search_cancellations(request), given)
        }
        "return_refund.search_return_merchandise_authorizations" => {
            let request: tiktokshop::return_refund::SearchReturnMerchandiseAuthorizationsRequest =
                given.read();
            send(client.return_refund().search_return_merchandise_authorizations(request), given)
        }
        "return_refund.search_returns" => {
            let request: tiktokshop::return_refund::SearchReturnsRequest = given.read();
            send(client.return_refund().search_returns(request), given)
        }
        "return_refund.upload_shipping_document_and_tracking_info" => {
            let mut request: tiktokshop::return_refund::UploadShippingDocumentAndTrackingInfoRequest =
                given.read();
            request.return_qr_code = given.file("return_qr_code");
            request.return_shipping_label = given.file("return_shipping_label");
            send(client.return_refund().upload_shipping_document_and_tracking_info(request), given)
        }
        "review_rating.import_product_reviews" => {
            let request: tiktokshop::review_rating::ImportProductReviewsRequest = given.read();
            send(client.review_rating().import_product_reviews(request), given)
        }
        "review_rating.upload_review_media" => {
            let mut request: tiktokshop::review_rating::UploadReviewMediaRequest = given.read();
            request.data = given.file("data");
            send(client.review_rating().upload_review_media(request), given)
        }
        "seller.get_active_shop_list" => {
            let request: tiktokshop::seller::GetActiveShopListRequest = given.read();
            send(client.seller().get_active_shop_list(request), given)
        }
        "seller.get_seller_permissions" => {
            let request: tiktokshop::seller::GetSellerPermissionsRequest = given.read();
            send(client.seller().get_seller_permissions(request), given)
        }
        "seller.get_seller_status" => {
            let request: tiktokshop::seller::GetSellerStatusRequest = given.read();
            send(client.seller().get_seller_status(request), given)
        }
        "seller.get_shop_creators" => {
            let request: tiktokshop::seller::GetShopCreatorsRequest = given.read();
            send(client.seller().get_shop_creators(request), given)
        }
        "seller.get_shop_group_and_related_shops" => {
            let request: tiktokshop::seller::GetShopGroupAndRelatedShopsRequest = given.read();
            send(client.seller().get_shop_group_and_related_shops(request), given)
        }
        "seller.sync_collections" => {
            let request: tiktokshop::seller::SyncCollectionsRequest = given.read();
            send(client.seller().sync_collections(request), given)
        }
        "supply_chain.confirm_package_shipment" => {
            let request: tiktokshop::supply_chain::ConfirmPackageShipmentRequest = given.read();
            send(client.supply_chain().confirm_package_shipment(request), given)
        }
        _ => return None,
    })
}
