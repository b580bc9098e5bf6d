// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val affiliateSellerCalls: List<Called> = listOf(
    Called("affiliate_seller.check_creator_outreach_eligibility", "202610", listOf()) { client, given ->
        client.affiliateSeller.checkCreatorOutreachEligibility(creatorInfos = given.views("creator_infos", ::CreatorInfo)!!, options = given.options)
    },
    Called("affiliate_seller.check_target_collaboration_conflicts", "202605", listOf()) { client, given ->
        client.affiliateSeller.checkTargetCollaborationConflicts(creatorOpenIdList = given.texts("creator_open_id_list")!!, productIdList = given.texts("product_id_list")!!, options = given.options)
    },
    Called("affiliate_seller.create_compass_offline_export_task", "202603", listOf()) { client, given ->
        client.affiliateSeller.createCompassOfflineExportTask(endDay = given.integer("end_day"), moduleType = given.open("module_type", ::ModuleType), planType = given.open("plan_type", ::PlanType), windowType = given.open("window_type", ::WindowType), options = given.options)
    },
    Called("affiliate_seller.create_conversation_with_creator", "202508", listOf()) { client, given ->
        client.affiliateSeller.createConversationWithCreator(creatorOpenId = given.text("creator_open_id")!!, onlyNeedConversationId = given.flag("only_need_conversation_id"), options = given.options)
    },
    Called("affiliate_seller.create_open_collaboration", "202412", listOf()) { client, given ->
        client.affiliateSeller.createOpenCollaboration(commissionRate = given.integer("commission_rate")!!, productId = given.text("product_id")!!, options = given.options)
    },
    Called("affiliate_seller.create_target_collaboration", "202508", listOf()) { client, given ->
        client.affiliateSeller.createTargetCollaboration(creatorUserOpenIds = given.texts("creator_user_open_ids")!!, endTime = given.text("end_time")!!, freeSampleRule = given.view("free_sample_rule", ::FreeSampleRule)!!, name = given.text("name")!!, products = given.views("products", ::CreateTargetCollaborationProduct)!!, sellerContactInfo = given.view("seller_contact_info", ::SellerContactInfo)!!, message = given.text("message"), preferredContentType = given.text("preferred_content_type"), options = given.options)
    },
    Called("affiliate_seller.download_compass_task_file", "202603", listOf()) { client, given ->
        client.affiliateSeller.downloadCompassTaskFile(taskId = given.text("task_id")!!, options = given.options)
    },
    Called("affiliate_seller.edit_open_collaboration_sample_rule", "202410", listOf()) { client, given ->
        client.affiliateSeller.editOpenCollaborationSampleRule(productId = given.text("product_id")!!, sampleRule = given.view("sample_rule", ::EditOpenCollaborationSampleRuleSampleRule), options = given.options)
    },
    Called("affiliate_seller.edit_open_collaboration_settings", "202405", listOf()) { client, given ->
        client.affiliateSeller.editOpenCollaborationSettings(autoAddProduct = given.view("auto_add_product", ::AutoAddProduct), options = given.options)
    },
    Called("affiliate_seller.generate_affiliate_product_promotion_link", "202405", listOf()) { client, given ->
        client.affiliateSeller.generateAffiliateProductPromotionLink(productId = given.text("product_id")!!, options = given.options)
    },
    Called("affiliate_seller.generate_target_collaboration_link", "202509", listOf()) { client, given ->
        client.affiliateSeller.generateTargetCollaborationLink(targetCollaborationId = given.text("target_collaboration_id")!!, options = given.options)
    },
    Called("affiliate_seller.get_compass_task_list", "202603", listOf()) { client, given ->
        client.affiliateSeller.getCompassTaskList(docType = given.text("doc_type")!!, options = given.options)
    },
    Called("affiliate_seller.get_conversation_list", "202412", listOf()) { client, given ->
        client.affiliateSeller.getConversationList(conversationStatus = given.open("conversation_status", ::ConversationStatus), onlyNeedConversationId = given.flag("only_need_conversation_id"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("affiliate_seller.get_inbox_category_counts", "202608", listOf()) { client, given ->
        client.affiliateSeller.getInboxCategoryCounts(options = given.options)
    },
    Called("affiliate_seller.get_latest_unread_messages", "202412", listOf()) { client, given ->
        client.affiliateSeller.getLatestUnreadMessages(options = given.options)
    },
    Called("affiliate_seller.get_marketplace_creator_performance", "202608", listOf()) { client, given ->
        client.affiliateSeller.getMarketplaceCreatorPerformance(creatorUserId = given.text("creator_user_id")!!, dataGroups = given.opens("data_groups", ::DataGroup), options = given.options)
    },
    Called("affiliate_seller.get_message_in_conversation", "202412", listOf()) { client, given ->
        client.affiliateSeller.getMessageInConversation(conversationId = given.text("conversation_id")!!, pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("affiliate_seller.get_open_collaboration_creator_content_detail", "202508", listOf()) { client, given ->
        client.affiliateSeller.getOpenCollaborationCreatorContentDetail(productId = given.text("product_id")!!, pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("affiliate_seller.get_open_collaboration_sample_rules", "202410", listOf()) { client, given ->
        client.affiliateSeller.getOpenCollaborationSampleRules(productIds = given.texts("product_ids")!!, options = given.options)
    },
    Called("affiliate_seller.get_open_collaboration_settings", "202409", listOf()) { client, given ->
        client.affiliateSeller.getOpenCollaborationSettings(options = given.options)
    },
    Called("affiliate_seller.get_seller_search_creator_marketplace_advanced_filters", "202608", listOf()) { client, given ->
        client.affiliateSeller.getSellerSearchCreatorMarketplaceAdvancedFilters(options_ = given.views("options", ::GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2), options = given.options)
    },
    Called("affiliate_seller.get_weekly_creator_outreach_quota", "202607", listOf()) { client, given ->
        client.affiliateSeller.getWeeklyCreatorOutreachQuota(options = given.options)
    },
    Called("affiliate_seller.get_weekly_creator_outreach_records", "202608", listOf()) { client, given ->
        client.affiliateSeller.getWeeklyCreatorOutreachRecords(pageIndex = given.integer("page_index"), pageSize = given.integer("page_size"), options = given.options)
    },
    Called("affiliate_seller.mark_conversation_read", "202412", listOf()) { client, given ->
        client.affiliateSeller.markConversationRead(conversationIds = given.texts("conversation_ids")!!, options = given.options)
    },
    Called("affiliate_seller.query_creator_promotion_details_in_target_collaboration", "202608", listOf()) { client, given ->
        client.affiliateSeller.queryCreatorPromotionDetailsInTargetCollaboration(creatorUserOpenId = given.text("creator_user_open_id")!!, invitationGroupId = given.text("invitation_group_id")!!, invitationId = given.text("invitation_id"), productFilter = given.view("product_filter", ::ProductFilter), query = given.text("query"), queryType = given.open("query_type", ::KeywordType), options = given.options)
    },
    Called("affiliate_seller.query_target_collaboration_detail", "202508", listOf()) { client, given ->
        client.affiliateSeller.queryTargetCollaborationDetail(targetCollaborationId = given.text("target_collaboration_id")!!, options = given.options)
    },
    Called("affiliate_seller.remove_creator_affiliate_from_collaboration", "202508", listOf()) { client, given ->
        client.affiliateSeller.removeCreatorAffiliateFromCollaboration(creatorUserOpenId = given.text("creator_user_open_id")!!, openCollaborationId = given.text("open_collaboration_id")!!, productId = given.text("product_id")!!, options = given.options)
    },
    Called("affiliate_seller.remove_open_collaboration", "202409", listOf()) { client, given ->
        client.affiliateSeller.removeOpenCollaboration(productId = given.text("product_id")!!, options = given.options)
    },
    Called("affiliate_seller.remove_target_collaboration", "202409", listOf()) { client, given ->
        client.affiliateSeller.removeTargetCollaboration(targetCollaborationId = given.text("target_collaboration_id")!!, options = given.options)
    },
    Called("affiliate_seller.resolve_target_collaboration_conflicts", "202605", listOf()) { client, given ->
        client.affiliateSeller.resolveTargetCollaborationConflicts(conflictItems = given.views("conflict_items", ::ResolveTargetCollaborationConflictsConflictItem)!!, options = given.options)
    },
    Called("affiliate_seller.review_sample_applications", "202507", listOf()) { client, given ->
        client.affiliateSeller.reviewSampleApplications(applicationId = given.text("application_id")!!, reviewResult = given.open("review_result", ::ReviewResult)!!, rejectReason = given.open("reject_reason", ::RejectReason), options = given.options)
    },
    Called("affiliate_seller.search_creator_on_marketplace", "202608", listOf()) { client, given ->
        client.affiliateSeller.searchCreatorOnMarketplace(advancedFilters = given.view("advanced_filters", ::AdvancedFilter), affiliateData = given.view("affiliate_data", ::AffiliateData), category = given.views("category", ::Category), contentPerformance = given.view("content_performance", ::ContentPerformance), dataGroups = given.texts("data_groups"), followerDemographics = given.view("follower_demographics", ::FollowerDemographic), gmvRanges = given.texts("gmv_ranges"), keyword = given.text("keyword"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), searchKey = given.text("search_key"), unitsSoldRanges = given.texts("units_sold_ranges"), options = given.options)
    },
    Called("affiliate_seller.search_open_collaboration", "202412", listOf()) { client, given ->
        client.affiliateSeller.searchOpenCollaboration(keyword = given.text("keyword"), keywordType = given.open("keyword_type", ::KeywordType), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), sortField = given.text("sort_field"), sortOrder = given.open("sort_order", ::SortOrder), topLevelCategoryId = given.text("top_level_category_id"), options = given.options)
    },
    Called("affiliate_seller.search_open_collaboration_product", "202405", listOf()) { client, given ->
        client.affiliateSeller.searchOpenCollaborationProduct(category = given.view("category", ::SearchOpenCollaborationProductCategory), commissionRateRange = given.view("commission_rate_range", ::CommissionRateRange), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), salesPriceRange = given.view("sales_price_range", ::SalesPriceRange), sortField = given.open("sort_field", ::SortField), sortOrder = given.open("sort_order", ::SortOrder), titleKeywords = given.texts("title_keywords"), options = given.options)
    },
    Called("affiliate_seller.search_sample_applications", "202508", listOf()) { client, given ->
        client.affiliateSeller.searchSampleApplications(creatorUserOepnId = given.text("creator_user_oepn_id"), orderId = given.text("order_id"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), productId = given.text("product_id"), status = given.open("status", ::SampleApplicationStatus), targetCollabrationId = given.text("target_collabration_id"), title = given.text("title"), username = given.text("username"), options = given.options)
    },
    Called("affiliate_seller.search_sample_applications_fulfillments", "202409", listOf()) { client, given ->
        client.affiliateSeller.searchSampleApplicationsFulfillments(applicationId = given.text("application_id")!!, contentFormat = given.open("content_format", ::ContentFormat), options = given.options)
    },
    Called("affiliate_seller.search_seller_affiliate_orders", "202410", listOf()) { client, given ->
        client.affiliateSeller.searchSellerAffiliateOrders(createTimeGe = given.time("create_time_ge"), createTimeLt = given.time("create_time_lt"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), programId = given.text("program_id"), options = given.options)
    },
    Called("affiliate_seller.search_target_collaborations", "202508", listOf()) { client, given ->
        client.affiliateSeller.searchTargetCollaborations(collaborationStatus = given.text("collaboration_status")!!, creatorAcceptStatus = given.open("creator_accept_status", ::CreatorAcceptStatus), creatorUserOpenId = given.text("creator_user_open_id"), freeSampleSetting = given.text("free_sample_setting"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), searchParam = given.view("search_param", ::SearchParam), options = given.options)
    },
    Called("affiliate_seller.seller_get_sample_request_deeplink", "202512", listOf()) { client, given ->
        client.affiliateSeller.sellerGetSampleRequestDeeplink(productId = given.text("product_id")!!, skuId = given.text("sku_id")!!, campaignId = given.text("campaign_id"), collaborationId = given.text("collaboration_id"), validDays = given.integer("valid_days"), options = given.options)
    },
    Called("affiliate_seller.send_im_message", "202412", listOf()) { client, given ->
        client.affiliateSeller.sendImMessage(content = given.text("content")!!, conversationId = given.text("conversation_id")!!, msgType = given.open("msg_type", ::MsgType)!!, options = given.options)
    },
    Called("affiliate_seller.update_conversation_status", "202608", listOf()) { client, given ->
        client.affiliateSeller.updateConversationStatus(action = given.text("action")!!, conversationId = given.text("conversation_id")!!, options = given.options)
    },
    Called("affiliate_seller.update_target_collaboration", "202508", listOf()) { client, given ->
        client.affiliateSeller.updateTargetCollaboration(creatorUserOpenIds = given.texts("creator_user_open_ids")!!, endTime = given.text("end_time")!!, freeSampleRule = given.view("free_sample_rule", ::FreeSampleRule)!!, name = given.text("name")!!, products = given.views("products", ::UpdateTargetCollaborationProduct)!!, sellerContactInfo = given.view("seller_contact_info", ::SellerContactInfo)!!, targetCollaborationId = given.text("target_collaboration_id")!!, options = given.options)
    },
    Called("affiliate_seller.upload_message_image", "202511", listOf("data")) { client, given ->
        client.affiliateSeller.uploadMessageImage(data = given.file("data")!!, options = given.options)
    },
    Called("affiliate_seller.upload_message_image_v2", "202608", listOf("data")) { client, given ->
        client.affiliateSeller.uploadMessageImageV2(data = given.file("data")!!, options = given.options)
    },
)