// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val analyticsCalls: List<Called> = listOf(
    Called("analytics.get_bestselling_creators", "202511", listOf()) { client, given ->
        client.analytics.getBestsellingCreators(authorType = given.open("author_type", ::AuthorType)!!, date = given.text("date")!!, timeSlot = given.open("time_slot", ::TimeSlot)!!, currency = given.open("currency", ::GetBestsellingCreatorsCurrency), options = given.options)
    },
    Called("analytics.get_bestselling_live_sessions", "202511", listOf()) { client, given ->
        client.analytics.getBestsellingLiveSessions(currency = given.text("currency"), date = given.text("date"), timeSlot = given.open("time_slot", ::TimeSlot), options = given.options)
    },
    Called("analytics.get_bestselling_products", "202511", listOf()) { client, given ->
        client.analytics.getBestsellingProducts(date = given.text("date")!!, timeSlot = given.open("time_slot", ::TimeSlot)!!, categoryId = given.text("category_id"), currency = given.text("currency"), options = given.options)
    },
    Called("analytics.get_bestselling_videos", "202511", listOf()) { client, given ->
        client.analytics.getBestsellingVideos(date = given.text("date")!!, timeSlot = given.open("time_slot", ::TimeSlot)!!, currency = given.text("currency"), options = given.options)
    },
    Called("analytics.get_gmv_trend_performances", "202502", listOf()) { client, given ->
        client.analytics.getGmvTrendPerformances(liveRoomId = given.text("live_room_id")!!, options = given.options)
    },
    Called("analytics.get_interactive_trend_performances", "202502", listOf()) { client, given ->
        client.analytics.getInteractiveTrendPerformances(liveRoomId = given.text("live_room_id")!!, options = given.options)
    },
    Called("analytics.get_live_core_stats", "202502", listOf()) { client, given ->
        client.analytics.getLiveCoreStats(liveRoomId = given.text("live_room_id")!!, options = given.options)
    },
    Called("analytics.get_product_stats", "202502", listOf()) { client, given ->
        client.analytics.getProductStats(liveRoomId = given.text("live_room_id")!!, options = given.options)
    },
    Called("analytics.get_shop_live_performance_list", "202609", listOf()) { client, given ->
        client.analytics.getShopLivePerformanceList(accountType = given.open("account_type", ::GetShopLivePerformanceListAccountType)!!, endDateLt = given.text("end_date_lt")!!, startDateGe = given.text("start_date_ge")!!, currency = given.open("currency", ::GetBestsellingCreatorsCurrency), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), sortField = given.open("sort_field", ::SortField), sortOrder = given.open("sort_order", ::SortOrder), options = given.options)
    },
    Called("analytics.get_shop_live_performance_list_old", "202505", listOf()) { client, given ->
        client.analytics.getShopLivePerformanceListOld(endDateLt = given.text("end_date_lt")!!, startDateGe = given.text("start_date_ge")!!, accountType = given.text("account_type"), currency = given.text("currency"), pageSize = given.text("page_size"), pageToken = given.text("page_token"), sortField = given.text("sort_field"), sortOrder = given.text("sort_order"), options = given.options)
    },
    Called("analytics.get_shop_live_performance_overview", "202609", listOf()) { client, given ->
        client.analytics.getShopLivePerformanceOverview(endDateLt = given.text("end_date_lt")!!, startDateGe = given.text("start_date_ge")!!, accountType = given.open("account_type", ::AccountType), currency = given.open("currency", ::GetBestsellingCreatorsCurrency), granularity = given.open("granularity", ::GetShopLivePerformanceOverviewGranularity), today = given.flag("today"), options = given.options)
    },
    Called("analytics.get_shop_live_performance_overview_old", "202503", listOf()) { client, given ->
        client.analytics.getShopLivePerformanceOverviewOld(endDateLt = given.text("end_date_lt")!!, startDateGe = given.text("start_date_ge")!!, accountType = given.text("account_type"), currency = given.text("currency"), granularity = given.text("granularity"), withComparison = given.flag("with_comparison"), options = given.options)
    },
    Called("analytics.get_shop_live_performance_per_minutes", "202510", listOf()) { client, given ->
        client.analytics.getShopLivePerformancePerMinutes(liveId = given.text("live_id")!!, currency = given.text("currency"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("analytics.get_shop_live_products_performance_list", "202512", listOf()) { client, given ->
        client.analytics.getShopLiveProductsPerformanceList(liveId = given.text("live_id")!!, currency = given.text("currency"), sortField = given.open("sort_field", ::GetShopLiveProductsPerformanceListSortField), sortOrder = given.open("sort_order", ::SortOrder), options = given.options)
    },
    Called("analytics.get_shop_performance", "202609", listOf()) { client, given ->
        client.analytics.getShopPerformance(endDateLt = given.text("end_date_lt")!!, startDateGe = given.text("start_date_ge")!!, currency = given.open("currency", ::GetBestsellingCreatorsCurrency), granularity = given.open("granularity", ::GetShopLivePerformanceOverviewGranularity), options = given.options)
    },
    Called("analytics.get_shop_performance_per_hour", "202510", listOf()) { client, given ->
        client.analytics.getShopPerformancePerHour(date = given.text("date")!!, currency = given.open("currency", ::GetBestsellingCreatorsCurrency), options = given.options)
    },
    Called("analytics.get_shop_product_performance", "202509", listOf()) { client, given ->
        client.analytics.getShopProductPerformance(endDateLt = given.text("end_date_lt")!!, productId = given.text("product_id")!!, startDateGe = given.text("start_date_ge")!!, currency = given.open("currency", ::GetBestsellingCreatorsCurrency), granularity = given.open("granularity", ::GetShopLivePerformanceOverviewGranularity), options = given.options)
    },
    Called("analytics.get_shop_product_performance_list", "202605", listOf()) { client, given ->
        client.analytics.getShopProductPerformanceList(endDateLt = given.text("end_date_lt")!!, startDateGe = given.text("start_date_ge")!!, categoryFilter = given.texts("category_filter"), currency = given.open("currency", ::GetBestsellingCreatorsCurrency), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), productStatusFilter = given.open("product_status_filter", ::ProductStatusFilter), sortField = given.open("sort_field", ::GetShopProductPerformanceListSortField), sortOrder = given.open("sort_order", ::SortOrder), options = given.options)
    },
    Called("analytics.get_shop_sku_performance", "202509", listOf()) { client, given ->
        client.analytics.getShopSkuPerformance(endDateLt = given.text("end_date_lt")!!, skuId = given.text("sku_id")!!, startDateGe = given.text("start_date_ge")!!, currency = given.text("currency"), granularity = given.open("granularity", ::GetShopLivePerformanceOverviewGranularity), options = given.options)
    },
    Called("analytics.get_shop_sku_performance_list", "202509", listOf()) { client, given ->
        client.analytics.getShopSkuPerformanceList(endDateLt = given.text("end_date_lt")!!, startDateGe = given.text("start_date_ge")!!, categoryFilter = given.texts("category_filter"), currency = given.text("currency"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), productIds = given.texts("product_ids"), productStatusFilter = given.open("product_status_filter", ::ProductStatusFilter), sortField = given.open("sort_field", ::GetShopSkuPerformanceListSortField), sortOrder = given.open("sort_order", ::SortOrder), options = given.options)
    },
    Called("analytics.get_shop_video_performance", "202509", listOf()) { client, given ->
        client.analytics.getShopVideoPerformance(endDateLt = given.text("end_date_lt")!!, startDateGe = given.text("start_date_ge")!!, videoId = given.text("video_id")!!, currency = given.open("currency", ::GetBestsellingCreatorsCurrency), granularity = given.open("granularity", ::GetShopLivePerformanceOverviewGranularity), options = given.options)
    },
    Called("analytics.get_shop_video_performance_list", "202605", listOf()) { client, given ->
        client.analytics.getShopVideoPerformanceList(endDateLt = given.text("end_date_lt")!!, startDateGe = given.text("start_date_ge")!!, accountType = given.open("account_type", ::GetShopVideoPerformanceListAccountType), currency = given.open("currency", ::GetBestsellingCreatorsCurrency), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), sortField = given.open("sort_field", ::GetShopVideoPerformanceListSortField), sortOrder = given.open("sort_order", ::SortOrder), options = given.options)
    },
    Called("analytics.get_shop_video_performance_overview", "202609", listOf()) { client, given ->
        client.analytics.getShopVideoPerformanceOverview(endDateLt = given.text("end_date_lt")!!, startDateGe = given.text("start_date_ge")!!, accountType = given.open("account_type", ::GetShopVideoPerformanceListAccountType), currency = given.open("currency", ::GetBestsellingCreatorsCurrency), granularity = given.open("granularity", ::GetShopLivePerformanceOverviewGranularity), today = given.flag("today"), options = given.options)
    },
    Called("analytics.get_shop_video_product_performance_list", "202509", listOf()) { client, given ->
        client.analytics.getShopVideoProductPerformanceList(endDateLt = given.text("end_date_lt")!!, startDateGe = given.text("start_date_ge")!!, videoId = given.text("video_id")!!, currency = given.open("currency", ::GetBestsellingCreatorsCurrency), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), sortField = given.open("sort_field", ::GetShopVideoProductPerformanceListSortField), sortOrder = given.open("sort_order", ::SortOrder), options = given.options)
    },
    Called("analytics.get_shop_videos_performance_details", "202609", listOf()) { client, given ->
        client.analytics.getShopVideosPerformanceDetails(endDateLt = given.text("end_date_lt")!!, startDateGe = given.text("start_date_ge")!!, videoIds = given.integers("video_ids")!!, currency = given.open("currency", ::GetBestsellingCreatorsCurrency), granularity = given.open("granularity", ::GetShopLivePerformanceOverviewGranularity), options = given.options)
    },
    Called("analytics.get_sps_metric_diagnosis", "202606", listOf()) { client, given ->
        client.analytics.getSpsMetricDiagnosis(metricCode = given.text("metric_code")!!, locale = given.text("locale"), trendDurationDays = given.integer("trend_duration_days"), options = given.options)
    },
    Called("analytics.get_sps_metric_problem_details", "202606", listOf()) { client, given ->
        client.analytics.getSpsMetricProblemDetails(metricCode = given.text("metric_code")!!, locale = given.text("locale"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("analytics.get_sps_metric_top_items", "202606", listOf()) { client, given ->
        client.analytics.getSpsMetricTopItems(metricCode = given.text("metric_code")!!, locale = given.text("locale"), options = given.options)
    },
    Called("analytics.get_sps_metrics", "202606", listOf()) { client, given ->
        client.analytics.getSpsMetrics(locale = given.text("locale"), options = given.options)
    },
    Called("analytics.get_sps_overview", "202606", listOf()) { client, given ->
        client.analytics.getSpsOverview(locale = given.text("locale"), options = given.options)
    },
    Called("analytics.get_traffic_performances", "202502", listOf()) { client, given ->
        client.analytics.getTrafficPerformances(liveRoomId = given.text("live_room_id")!!, options = given.options)
    },
    Called("analytics.get_user_portraits", "202502", listOf()) { client, given ->
        client.analytics.getUserPortraits(liveRoomId = given.text("live_room_id")!!, options = given.options)
    },
    Called("analytics.get_video_performances", "202403", listOf()) { client, given ->
        client.analytics.getVideoPerformances(endTimeLe = given.time("end_time_le")!!, startTimeGe = given.time("start_time_ge")!!, videoIds = given.text("video_ids")!!, options = given.options)
    },
    Called("analytics.get_view_trend_performances", "202502", listOf()) { client, given ->
        client.analytics.getViewTrendPerformances(liveRoomId = given.text("live_room_id")!!, options = given.options)
    },
)