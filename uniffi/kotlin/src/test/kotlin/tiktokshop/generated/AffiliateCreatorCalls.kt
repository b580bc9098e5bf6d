// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val affiliateCreatorCalls: List<Called> = listOf(
    Called("affiliate_creator.add_showcase_products", "202405", listOf()) { client, given ->
        client.affiliateCreator.addShowcaseProducts(addType = given.open("add_type", ::AddType)!!, productIds = given.texts("product_ids"), productLink = given.text("product_link"), options = given.options)
    },
    Called("affiliate_creator.creator_generate_general_link", "202505", listOf()) { client, given ->
        client.affiliateCreator.creatorGenerateGeneralLink(material = given.view("material", ::Material)!!, campaignId = given.text("campaign_id"), linkType = given.text("link_type"), options = given.options)
    },
    Called("affiliate_creator.creator_generate_publisher_link", "202504", listOf()) { client, given ->
        client.affiliateCreator.creatorGeneratePublisherLink(material = given.view("material", ::CreatorGeneratePublisherLinkMaterial)!!, publisherId = given.text("publisher_id")!!, campaignId = given.text("campaign_id"), linkType = given.text("link_type"), options = given.options)
    },
    Called("affiliate_creator.creator_get_sample_request_deeplink", "202512", listOf()) { client, given ->
        client.affiliateCreator.creatorGetSampleRequestDeeplink(productId = given.text("product_id")!!, skuId = given.text("sku_id")!!, campaignId = given.text("campaign_id"), collaborationId = given.text("collaboration_id"), redirectSchema = given.text("redirect_schema"), options = given.options)
    },
    Called("affiliate_creator.creator_search_affiliate_trace_orders", "202505", listOf()) { client, given ->
        client.affiliateCreator.creatorSearchAffiliateTraceOrders(timeGe = given.integer("time_ge")!!, timeLt = given.integer("time_lt")!!, pageSize = given.integer("page_size"), pageToken = given.text("page_token"), timeType = given.open("time_type", ::TimeType), options = given.options)
    },
    Called("affiliate_creator.creator_search_sample_application_fulfillments", "202409", listOf()) { client, given ->
        client.affiliateCreator.creatorSearchSampleApplicationFulfillments(fulfillmentStatuses = given.opens("fulfillment_statuses", ::CreatorFulfillmentStatus)!!, sortField = given.open("sort_field", ::CreatorSearchSampleApplicationFulfillmentsSortField), sortOrder = given.text("sort_order"), options = given.options)
    },
    Called("affiliate_creator.creator_select_affiliate_product", "202501", listOf()) { client, given ->
        client.affiliateCreator.creatorSelectAffiliateProduct(filterParams = given.view("filter_params", ::FilterParam), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), sortParams = given.view("sort_params", ::SortParam), options = given.options)
    },
    Called("affiliate_creator.generate_affiliate_sharing_link", "202501", listOf()) { client, given ->
        client.affiliateCreator.generateAffiliateSharingLink(channel = given.text("channel"), material = given.view("material", ::GenerateAffiliateSharingLinkMaterial), tags = given.texts("tags"), options = given.options)
    },
    Called("affiliate_creator.get_creator_applicable_sample_label", "202412", listOf()) { client, given ->
        client.affiliateCreator.getCreatorApplicableSampleLabel(productId = given.text("product_id")!!, options = given.options)
    },
    Called("affiliate_creator.get_creator_profile", "202508", listOf()) { client, given ->
        client.affiliateCreator.getCreatorProfile(options = given.options)
    },
    Called("affiliate_creator.get_creator_sample_application_detail", "202412", listOf()) { client, given ->
        client.affiliateCreator.getCreatorSampleApplicationDetail(applicationType = given.text("application_type")!!, productId = given.text("product_id")!!, applicationId = given.text("application_id"), mainOrderId = given.text("main_order_id"), options = given.options)
    },
    Called("affiliate_creator.get_open_collaboration_product_list_by_product_ids", "202509", listOf()) { client, given ->
        client.affiliateCreator.getOpenCollaborationProductListByProductIds(productIds = given.texts("product_ids"), options = given.options)
    },
    Called("affiliate_creator.get_shop_products", "202509", listOf()) { client, given ->
        client.affiliateCreator.getShopProducts(pageSize = given.integer("page_size"), pageToken = given.text("page_token"), sortField = given.open("sort_field", ::SortField), sortOrder = given.open("sort_order", ::SortOrder), titleKeyword = given.text("title_keyword"), options = given.options)
    },
    Called("affiliate_creator.get_shoppable_video_precheck_result", "202601", listOf()) { client, given ->
        client.affiliateCreator.getShoppableVideoPrecheckResult(taskId = given.text("task_id")!!, options = given.options)
    },
    Called("affiliate_creator.get_shoppable_video_status", "202509", listOf()) { client, given ->
        client.affiliateCreator.getShoppableVideoStatus(videoId = given.text("video_id")!!, options = given.options)
    },
    Called("affiliate_creator.get_showcase_products", "202405", listOf()) { client, given ->
        client.affiliateCreator.getShowcaseProducts(origin = given.text("origin")!!, pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("affiliate_creator.get_tokopedia_product_mappings", "202607", listOf()) { client, given ->
        client.affiliateCreator.getTokopediaProductMappings(tokoPids = given.integers("toko_pids"), options = given.options)
    },
    Called("affiliate_creator.map_tokopedia_product_ids", "202606", listOf()) { client, given ->
        client.affiliateCreator.mapTokopediaProductIds(tokoPids = given.integers("toko_pids"), options = given.options)
    },
    Called("affiliate_creator.post_shoppable_photos", "202610", listOf()) { client, given ->
        client.affiliateCreator.postShoppablePhotos(photosInfo = given.views("photos_info", ::PhotosInfo)!!, isAiGenerated = given.flag("is_ai_generated"), linkInfo = given.view("link_info", ::LinkInfo), musicId = given.text("music_id"), title = given.text("title"), options = given.options)
    },
    Called("affiliate_creator.post_shoppable_video", "202607", listOf()) { client, given ->
        client.affiliateCreator.postShoppableVideo(productLinkInfo = given.view("product_link_info", ::ProductLinkInfo)!!, videoInfo = given.view("video_info", ::VideoInfo)!!, options = given.options)
    },
    Called("affiliate_creator.precheck_video_content", "202511", listOf()) { client, given ->
        client.affiliateCreator.precheckVideoContent(productLinkInfo = given.view("product_link_info", ::ProductLinkInfo)!!, videoInfo = given.view("video_info", ::PrecheckVideoContentVideoInfo)!!, options = given.options)
    },
    Called("affiliate_creator.remove_showcase_products", "202409", listOf()) { client, given ->
        client.affiliateCreator.removeShowcaseProducts(productIds = given.texts("product_ids")!!, options = given.options)
    },
    Called("affiliate_creator.search_affiliate_orders", "202410", listOf()) { client, given ->
        client.affiliateCreator.searchAffiliateOrders(createTimeGe = given.time("create_time_ge"), createTimeLt = given.time("create_time_lt"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("affiliate_creator.search_creator_sample_applications", "202412", listOf()) { client, given ->
        client.affiliateCreator.searchCreatorSampleApplications(applicationStatuses = given.opens("application_statuses", ::ApplicationStatus), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("affiliate_creator.search_music", "202602", listOf()) { client, given ->
        client.affiliateCreator.searchMusic(keyword = given.text("keyword"), language = given.text("language"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), region = given.text("region"), searchId = given.text("search_id"), options = given.options)
    },
    Called("affiliate_creator.search_open_collaboration_product", "202405", listOf()) { client, given ->
        client.affiliateCreator.searchOpenCollaborationProduct(category = given.view("category", ::Category), commissionRateRange = given.view("commission_rate_range", ::SearchOpenCollaborationProductCommissionRateRange), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), salesPriceRange = given.view("sales_price_range", ::SalesPriceRange), sortField = given.open("sort_field", ::SearchOpenCollaborationProductSortField), sortOrder = given.open("sort_order", ::SortOrder), titleKeywords = given.texts("title_keywords"), options = given.options)
    },
    Called("affiliate_creator.search_target_collaborations", "202405", listOf()) { client, given ->
        client.affiliateCreator.searchTargetCollaborations(shopId = given.text("shop_id")!!, keyword = given.text("keyword"), keywordType = given.open("keyword_type", ::KeywordType), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("affiliate_creator.top_showcase_products", "202409", listOf()) { client, given ->
        client.affiliateCreator.topShowcaseProducts(productIds = given.texts("product_ids")!!, options = given.options)
    },
    Called("affiliate_creator.upload_shoppable_photo_file", "202511", listOf("data")) { client, given ->
        client.affiliateCreator.uploadShoppablePhotoFile(data = given.file("data")!!, options = given.options)
    },
    Called("affiliate_creator.upload_shoppable_video_file", "202505", listOf("data")) { client, given ->
        client.affiliateCreator.uploadShoppableVideoFile(data = given.file("data")!!, options = given.options)
    },
)