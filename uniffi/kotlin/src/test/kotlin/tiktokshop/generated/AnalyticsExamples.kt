// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun getBestsellingCreatorsExample(client: TikTokShopClient) {
    val response = client.analytics.getBestsellingCreators(
        authorType = AuthorType.ALL,
        date = "2026-01-31",
        timeSlot = TimeSlot.N1D,
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getBestsellingLiveSessionsExample(client: TikTokShopClient) {
    val response = client.analytics.getBestsellingLiveSessions()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getBestsellingProductsExample(client: TikTokShopClient) {
    val response = client.analytics.getBestsellingProducts(
        date = "2026-01-31",
        timeSlot = TimeSlot.N1D,
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getBestsellingVideosExample(client: TikTokShopClient) {
    val response = client.analytics.getBestsellingVideos(
        date = "2026-01-31",
        timeSlot = TimeSlot.N1D,
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getGmvTrendPerformancesExample(client: TikTokShopClient) {
    val response = client.analytics.getGmvTrendPerformances(liveRoomId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getInteractiveTrendPerformancesExample(client: TikTokShopClient) {
    val response = client.analytics.getInteractiveTrendPerformances(
        liveRoomId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getLiveCoreStatsExample(client: TikTokShopClient) {
    val response = client.analytics.getLiveCoreStats(liveRoomId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getProductStatsExample(client: TikTokShopClient) {
    val response = client.analytics.getProductStats(liveRoomId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopLivePerformanceListExample(client: TikTokShopClient) {
    client.analytics.getShopLivePerformanceListPages(
        accountType = GetShopLivePerformanceListAccountType.AFFILIATE_ACCOUNTS,
        endDateLt = "2026-01-31",
        startDateGe = "2026-01-31",
    ).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopLivePerformanceListOldExample(client: TikTokShopClient) {
    client.analytics.getShopLivePerformanceListOldPages(
        endDateLt = "2026-01-31",
        startDateGe = "2026-01-31",
    ).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopLivePerformanceOverviewExample(client: TikTokShopClient) {
    val response = client.analytics.getShopLivePerformanceOverview(
        endDateLt = "2026-01-31",
        startDateGe = "2026-01-31",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopLivePerformanceOverviewOldExample(client: TikTokShopClient) {
    val response = client.analytics.getShopLivePerformanceOverviewOld(
        endDateLt = "2026-01-31",
        startDateGe = "2026-01-31",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopLivePerformancePerMinutesExample(client: TikTokShopClient) {
    client.analytics.getShopLivePerformancePerMinutesPages(liveId = "7495049642642441621").collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopLiveProductsPerformanceListExample(client: TikTokShopClient) {
    val response = client.analytics.getShopLiveProductsPerformanceList(
        liveId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopPerformanceExample(client: TikTokShopClient) {
    val response = client.analytics.getShopPerformance(
        endDateLt = "2026-01-31",
        startDateGe = "2026-01-31",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopPerformancePerHourExample(client: TikTokShopClient) {
    val response = client.analytics.getShopPerformancePerHour(date = "2026-01-31")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopProductPerformanceExample(client: TikTokShopClient) {
    val response = client.analytics.getShopProductPerformance(
        endDateLt = "2026-01-31",
        productId = "7495049642642441621",
        startDateGe = "2026-01-31",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopProductPerformanceListExample(client: TikTokShopClient) {
    client.analytics.getShopProductPerformanceListPages(
        endDateLt = "2026-01-31",
        startDateGe = "2026-01-31",
    ).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopSkuPerformanceExample(client: TikTokShopClient) {
    val response = client.analytics.getShopSkuPerformance(
        endDateLt = "2026-01-31",
        skuId = "7495049642642441621",
        startDateGe = "2026-01-31",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopSkuPerformanceListExample(client: TikTokShopClient) {
    client.analytics.getShopSkuPerformanceListPages(
        endDateLt = "2026-01-31",
        startDateGe = "2026-01-31",
    ).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopVideoPerformanceExample(client: TikTokShopClient) {
    val response = client.analytics.getShopVideoPerformance(
        endDateLt = "2026-01-31",
        startDateGe = "2026-01-31",
        videoId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopVideoPerformanceListExample(client: TikTokShopClient) {
    client.analytics.getShopVideoPerformanceListPages(
        endDateLt = "2026-01-31",
        startDateGe = "2026-01-31",
    ).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopVideoPerformanceOverviewExample(client: TikTokShopClient) {
    val response = client.analytics.getShopVideoPerformanceOverview(
        endDateLt = "2026-01-31",
        startDateGe = "2026-01-31",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopVideoProductPerformanceListExample(client: TikTokShopClient) {
    client.analytics.getShopVideoProductPerformanceListPages(
        endDateLt = "2026-01-31",
        startDateGe = "2026-01-31",
        videoId = "7495049642642441621",
    ).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopVideosPerformanceDetailsExample(client: TikTokShopClient) {
    val response = client.analytics.getShopVideosPerformanceDetails(
        endDateLt = "2026-01-31",
        startDateGe = "2026-01-31",
        videoIds = listOf(1),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getSpsMetricDiagnosisExample(client: TikTokShopClient) {
    val response = client.analytics.getSpsMetricDiagnosis(metricCode = "text")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getSpsMetricProblemDetailsExample(client: TikTokShopClient) {
    val response = client.analytics.getSpsMetricProblemDetails(metricCode = "text")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getSpsMetricTopItemsExample(client: TikTokShopClient) {
    val response = client.analytics.getSpsMetricTopItems(metricCode = "text")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getSpsMetricsExample(client: TikTokShopClient) {
    val response = client.analytics.getSpsMetrics()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getSpsOverviewExample(client: TikTokShopClient) {
    val response = client.analytics.getSpsOverview()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getTrafficPerformancesExample(client: TikTokShopClient) {
    val response = client.analytics.getTrafficPerformances(liveRoomId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getUserPortraitsExample(client: TikTokShopClient) {
    val response = client.analytics.getUserPortraits(liveRoomId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getVideoPerformancesExample(client: TikTokShopClient) {
    val response = client.analytics.getVideoPerformances(
        endTimeLe = Instant.fromEpochSeconds(1790000000),
        startTimeGe = Instant.fromEpochSeconds(1790000000),
        videoIds = "7341286689295469829,7271486684427046149",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getViewTrendPerformancesExample(client: TikTokShopClient) {
    val response = client.analytics.getViewTrendPerformances(liveRoomId = "7495049642642441621")
}
