// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func getBestsellingCreatorsOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getBestsellingCreators(
    authorType: .all,
    date: "2026-01-31",
    timeSlot: .n1d
  )
}

func getBestsellingLiveSessionsOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getBestsellingLiveSessions()
}

func getBestsellingProductsOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getBestsellingProducts(
    date: "2026-01-31",
    timeSlot: .n1d
  )
}

func getBestsellingVideosOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getBestsellingVideos(
    date: "2026-01-31",
    timeSlot: .n1d
  )
}

func getGmvTrendPerformancesOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getGmvTrendPerformances(
    liveRoomId: "7495049642642441621"
  )
}

func getInteractiveTrendPerformancesOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getInteractiveTrendPerformances(
    liveRoomId: "7495049642642441621"
  )
}

func getLiveCoreStatsOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getLiveCoreStats(liveRoomId: "7495049642642441621")
}

func getProductStatsOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getProductStats(liveRoomId: "7495049642642441621")
}

func getShopLivePerformanceListOfAnalytics(_ client: TikTokShopClient) async throws {
  for try await item in client.analytics.getShopLivePerformanceListPages(
    accountType: .affiliateAccounts,
    endDateLt: "2026-01-31",
    startDateGe: "2026-01-31"
  ) { print(item) }
}

func getShopLivePerformanceListOldOfAnalytics(_ client: TikTokShopClient) async throws {
  for try await item in client.analytics.getShopLivePerformanceListOldPages(
    endDateLt: "2026-01-31",
    startDateGe: "2026-01-31"
  ) { print(item) }
}

func getShopLivePerformanceOverviewOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getShopLivePerformanceOverview(
    endDateLt: "2026-01-31",
    startDateGe: "2026-01-31"
  )
}

func getShopLivePerformanceOverviewOldOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getShopLivePerformanceOverviewOld(
    endDateLt: "2026-01-31",
    startDateGe: "2026-01-31"
  )
}

func getShopLivePerformancePerMinutesOfAnalytics(_ client: TikTokShopClient) async throws {
  for try await item in client.analytics.getShopLivePerformancePerMinutesPages(
    liveId: "7495049642642441621"
  ) { print(item) }
}

func getShopLiveProductsPerformanceListOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getShopLiveProductsPerformanceList(
    liveId: "7495049642642441621"
  )
}

func getShopPerformanceOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getShopPerformance(
    endDateLt: "2026-01-31",
    startDateGe: "2026-01-31"
  )
}

func getShopPerformancePerHourOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getShopPerformancePerHour(date: "2026-01-31")
}

func getShopProductPerformanceOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getShopProductPerformance(
    endDateLt: "2026-01-31",
    productId: "7495049642642441621",
    startDateGe: "2026-01-31"
  )
}

func getShopProductPerformanceListOfAnalytics(_ client: TikTokShopClient) async throws {
  for try await item in client.analytics.getShopProductPerformanceListPages(
    endDateLt: "2026-01-31",
    startDateGe: "2026-01-31"
  ) { print(item) }
}

func getShopSkuPerformanceOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getShopSkuPerformance(
    endDateLt: "2026-01-31",
    skuId: "7495049642642441621",
    startDateGe: "2026-01-31"
  )
}

func getShopSkuPerformanceListOfAnalytics(_ client: TikTokShopClient) async throws {
  for try await item in client.analytics.getShopSkuPerformanceListPages(
    endDateLt: "2026-01-31",
    startDateGe: "2026-01-31"
  ) { print(item) }
}

func getShopVideoPerformanceOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getShopVideoPerformance(
    endDateLt: "2026-01-31",
    startDateGe: "2026-01-31",
    videoId: "7495049642642441621"
  )
}

func getShopVideoPerformanceListOfAnalytics(_ client: TikTokShopClient) async throws {
  for try await item in client.analytics.getShopVideoPerformanceListPages(
    endDateLt: "2026-01-31",
    startDateGe: "2026-01-31"
  ) { print(item) }
}

func getShopVideoPerformanceOverviewOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getShopVideoPerformanceOverview(
    endDateLt: "2026-01-31",
    startDateGe: "2026-01-31"
  )
}

func getShopVideoProductPerformanceListOfAnalytics(_ client: TikTokShopClient) async throws {
  for try await item in client.analytics.getShopVideoProductPerformanceListPages(
    endDateLt: "2026-01-31",
    startDateGe: "2026-01-31",
    videoId: "7495049642642441621"
  ) { print(item) }
}

func getShopVideosPerformanceDetailsOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getShopVideosPerformanceDetails(
    endDateLt: "2026-01-31",
    startDateGe: "2026-01-31",
    videoIds: [1]
  )
}

func getSpsMetricDiagnosisOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getSpsMetricDiagnosis(metricCode: "text")
}

func getSpsMetricProblemDetailsOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getSpsMetricProblemDetails(metricCode: "text")
}

func getSpsMetricTopItemsOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getSpsMetricTopItems(metricCode: "text")
}

func getSpsMetricsOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getSpsMetrics()
}

func getSpsOverviewOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getSpsOverview()
}

func getTrafficPerformancesOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getTrafficPerformances(
    liveRoomId: "7495049642642441621"
  )
}

func getUserPortraitsOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getUserPortraits(liveRoomId: "7495049642642441621")
}

func getVideoPerformancesOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getVideoPerformances(
    endTimeLe: 1790000000,
    startTimeGe: 1790000000,
    videoIds: "7341286689295469829,7271486684427046149"
  )
}

func getViewTrendPerformancesOfAnalytics(_ client: TikTokShopClient) async throws {
  _ = try await client.analytics.getViewTrendPerformances(
    liveRoomId: "7495049642642441621"
  )
}
