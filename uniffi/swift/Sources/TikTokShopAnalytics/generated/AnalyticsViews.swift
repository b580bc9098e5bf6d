// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `GetBestsellingCreators` (202511).
public struct GetBestsellingCreatorsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Best-selling creators of the period, best first by `rank`.
  public var creators: [GetBestsellingCreatorsCreator] { raw.views("creators") }
}

/// The response of `GetBestsellingLIVESessions` (202511).
public struct GetBestsellingLiveSessionsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Best-selling LIVE sessions of the period, best first by `rank`.
  public var lives: [Live] { raw.views("lives") }
}

/// The response of `GetBestsellingProducts` (202511).
public struct GetBestsellingProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products with their figures, one entry each.
  public var products: [GetBestsellingProductsProduct] { raw.views("products") }
}

/// The response of `GetBestsellingVideos` (202511).
public struct GetBestsellingVideosResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Videos with their figures, one entry each.
  public var videos: [GetBestsellingVideosVideo] { raw.views("videos") }
}

/// The response of `GetGMVTrendPerformances` (202502).
public struct GetGmvTrendPerformancesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Course of the sales over the LIVE, one series for each `stats_type`.
  public var gmvTrendPerformances: [GmvTrendPerformance] { raw.views("gmv_trend_performances") }
}

/// The response of `GetInteractiveTrendPerformances` (202502).
public struct GetInteractiveTrendPerformancesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Course of views, comments and shares over the LIVE, one series for each `stats_type`.
  public var interactiveTrendPerformances: [InteractiveTrendPerformance] { raw.views("interactive_trend_performances") }
}

/// The response of `GetLiveCoreStats` (202502).
public struct GetLiveCoreStatsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Core figures of the LIVE: audience, clicks, orders and revenue.
  public var stats: Stat? { raw.view("stats") }
}

/// The response of `GetProductStats` (202502).
public struct GetProductStatsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Figures of each product offered in the LIVE.
  public var productStats: [ProductStat] { raw.views("product_stats") }
}

/// The response of `GetShopLIVEPerformanceList` (202609).
public struct GetShopLivePerformanceListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// LIVEs of the period, each with its sales and traffic figures.
  public var liveStreamSessions: [LiveStreamSession] { raw.views("live_stream_sessions") }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of all results, on every page together.
  public var totalCount: Int? { raw.int("total_count") }

  /// Moment at which the figures were last refreshed.
  public var updatedAt: String? { raw.string("updated_at") }
}

/// The response of `GetShopLIVEPerformanceListOLD` (202505).
public struct GetShopLivePerformanceListOldResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. Example: `2024-09-07`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// LIVEs of the period, each with its sales and traffic figures.
  public var liveStreamSessions: [GetShopLivePerformanceListOldLiveStreamSession] { raw.views("live_stream_sessions") }

  /// Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of all results, on every page together. Example: `233`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetShopLIVEPerformanceOverview` (202609).
public struct GetShopLivePerformanceOverviewResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
  public var performance: GetShopLivePerformanceOverviewPerformance? { raw.view("performance") }

  /// Moment at which the figures were last refreshed.
  public var updatedAt: String? { raw.string("updated_at") }
}

/// The response of `GetShopLIVEPerformanceOverviewOLD` (202503).
public struct GetShopLivePerformanceOverviewOldResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. Example: `2024-09-07`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
  public var performance: GetShopLivePerformanceOverviewOldPerformance? { raw.view("performance") }
}

/// The response of `GetShopLIVEPerformancePerMinutes` (202510).
public struct GetShopLivePerformancePerMinutesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
  public var performance: GetShopLivePerformancePerMinutesPerformance? { raw.view("performance") }

  /// Number of all results, on every page together. Example: `20`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetShopLIVEProductsPerformanceList` (202512).
public struct GetShopLiveProductsPerformanceListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products with their figures, one entry each.
  public var products: [GetShopLiveProductsPerformanceListProduct] { raw.views("products") }
}

/// The response of `GetShopPerformance` (202609).
public struct GetShopPerformanceResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
  public var performance: GetShopPerformancePerformance? { raw.view("performance") }
}

/// The response of `GetShopPerformancePerHour` (202510).
public struct GetShopPerformancePerHourResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
  public var performance: GetShopPerformancePerHourPerformance? { raw.view("performance") }
}

/// The response of `GetShopProductPerformanceDetail` (202509).
public struct GetShopProductPerformanceResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
  public var performance: Performance? { raw.view("performance") }
}

/// The response of `GetShopProductPerformanceList` (202605).
public struct GetShopProductPerformanceListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products with their figures, one entry each.
  public var products: [GetShopProductPerformanceListProduct] { raw.views("products") }

  /// Number of all results, on every page together.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetShopSKUPerformance` (202509).
public struct GetShopSkuPerformanceResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
  public var performance: GetShopSkuPerformancePerformance? { raw.view("performance") }
}

/// The response of `GetShopSKUPerformanceList` (202509).
public struct GetShopSkuPerformanceListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// SKUs of the shop with their sales in the period.
  public var skus: [Sku] { raw.views("skus") }

  /// Number of all results, on every page together. Example: `20`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetShopVideoPerformanceDetails` (202509).
public struct GetShopVideoPerformanceResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-09-07`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
  public var performance: GetShopVideoPerformancePerformance? { raw.view("performance") }
}

/// The response of `GetShopVideoPerformanceList` (202605).
public struct GetShopVideoPerformanceListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of all results, on every page together.
  public var totalCount: Int? { raw.int("total_count") }

  /// Videos with their figures, one entry each.
  public var videos: [Video] { raw.views("videos") }
}

/// The response of `GetShopVideoPerformanceOverview` (202609).
public struct GetShopVideoPerformanceOverviewResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
  public var performance: GetShopVideoPerformanceOverviewPerformance? { raw.view("performance") }
}

/// The response of `GetShopVideoProductPerformanceList` (202509).
public struct GetShopVideoProductPerformanceListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-09-07`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products with their figures, one entry each.
  public var products: [Product] { raw.views("products") }

  /// Number of all results, on every page together. Example: `10`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetShopVideosPerformanceDetails` (202609).
public struct GetShopVideosPerformanceDetailsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
  public var latestAvailableDate: String? { raw.string("latest_available_date") }

  /// Videos with their figures, one entry each.
  public var videos: [GetShopVideosPerformanceDetailsVideo2] { raw.views("videos") }
}

/// The response of `GetSPSMetricDiagnosis` (202606).
public struct GetSpsMetricDiagnosisResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Explanations of what drove the value of the metric, each with summary lines and details.
  public var analyses: [Analyse] { raw.views("analyses") }

  /// Values of the metric that separate poor from excellent performance.
  public var benchmarks: Benchmark? { raw.view("benchmarks") }

  /// How the metric is computed: numerator and denominator with their names and current values.
  public var calculationRule: CalculationRule? { raw.view("calculation_rule") }

  /// Dimension of the shop performance score that the metric belongs to.
  public var dimension: String? { raw.string("dimension") }

  /// How the cases behind the metric are spread, for example over reasons or types.
  public var distributionDetails: [DistributionDetail] { raw.views("distribution_details") }

  /// End of the period that the score or metric was computed over, Unix time in seconds.
  public var endEvaluationTime: UnixTime? { raw.time("end_evaluation_time") }

  /// Length in days of the period that the score or metric was computed over.
  public var evaluateDurationDays: Int? { raw.int("evaluate_duration_days") }

  /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
  public var metricCode: String? { raw.string("metric_code") }

  /// Score that the metric or dimension reaches, as text.
  public var score: String? { raw.string("score") }

  /// Start of the period that the score or metric was computed over, Unix time in seconds.
  public var startEvaluationTime: UnixTime? { raw.time("start_evaluation_time") }

  /// Code of how the shop stands in this metric.
  public var status: String? { raw.string("status") }

  /// Name of how the shop stands, in the language of `locale`.
  public var statusText: String? { raw.string("status_text") }

  /// Course of the metric over the last days.
  public var trend: Trend? { raw.view("trend") }

  /// Value of the metric, as text in the unit given by `value_unit`.
  public var value: String? { raw.string("value") }

  /// Unit in which `value` is given, such as a percentage or hours.
  public var valueUnit: String? { raw.string("value_unit") }
}

/// The response of `GetSPSMetricProblemDetails` (202606).
public struct GetSpsMetricProblemDetailsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Orders whose after-sales requests took long to handle; filled when `metric_code` is AHT.
  public var ahtProblemOrderItems: [AhtProblemOrderItem] { raw.views("aht_problem_order_items") }

  /// Chats that customers rated badly; filled when `metric_code` is IM_DSAT.
  public var imDsatChatItems: [ImDsatChatItem] { raw.views("im_dsat_chat_items") }

  /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
  public var metricCode: String? { raw.string("metric_code") }

  /// Orders returned or refunded for reasons not caused by the buyer; filled when `metric_code` is NBFR.
  public var nbfrProblemOrderItems: [NbfrProblemOrderItem] { raw.views("nbfr_problem_order_items") }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Orders with a negative review; filled when `metric_code` is NRR.
  public var nrrProblemOrderItems: [NrrProblemOrderItem] { raw.views("nrr_problem_order_items") }

  /// Orders delivered late; filled when `metric_code` is OTDR.
  public var otdrProblemOrderItems: [OtdrProblemOrderItem] { raw.views("otdr_problem_order_items") }

  /// Orders cancelled for reasons on the seller's side; filled when `metric_code` is SFCR.
  public var sfcrProblemOrderItems: [SfcrProblemOrderItem] { raw.views("sfcr_problem_order_items") }

  /// Number of all results, on every page together.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetSPSMetricTopItems` (202606).
public struct GetSpsMetricTopItemsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products with the longest after-sales handling time; filled when `metric_code` is AHT.
  public var ahtAftersalesTypeItems: [AhtAftersalesTypeItem] { raw.views("aht_aftersales_type_items") }

  /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
  public var metricCode: String? { raw.string("metric_code") }

  /// Products with most returns not caused by the buyer; filled when `metric_code` is NBFR.
  public var nbfrTopProductItems: [NbfrTopProductItem] { raw.views("nbfr_top_product_items") }

  /// Products with most negative reviews; filled when `metric_code` is NRR.
  public var nrrTopProductItems: [NrrTopProductItem] { raw.views("nrr_top_product_items") }

  /// Carriers with their on-time delivery figures; filled when `metric_code` is OTDR.
  public var otdrLogisticsItems: [OtdrLogisticsItem] { raw.views("otdr_logistics_items") }

  /// Number of all results, on every page together.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetSPSMetrics` (202606).
public struct GetSpsMetricsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Metrics that make up the shop performance score, each with value, score and benchmarks.
  public var metrics: [Metric] { raw.views("metrics") }
}

/// The response of `GetSPSOverview` (202606).
public struct GetSpsOverviewResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Benefits tied to the shop performance score, unlocked or not.
  public var benefits: [Benefit] { raw.views("benefits") }

  /// Dimensions of the shop performance score, each with its own score and weight.
  public var dimensions: [AnalyticsDimension] { raw.views("dimensions") }

  /// End of the period that the score or metric was computed over, Unix time in seconds.
  public var endEvaluationTime: UnixTime? { raw.time("end_evaluation_time") }

  /// Length in days of the period that the score or metric was computed over.
  public var evaluateDurationDays: Int? { raw.int("evaluate_duration_days") }

  /// Position of the shop among comparable shops, as a percentile in text.
  public var peerPercentile: String? { raw.string("peer_percentile") }

  /// Main product category of the shop, the base for the comparison with other shops.
  public var primaryCategory: PrimaryCategory? { raw.view("primary_category") }

  /// Shop performance score (SPS) of the shop over the evaluation period, as text.
  public var spsScore: String? { raw.string("sps_score") }

  /// Code of the tier that the shop performance score falls into.
  public var spsTier: String? { raw.string("sps_tier") }

  /// Name of the tier that the shop performance score falls into, in the language of `locale`.
  public var spsTierText: String? { raw.string("sps_tier_text") }

  /// Start of the period that the score or metric was computed over, Unix time in seconds.
  public var startEvaluationTime: UnixTime? { raw.time("start_evaluation_time") }

  /// Metrics in which the shop loses most, with a summary.
  public var topIssues: TopIssue? { raw.view("top_issues") }

  /// When the scores were last computed, Unix time in seconds.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// The response of `GetTrafficPerformances` (202502).
public struct GetTrafficPerformancesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Viewers of the LIVE by the place they came from.
  public var trafficPerformances: [TrafficPerformance] { raw.views("traffic_performances") }
}

/// The response of `GetUserPortraits` (202502).
public struct GetUserPortraitsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Audience of the LIVE by age group, over all traffic including ads; paid traffic alone is in `paid_ads_age_indicators`.
  public var allAdsAgeIndicators: [AllAdsAgeIndicator] { raw.views("all_ads_age_indicators") }

  /// Audience of the LIVE by gender, over all traffic including ads; paid traffic alone is in `paid_ads_gender_indicators`.
  public var allAdsGenderIndicators: [AllAdsGenderIndicator] { raw.views("all_ads_gender_indicators") }

  /// Audience of the LIVE split into followers and others; paid traffic alone is in `paid_fan_indicators`.
  public var allFanIndicators: [AllFanIndicator] { raw.views("all_fan_indicators") }

  /// Audience that paid ads brought to the LIVE, by age group.
  public var paidAdsAgeIndicators: [PaidAdsAgeIndicator] { raw.views("paid_ads_age_indicators") }

  /// Audience that paid ads brought to the LIVE, by gender.
  public var paidAdsGenderIndicators: [PaidAdsGenderIndicator] { raw.views("paid_ads_gender_indicators") }

  /// Audience that paid ads brought to the LIVE, split into followers and others.
  public var paidFanIndicators: [PaidFanIndicator] { raw.views("paid_fan_indicators") }

  /// Audience of the LIVE by region, each with its share.
  public var regionIndicators: [RegionIndicator] { raw.views("region_indicators") }
}

/// The response of `GetVideoPerformances` (202403).
public struct GetVideoPerformancesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Videos with their figures, one entry each.
  public var videos: [GetVideoPerformancesVideo] { raw.views("videos") }
}

/// The response of `GetViewTrendPerformances` (202502).
public struct GetViewTrendPerformancesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Course of the audience over the LIVE, one series for each `stats_type`.
  public var viewTrendPerformances: [ViewTrendPerformance] { raw.views("view_trend_performances") }
}

/// Affiliate LIVE performance inside ``GetShopProductPerformanceListProduct``.
public struct AffiliateLivePerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Times the product was added to a cart from this source of traffic.
  public var addCartCount: Int? { raw.int("add_cart_count") }

  /// Additions to cart in relation to product clicks or views from this source, as decimal text.
  public var addCartRate: String? { raw.string("add_cart_rate") }

  /// Different users who added the product to their cart from affiliate content of this kind.
  public var atcUsers: Int? { raw.int("atc_users") }

  /// SKU orders per product click from this source, a decimal fraction as text.
  public var clickOrderRate: String? { raw.string("click_order_rate") }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
  public var ctr: String? { raw.string("ctr") }

  /// Gross merchandise value (GMV) that the platform attributes to LIVEs.
  public var liveAttributedGmv: Money? { raw.view("live_attributed_gmv") }

  /// LIVEs with the product started in the period.
  public var newLiveCount: Int? { raw.int("new_live_count") }

  /// Clicks on product links, in product lists and on product cards.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
  public var uniqueAtcRate: String? { raw.string("unique_atc_rate") }

  /// Different buyers in relation to the different users who clicked the product, decimal text.
  public var uniqueClickOrderRate: String? { raw.string("unique_click_order_rate") }

  /// Different users who clicked a product link.
  public var uniqueClicks: Int? { raw.int("unique_clicks") }

  /// Different users who clicked the product in relation to those who saw it, decimal text.
  public var uniqueCtr: String? { raw.string("unique_ctr") }

  /// Different users to whom the product was shown.
  public var uniqueProductImpressions: Int? { raw.int("unique_product_impressions") }
}

/// Affiliate total performance inside ``GetShopProductPerformanceListProduct``.
public struct AffiliateTotalPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Times the product was added to a cart from this source of traffic.
  public var addCartCount: Int? { raw.int("add_cart_count") }

  /// Additions to cart in relation to product clicks or views from this source, as decimal text.
  public var addCartRate: String? { raw.string("add_cart_rate") }

  /// Different users who added the product to their cart from this source of traffic.
  public var addCartUsers: Int? { raw.int("add_cart_users") }

  /// Average order value from this source: GMV divided by the number of orders.
  public var aov: Money? { raw.view("aov") }

  /// Gross merchandise value (GMV) that the platform attributes to this source of traffic.
  public var attributedGmv: Money? { raw.view("attributed_gmv") }

  /// Orders that the platform attributes to this source of traffic.
  public var attributedOrders: Int? { raw.int("attributed_orders") }

  /// SKU orders attributed to this source; each different SKU within an order counts once.
  public var attributedSkuOrders: Int? { raw.int("attributed_sku_orders") }

  /// Units sold in orders that the platform attributes to this source of traffic.
  public var attributedSoldItems: Int? { raw.int("attributed_sold_items") }

  /// LIVEs and videos with the product that affiliate creators posted per day, averaged over the period.
  public var avgDailyCreatorPostedContent: Int? { raw.int("avg_daily_creator_posted_content") }

  /// SKU orders per product click from this source, a decimal fraction as text.
  public var clickOrderRate: String? { raw.string("click_order_rate") }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
  public var ctr: String? { raw.string("ctr") }

  /// Estimated number of different customers who bought the product from this source.
  public var estimatedCustomers: Int? { raw.int("estimated_customers") }

  /// Clicks on product links, in product lists and on product cards.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
  public var uniqueAtcRate: String? { raw.string("unique_atc_rate") }

  /// Different buyers in relation to the different users who clicked the product, decimal text.
  public var uniqueClickOrderRate: String? { raw.string("unique_click_order_rate") }

  /// Different users who clicked a product link.
  public var uniqueClicks: Int? { raw.int("unique_clicks") }

  /// Different users who clicked the product in relation to those who saw it, decimal text.
  public var uniqueCtr: String? { raw.string("unique_ctr") }

  /// Different users to whom the product was shown.
  public var uniqueProductImpressions: Int? { raw.int("unique_product_impressions") }
}

/// Affiliate video performance inside ``GetShopProductPerformanceListProduct``.
public struct AffiliateVideoPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Times the product was added to a cart from this source of traffic.
  public var addCartCount: Int? { raw.int("add_cart_count") }

  /// Additions to cart in relation to product clicks or views from this source, as decimal text.
  public var addCartRate: String? { raw.string("add_cart_rate") }

  /// Different users who added the product to their cart from affiliate content of this kind.
  public var atcUsers: Int? { raw.int("atc_users") }

  /// Gross merchandise value (GMV) that the platform attributes to the videos of affiliate creators.
  public var attributedVideoGmv: Money? { raw.view("attributed_video_gmv") }

  /// SKU orders per product click from this source, a decimal fraction as text.
  public var clickOrderRate: String? { raw.string("click_order_rate") }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
  public var ctr: String? { raw.string("ctr") }

  /// Videos with the product posted in the period.
  public var newVideoCount: Int? { raw.int("new_video_count") }

  /// Clicks on product links, in product lists and on product cards.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
  public var uniqueAtcRate: String? { raw.string("unique_atc_rate") }

  /// Different buyers in relation to the different users who clicked the product, decimal text.
  public var uniqueClickOrderRate: String? { raw.string("unique_click_order_rate") }

  /// Different users who clicked a product link.
  public var uniqueClicks: Int? { raw.int("unique_clicks") }

  /// Different users who clicked the product in relation to those who saw it, decimal text.
  public var uniqueCtr: String? { raw.string("unique_ctr") }

  /// Different users to whom the product was shown.
  public var uniqueProductImpressions: Int? { raw.int("unique_product_impressions") }
}

/// Age distribution inside ``ViewerProfile``.
public struct AgeDistribution: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Age group of the viewers, written as a range such as 25-34. Example: `25-34`.
  public var age: AgeDistributionAge? { raw.open("age") }

  /// Share of this group in all viewers, a decimal fraction as text. Example: `0.293`.
  public var percentage: String? { raw.string("percentage") }
}

/// Aht aftersales type item inside ``GetSpsMetricTopItemsResponse``.
public struct AhtAftersalesTypeItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Average time to handle an after-sales request for this product, in hours, decimal text.
  public var handleDurationHours: String? { raw.string("handle_duration_hours") }

  /// Address of the main picture of the product, to show in a list.
  public var imageUrl: String? { raw.string("image_url") }

  /// Platform's id of the product; a long number.
  public var productId: String? { raw.string("product_id") }

  /// Name of the product as buyers see it on the product page.
  public var productName: String? { raw.string("product_name") }

  /// Return orders of this product within the evaluation period.
  public var returnOrderCount: Int? { raw.int("return_order_count") }

  /// Most frequent kind of after-sales request for the product, in the language of `locale`.
  public var topAftersalesTypeName: String? { raw.string("top_aftersales_type_name") }

  /// Return orders of the product with the most frequent kind of request.
  public var topTypeOrderCount: Int? { raw.int("top_type_order_count") }
}

/// Aht problem order item inside ``GetSpsMetricProblemDetailsResponse``.
public struct AhtProblemOrderItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the kind of after-sales request, such as a refund or a return, in the language of `locale`.
  public var aftersalesTypeName: String? { raw.string("aftersales_type_name") }

  /// Time it took to approve the after-sales request, in hours, decimal text.
  public var approveDurationHours: String? { raw.string("approve_duration_hours") }

  /// Time it took to inspect the returned goods, in hours, decimal text.
  public var inspectDurationHours: String? { raw.string("inspect_duration_hours") }

  /// Platform's id of the order; a long number kept as text.
  public var orderId: String? { raw.string("order_id") }

  /// Id of the return order behind the problem.
  public var returnOrderId: String? { raw.string("return_order_id") }

  /// Number of times the after-sales request was reviewed.
  public var reviewCount: Int? { raw.int("review_count") }

  /// Time from the after-sales request to its end, in hours, decimal text.
  public var totalHandleDurationHours: String? { raw.string("total_handle_duration_hours") }
}

/// All ads age indicator inside ``GetUserPortraitsResponse``.
public struct AllAdsAgeIndicator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Age group of the audience, such as USER_PORTRAIT_AGE_LESS_THAN_15.
  public var type: String? { raw.string("type") }

  /// Number of viewers in the group named by `type`, as text.
  public var value: String? { raw.string("value") }
}

/// All ads gender indicator inside ``GetUserPortraitsResponse``.
public struct AllAdsGenderIndicator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Gender of the audience, such as USER_PORTRAIT_GENDER_UNKNOWN.
  public var type: String? { raw.string("type") }

  /// Number of viewers in the group named by `type`, as text.
  public var value: String? { raw.string("value") }
}

/// All fan indicator inside ``GetUserPortraitsResponse``.
public struct AllFanIndicator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Relation of the audience to the creator, such as USER_PORTRAIT_FOLLOWER.
  public var type: String? { raw.string("type") }

  /// Number of viewers in the group named by `type`, as text.
  public var value: String? { raw.string("value") }
}

/// Analyse inside ``GetSpsMetricDiagnosisResponse``.
public struct Analyse: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Detailed findings behind the summary lines, in the language of `locale`.
  public var details: [String] { raw.strings("details") }

  /// Short lines that sum up the findings, in the language of `locale`.
  public var summaries: [String] { raw.strings("summaries") }
}

/// Benchmark inside ``GetSpsMetricDiagnosisResponse``, ``Metric``.
public struct Benchmark: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Value from which the metric counts as excellent, as text.
  public var excellentThreshold: String? { raw.string("excellent_threshold") }

  /// Value from which the metric counts as poor, as text.
  public var poorThreshold: String? { raw.string("poor_threshold") }
}

/// Benefit inside ``GetSpsOverviewResponse``.
public struct Benefit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the benefit, in the language of `locale`.
  public var benefitName: String? { raw.string("benefit_name") }

  /// Whether the shop has reached the score that the benefit requires.
  public var isUnlocked: Bool? { raw.flag("is_unlocked") }

  /// Score the shop must reach to get the benefit, as text.
  public var unlockScore: String? { raw.string("unlock_score") }
}

/// Breakdown inside ``GetShopVideoPerformanceSales``.
public struct Breakdown: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.029`.
  public var ctr: String? { raw.string("ctr") }

  /// Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `12`.
  public var customers: Int? { raw.int("customers") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Gross merchandise value that 1,000 impressions of the video brought on average.
  public var gpm: Money? { raw.view("gpm") }

  /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `22`.
  public var itemsSold: Int? { raw.int("items_sold") }

  /// Clicks on product links, in product lists and on product cards. Example: `21232`.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Platform's id of the product; a long number. Example: `19332235`.
  public var productId: String? { raw.string("product_id") }

  /// Times products were shown to users, in product lists and on product cards. Example: `32092`.
  public var productImpressions: Int? { raw.int("product_impressions") }
}

/// Calculation rule inside ``GetSpsMetricDiagnosisResponse``.
public struct CalculationRule: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// What the denominator of the metric counts, in the language of `locale`.
  public var denominatorLabel: String? { raw.string("denominator_label") }

  /// Current value of the denominator of the metric, as text.
  public var denominatorValue: String? { raw.string("denominator_value") }

  /// What the numerator of the metric counts, in the language of `locale`.
  public var numeratorLabel: String? { raw.string("numerator_label") }

  /// Current value of the numerator of the metric, as text.
  public var numeratorValue: String? { raw.string("numerator_value") }
}

/// Cancel and refund inside ``GetShopProductPerformanceInterval``.
public struct CancelAndRefund: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Units in orders that were cancelled while unpaid or waiting for shipment. Example: `23`.
  public var canceled: Int? { raw.int("canceled") }

  /// Units that were refunded without a return. Example: `3`.
  public var refunded: Int? { raw.int("refunded") }

  /// Units that buyers sent back and got replaced by new ones. Example: `3`.
  public var replacements: Int? { raw.int("replacements") }

  /// Units that buyers sent back and got their money back for. Example: `2`.
  public var returned: Int? { raw.int("returned") }
}

/// Click to order rate inside ``Conversion``, ``GetShopLiveProductsPerformanceListTraffic``.
public struct ClickToOrderRate: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Share of product clicks that ended in a main order (one checkout), a decimal fraction as text. Example: `0.015757`.
  public var mainOrderCtor: String? { raw.string("main_order_ctor") }

  /// Share of product clicks in the LIVE that ended in a direct SKU order, a decimal fraction as text. Example: `0.0187`.
  public var skuOrderCtor: String? { raw.string("sku_order_ctor") }
}

/// Comparison interval inside ``GetShopLivePerformanceOverviewOldPerformance``.
public struct ComparisonInterval: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Product clicks divided by views in all LIVEs of the period before, text with a percent sign such as 10%. Example: `10%`.
  public var clickThroughRate: String? { raw.string("click_through_rate") }

  /// Product clicks in the LIVEs that ended in a direct order, in the period before; text with a percent sign. Example: `32%`.
  public var clickToOrderRate: String? { raw.string("click_to_order_rate") }

  /// Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `4`.
  public var customers: Int? { raw.int("customers") }

  /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. Example: `2024-08-31`.
  public var endDate: String? { raw.string("end_date") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `20`.
  public var skuOrders: Int? { raw.int("sku_orders") }

  /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. Example: `2024-08-24`.
  public var startDate: String? { raw.string("start_date") }

  /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `2`.
  public var unitsSold: Int? { raw.int("units_sold") }
}

/// Content inside ``TopContent``.
public struct Content: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the LIVE or of the video, depending on the `type` of the group. Example: `2304002883`.
  public var contentId: String? { raw.string("content_id") }

  /// Gross merchandise value (GMV) of the product from this LIVE or video.
  public var gmv: Money? { raw.view("gmv") }

  /// Units of the product sold through this LIVE or video. Example: `23`.
  public var itemsSold: Int? { raw.int("items_sold") }
}

/// Content breakdown inside ``GetShopPerformanceBreakdown``.
public struct ContentBreakdown: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Where the traffic or sale came from, such as the shop itself or affiliates.
  public var channel: String? { raw.string("channel") }

  /// Type of content that brought the figures: video, LIVE or product card.
  public var contentType: String? { raw.string("content_type") }

  /// Gross merchandise value (GMV) from this type of content and channel.
  public var gmv: Money? { raw.view("gmv") }

  /// Gross merchandise value (GMV) credited to the content although the order was not placed straight from it.
  public var indirectGmv: Money? { raw.view("indirect_gmv") }
}

/// Conversion inside ``GetShopLivePerformancePerMinutesInterval``.
public struct Conversion: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Average direct GMV per main order, where a main order is one checkout of a customer.
  public var avgPrice: Money? { raw.view("avg_price") }

  /// Share of product clicks that ended in an order, counted once by main order and once by SKU order.
  public var clickToOrderRate: ClickToOrderRate? { raw.view("click_to_order_rate") }

  /// SKU orders created from the LIVE in this minute, paid or not. Example: `12`.
  public var createdSkuOrders: Int? { raw.int("created_sku_orders") }

  /// Gross merchandise value (GMV) per 1,000 impressions and GMV per 1,000 views of the LIVE.
  public var gpm: Gpm? { raw.view("gpm") }

  /// SKU orders from the LIVE divided by impressions of the LIVE, a decimal fraction as text. Example: `0.0057`.
  public var skuOrderRate: String? { raw.string("sku_order_rate") }
}

/// Country distribution inside ``ViewerProfile``.
public struct CountryDistribution: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Country of the TikTok accounts of these viewers, ISO 3166-1 alpha-2. Example: `MY`.
  public var countryCode: String? { raw.string("country_code") }

  /// Share of this group in all viewers, a decimal fraction as text. Example: `0.993`.
  public var percentage: String? { raw.string("percentage") }
}

/// Creator inside ``LiveStreamSession``, ``Video``.
public struct Creator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Kind of account the creator posts from in relation to the shop.
  public var authorType: String? { raw.string("author_type") }

  /// Country or region of the creator's account.
  public var creatorCountry: String? { raw.string("creator_country") }

  /// Id of the creator on whose account the video was posted.
  public var creatorId: String? { raw.string("creator_id") }

  /// Display name of the creator, which can change.
  public var nickName: String? { raw.string("nick_name") }

  /// Open id of the creator, valid for your app only.
  public var openId: String? { raw.string("open_id") }

  /// Handle of the creator, the name used in the profile address.
  public var userName: String? { raw.string("user_name") }
}

/// Data point inside ``InteractiveTrendPerformance``, ``ViewTrendPerformance``.
public struct DataPoint: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Moment of this point of the trend, Unix time in seconds.
  public var timestamp: UnixTime? { raw.time("timestamp") }

  /// Value of the series at this point of time, as text.
  public var value: String? { raw.string("value") }
}

/// Dimension inside ``GetSpsOverviewResponse``.
public struct AnalyticsDimension: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the dimension, in the language of `locale`.
  public var name: String? { raw.string("name") }

  /// Score that the metric or dimension reaches, as text.
  public var score: String? { raw.string("score") }

  /// Code of how the shop stands in the dimension.
  public var status: String? { raw.string("status") }

  /// Name of how the shop stands, in the language of `locale`.
  public var statusText: String? { raw.string("status_text") }

  /// Weight of the dimension in the total score, as text.
  public var weight: String? { raw.string("weight") }
}

/// Distribution detail inside ``GetSpsMetricDiagnosisResponse``.
public struct DistributionDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of entries that fall into this part of the distribution.
  public var count: Int? { raw.int("count") }

  /// Name of this part of the distribution, in the language of `locale`.
  public var name: String? { raw.string("name") }

  /// Share of this part in the whole distribution, as text.
  public var percent: String? { raw.string("percent") }
}

/// Error inside ``GetShopVideosPerformanceDetailsVideo2``.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Error code that tells why the figures of this video could not be read.
  public var code: String? { raw.string("code") }

  /// Explanation of why the figures of this video could not be read.
  public var message: String? { raw.string("message") }
}

/// Gender distribution inside ``ViewerProfile``.
public struct GenderDistribution: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Gender of the viewers in this entry: MALE or FEMALE. Example: `MALE`.
  public var gender: GenderDistributionGender? { raw.open("gender") }

  /// Share of this group in all viewers, a decimal fraction as text. Example: `0.349`.
  public var percentage: String? { raw.string("percentage") }
}

/// Creator inside ``GetBestsellingCreatorsResponse``.
public struct GetBestsellingCreatorsCreator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of accounts that follow the creator on TikTok.
  public var followersCount: Int? { raw.int("followers_count") }

  /// Range that the GMV lies in, as text; the exact figure is not disclosed.
  public var gmvRange: String? { raw.string("gmv_range") }

  /// Likes the creator's content has received.
  public var likesCount: Int? { raw.int("likes_count") }

  /// Display name of the creator, which can change.
  public var nickName: String? { raw.string("nick_name") }

  /// Open id of the creator, valid for your app only.
  public var openId: String? { raw.string("open_id") }

  /// Position in the ranking; 1 is the best-selling entry.
  public var rank: Int? { raw.int("rank") }

  /// Handle of the creator, the name used in the profile address.
  public var userName: String? { raw.string("user_name") }
}

/// Product inside ``GetBestsellingProductsResponse``.
public struct GetBestsellingProductsProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Range that the GMV lies in, as text; the exact figure is not disclosed.
  public var gmvRange: String? { raw.string("gmv_range") }

  /// Platform's id of the product, as the product operations return it.
  public var id: String? { raw.string("id") }

  /// Name of the product as buyers see it on the product page.
  public var name: String? { raw.string("name") }

  /// Picture of the product with its size and addresses.
  public var productImage: ProductImage? { raw.view("product_image") }

  /// Position in the ranking; 1 is the best-selling entry.
  public var rank: Int? { raw.int("rank") }

  /// Average rating of the product in buyers' reviews, as text.
  public var rating: String? { raw.string("rating") }

  /// Platform's id of the shop; a long number.
  public var shopId: String? { raw.string("shop_id") }

  /// Shop's name as buyers see it.
  public var shopName: String? { raw.string("shop_name") }
}

/// Video inside ``GetBestsellingVideosResponse``.
public struct GetBestsellingVideosVideo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Comments that viewers left on the video so far or in the period.
  public var comments: Int? { raw.int("comments") }

  /// Length of the video in seconds, from start to end.
  public var duration: Int? { raw.int("duration") }

  /// Range that the GMV lies in, as text; the exact figure is not disclosed.
  public var gmvRange: String? { raw.string("gmv_range") }

  /// Id of the TikTok video; pass it as `video_id` to read the details.
  public var id: String? { raw.string("id") }

  /// Likes that viewers gave the video so far or in the period.
  public var likes: Int? { raw.int("likes") }

  /// Display name of the creator, which can change.
  public var nickName: String? { raw.string("nick_name") }

  /// Products that the video links to, each with id and name.
  public var productInfos: [ProductInfo] { raw.views("product_infos") }

  /// When the video was posted, Unix time in seconds.
  public var publishTime: UnixTime? { raw.time("publish_time") }

  /// Position in the ranking; 1 is the best-selling entry.
  public var rank: Int? { raw.int("rank") }

  /// Times that viewers shared the video so far or in the period.
  public var shares: Int? { raw.int("shares") }

  /// Views of the content; repeated views of one user count each time.
  public var views: Int? { raw.int("views") }
}

/// Data point inside ``GmvTrendPerformance``.
public struct GetGmvTrendPerformancesDataPoint: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Gross merchandise value (GMV) at this point of time; only when `stats_type` is TREND_GMV.
  public var gmv: Money? { raw.view("gmv") }

  /// Orders created at this point of time; only when `stats_type` is TREND_CREATED_ORDER.
  public var orderCount: Int? { raw.int("order_count") }

  /// Moment of this point of the trend, Unix time in seconds.
  public var timestamp: UnixTime? { raw.time("timestamp") }
}

/// Interaction performance inside ``LiveStreamSession``.
public struct GetShopLivePerformanceListInteractionPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Comments divided by views of the LIVE, a decimal fraction as text.
  public var commentRate: String? { raw.string("comment_rate") }

  /// Comments that viewers left on the LIVE while it was on air.
  public var comments: Int? { raw.int("comments") }

  /// New followers divided by views of the LIVE, a decimal fraction as text.
  public var followRate: String? { raw.string("follow_rate") }

  /// Likes divided by views of the LIVE, a decimal fraction as text.
  public var likeRate: String? { raw.string("like_rate") }

  /// Likes that viewers gave the LIVE while it was on air.
  public var likes: Int? { raw.int("likes") }

  /// Viewers who followed the creator during the LIVE.
  public var newFollowers: Int? { raw.int("new_followers") }

  /// Shares divided by views of the LIVE, a decimal fraction as text.
  public var shareRate: String? { raw.string("share_rate") }

  /// Times that viewers shared the LIVE while it was on air.
  public var shares: Int? { raw.int("shares") }
}

/// LIVE stream session inside ``GetShopLivePerformanceListOldResponse``.
public struct GetShopLivePerformanceListOldLiveStreamSession: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the LIVE ended, Unix time in seconds. Example: `1623812864`.
  public var endTime: String? { raw.string("end_time") }

  /// Id of the LIVE; pass it as `live_id` to read the session by the minute or by product. Example: `75xxxxxxxxxxxxxxx28`.
  public var id: String? { raw.string("id") }

  /// Views, likes, comments and follows of the LIVE; absent unless it ran from an official or a marketing account.
  public var interactionPerformance: InteractionPerformance? { raw.view("interaction_performance") }

  /// Sales of the LIVE for products of the shop.
  public var salesPerformance: GetShopLivePerformanceListOldSalesPerformance? { raw.view("sales_performance") }

  /// When the LIVE began, Unix time in seconds. Example: `1623812664`.
  public var startTime: String? { raw.string("start_time") }

  /// Title that the host gave the LIVE, as viewers see it. Example: `abxxxxx`.
  public var title: String? { raw.string("title") }

  /// Handle of the account that held the LIVE. Example: `rey20195`.
  public var username: String? { raw.string("username") }
}

/// Sales performance inside ``GetShopLivePerformanceListOldLiveStreamSession``.
public struct GetShopLivePerformanceListOldSalesPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Gross merchandise value (GMV) of orders placed within 24 hours after a buyer watched the LIVE; returned and refunded orders still count.
  public var n24hLiveGmv: Money? { raw.view("24h_live_gmv") }

  /// Average price of an item sold in the LIVE: the total paid divided by the number of items.
  public var avgPrice: Money? { raw.view("avg_price") }

  /// Purchases divided by product clicks in this LIVE, text with a percent sign such as 18%. Example: `18%`.
  public var clickToOrderRate: String? { raw.string("click_to_order_rate") }

  /// SKU orders created from the LIVE, unpaid ones (cash on delivery, pay later) included; each different SKU within an order counts once. Example: `100`.
  public var createdSkuOrders: Int? { raw.int("created_sku_orders") }

  /// Different customers who ordered straight from this LIVE. Example: `50`.
  public var customers: Int? { raw.int("customers") }

  /// Number of different products sold in the LIVE. Example: `5`.
  public var differentProductsSold: Int? { raw.int("different_products_sold") }

  /// Gross merchandise value (GMV) of the LIVE, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Products that the host added to the LIVE. Example: `12`.
  public var productsAdded: Int? { raw.int("products_added") }

  /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `80`.
  public var skuOrders: Int? { raw.int("sku_orders") }

  /// Units sold in the LIVE: 3 units of one SKU and 2 of another count as 5. Example: `122`.
  public var unitSold: Int? { raw.int("unit_sold") }
}

/// Interval inside ``GetShopLivePerformanceOverviewPerformance``.
public struct GetShopLivePerformanceOverviewInterval: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Average price reached in the auctions of the LIVE.
  public var avgLiveAuctionPrice: Money? { raw.view("avg_live_auction_price") }

  /// Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views.
  public var avgViewingDuration: Int? { raw.int("avg_viewing_duration") }

  /// Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text.
  public var ctorSkuOrder: String? { raw.string("ctor_sku_order") }

  /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  public var endDate: String? { raw.string("end_date") }

  /// Gross merchandise value (GMV) that the platform attributes to LIVEs.
  public var liveAttributedGmv: Money? { raw.view("live_attributed_gmv") }

  /// Units sold in orders that the platform attributes to LIVEs.
  public var liveAttributedItemsSold: Int? { raw.int("live_attributed_items_sold") }

  /// SKU orders attributed to LIVEs; each different SKU within an order counts once.
  public var liveAttributedSkuOrders: Int? { raw.int("live_attributed_sku_orders") }

  /// Gross merchandise value (GMV) that the platform attributes to auctions held in LIVEs.
  public var liveAuctionAttributedGmv: Money? { raw.view("live_auction_attributed_gmv") }

  /// Units sold in orders that the platform attributes to auctions held in LIVEs.
  public var liveAuctionAttributedItemsSold: Int? { raw.int("live_auction_attributed_items_sold") }

  /// SKU orders that the platform attributes to auctions held in LIVEs.
  public var liveAuctionAttributedSkuOrders: Int? { raw.int("live_auction_attributed_sku_orders") }

  /// Click-through rate of the LIVE, decimal text.
  public var liveCtr: String? { raw.string("live_ctr") }

  /// Gross merchandise value from orders that buyers placed in LIVEs.
  public var liveGmv: Money? { raw.view("live_gmv") }

  /// Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one.
  public var liveIndirectGmv: Money? { raw.view("live_indirect_gmv") }

  /// Gross merchandise value that 1,000 impressions of the LIVE brought on average.
  public var showGpm: Money? { raw.view("show_gpm") }

  /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  public var startDate: String? { raw.string("start_date") }

  /// Views of the content; repeated views of one user count each time.
  public var views: Int? { raw.int("views") }
}

/// Interval inside ``GetShopLivePerformanceOverviewOldPerformance``.
public struct GetShopLivePerformanceOverviewOldInterval: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Product clicks divided by views in all LIVEs of the interval, text with a percent sign such as 10%. Example: `10%`.
  public var clickThroughRate: String? { raw.string("click_through_rate") }

  /// Product clicks in the LIVEs that ended in a direct order, text with a percent sign. Example: `32%`.
  public var clickToOrderRate: String? { raw.string("click_to_order_rate") }

  /// Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `4`.
  public var customers: Int? { raw.int("customers") }

  /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. Example: `2024-09-08`.
  public var endDate: String? { raw.string("end_date") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `20`.
  public var skuOrders: Int? { raw.int("sku_orders") }

  /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. Example: `2024-09-01`.
  public var startDate: String? { raw.string("start_date") }

  /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `2`.
  public var unitsSold: Int? { raw.int("units_sold") }
}

/// Performance inside ``GetShopLivePerformanceOverviewOldResponse``.
public struct GetShopLivePerformanceOverviewOldPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Same figures for the period of equal length just before the requested one; only with `with_comparison` set to true.
  public var comparisonIntervals: [ComparisonInterval] { raw.views("comparison_intervals") }

  /// Figures of the period, cut into intervals of the length set by `granularity`.
  public var intervals: [GetShopLivePerformanceOverviewOldInterval] { raw.views("intervals") }
}

/// Performance inside ``GetShopLivePerformanceOverviewResponse``.
public struct GetShopLivePerformanceOverviewPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Figures of the period, cut into intervals of the length set by `granularity`.
  public var intervals: [GetShopLivePerformanceOverviewInterval] { raw.views("intervals") }
}

/// Interval inside ``GetShopLivePerformancePerMinutesPerformance``.
public struct GetShopLivePerformancePerMinutesInterval: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// How views and clicks in the minute turned into orders.
  public var conversion: Conversion? { raw.view("conversion") }

  /// End of the minute this entry reports on, Unix time in seconds. Example: `1623812664`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Likes, comments, shares and follows within this minute of the LIVE.
  public var interactions: Interaction? { raw.view("interactions") }

  /// Sales figures of this interval or product.
  public var sales: GetShopLivePerformancePerMinutesSales? { raw.view("sales") }

  /// Start of the minute this entry reports on, Unix time in seconds. Example: `1623812664`.
  public var startTime: UnixTime? { raw.time("start_time") }

  /// Impressions, views and clicks of this interval or product.
  public var traffic: GetShopLivePerformancePerMinutesTraffic? { raw.view("traffic") }
}

/// Overall inside ``GetShopLivePerformancePerMinutesPerformance``.
public struct GetShopLivePerformancePerMinutesOverall: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Length of the LIVE in seconds, from start to end. Example: `3600`.
  public var duration: Int? { raw.int("duration") }

  /// When the LIVE ended, Unix time in seconds. Example: `1623812664`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Times the LIVE was shown to users over its whole length. Example: `87939`.
  public var impressions: Int? { raw.int("impressions") }

  /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `432`.
  public var itemsSold: Int? { raw.int("items_sold") }

  /// Title that the host gave the LIVE, as viewers see it.
  public var liveTitle: String? { raw.string("live_title") }

  /// When the LIVE began, Unix time in seconds. Example: `1623812664`.
  public var startTime: UnixTime? { raw.time("start_time") }

  /// Number of different people who watched the LIVE, each counted once. Example: `10230`.
  public var uniqueViewers: Int? { raw.int("unique_viewers") }
}

/// Performance inside ``GetShopLivePerformancePerMinutesResponse``.
public struct GetShopLivePerformancePerMinutesPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Figures of the period, cut into intervals of the length set by `granularity`.
  public var intervals: [GetShopLivePerformancePerMinutesInterval] { raw.views("intervals") }

  /// Totals over the whole LIVE or the whole day.
  public var overall: GetShopLivePerformancePerMinutesOverall? { raw.view("overall") }
}

/// Sales inside ``GetShopLivePerformancePerMinutesInterval``, ``GetShopLiveProductsPerformanceListProduct``.
public struct GetShopLivePerformancePerMinutesSales: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Average direct GMV per main order, where a main order is one checkout of a customer.
  public var avgPrice: Money? { raw.view("avg_price") }

  /// SKU orders created for this product directly from the LIVE, paid or not. Example: `27`.
  public var createdSkuOrders: Int? { raw.int("created_sku_orders") }

  /// Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `49`.
  public var customers: Int? { raw.int("customers") }

  /// Gross merchandise value (GMV) of this product from orders placed straight in the LIVE; returned and refunded orders still count.
  public var directGmv: Money? { raw.view("direct_gmv") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `57`.
  public var itemsSold: Int? { raw.int("items_sold") }

  /// Paid main orders; one checkout of a customer is one main order, whatever number of SKUs it holds. Example: `51`.
  public var mainOrders: Int? { raw.int("main_orders") }

  /// Main orders paid divided by main orders created, a decimal fraction as text. Example: `0.8888`.
  public var paymentRate: String? { raw.string("payment_rate") }

  /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `57`.
  public var skuOrders: Int? { raw.int("sku_orders") }
}

/// Traffic inside ``GetShopLivePerformancePerMinutesInterval``.
public struct GetShopLivePerformancePerMinutesTraffic: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.3264`.
  public var ctr: String? { raw.string("ctr") }

  /// Views of the LIVE divided by impressions of the LIVE, a decimal fraction as text. Example: `0.1636`.
  public var enterRoomRate: String? { raw.string("enter_room_rate") }

  /// Times the content was shown to users in the period. Example: `13862`.
  public var impressions: Int? { raw.int("impressions") }

  /// Clicks on product links, in product lists and on product cards. Example: `595`.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards. Example: `8989`.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Different people who watched the LIVE in this period. Example: `229`.
  public var viewers: Int? { raw.int("viewers") }

  /// Views of the content; repeated views of one user count each time. Example: `2092`.
  public var views: Int? { raw.int("views") }
}

/// Product inside ``GetShopLiveProductsPerformanceListResponse``, ``Video``.
public struct GetShopLiveProductsPerformanceListProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the product, as the product operations return it. Example: `1731736614984386107`.
  public var id: String? { raw.string("id") }

  /// Name of the product as buyers see it on the product page.
  public var name: String? { raw.string("name") }

  /// Sales figures of this interval or product.
  public var sales: GetShopLivePerformancePerMinutesSales? { raw.view("sales") }

  /// Impressions, views and clicks of this interval or product.
  public var traffic: GetShopLiveProductsPerformanceListTraffic? { raw.view("traffic") }
}

/// Traffic inside ``GetShopLiveProductsPerformanceListProduct``.
public struct GetShopLiveProductsPerformanceListTraffic: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Times viewers of the LIVE added the product to their cart. Example: `102`.
  public var addToCartCount: Int? { raw.int("add_to_cart_count") }

  /// Share of product clicks that ended in an order, counted once by main order and once by SKU order.
  public var clickToOrderRate: ClickToOrderRate? { raw.view("click_to_order_rate") }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.0908`.
  public var ctr: String? { raw.string("ctr") }

  /// Gross merchandise value (GMV) per 1,000 impressions and GMV per 1,000 views of the LIVE.
  public var gpm: Gpm? { raw.view("gpm") }

  /// Times products were shown to users, in product lists and on product cards. Example: `14815`.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Clicks on the product in this LIVE, in the product list and on its card; the misspelling is part of the name. Example: `1346`.
  public var produtClicks: Int? { raw.int("produt_clicks") }
}

/// Breakdown inside ``GetShopPerformanceInterval``.
public struct GetShopPerformanceBreakdown: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Gross merchandise value (GMV) attributed to product cards reached through affiliate creators.
  public var affiliateProductCardAttributedGmv: Money? { raw.view("affiliate_product_card_attributed_gmv") }

  /// Gross merchandise value (GMV) of the shop split by type of content and channel.
  public var contentBreakdown: [ContentBreakdown] { raw.views("content_breakdown") }

  /// Gross merchandise value that came from the seller's own product cards.
  public var sellerProductCardGmv: Money? { raw.view("seller_product_card_gmv") }

  /// Gross merchandise value (GMV) from the Shop tab and from search, split by what it is attributed to.
  public var shopTabAndSearch: ShopTabAndSearch? { raw.view("shop_tab_and_search") }
}

/// Interval inside ``GetShopPerformancePerformance``.
public struct GetShopPerformanceInterval: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// The same figures split by type of content or source.
  public var breakdowns: GetShopPerformanceBreakdown? { raw.view("breakdowns") }

  /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  public var endDate: String? { raw.string("end_date") }

  /// Sales figures of this interval or product.
  public var sales: Sales? { raw.view("sales") }

  /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  public var startDate: String? { raw.string("start_date") }

  /// Impressions, views and clicks of this interval or product.
  public var traffic: GetShopPerformanceTraffic? { raw.view("traffic") }
}

/// Performance inside ``GetShopPerformancePerHourResponse``.
public struct GetShopPerformancePerHourPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Figures of the period, cut into intervals of the length set by `granularity`.
  public var intervals: [Interval] { raw.views("intervals") }

  /// Moment up to which the data is complete, Unix time in seconds. Example: `1623812664`.
  public var latestAvailableTimestamp: Int? { raw.int("latest_available_timestamp") }

  /// Totals over the whole LIVE or the whole day.
  public var overall: Overall? { raw.view("overall") }
}

/// Performance inside ``GetShopPerformanceResponse``.
public struct GetShopPerformancePerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Figures of the period, cut into intervals of the length set by `granularity`.
  public var intervals: [GetShopPerformanceInterval] { raw.views("intervals") }
}

/// Traffic inside ``GetShopPerformanceInterval``.
public struct GetShopPerformanceTraffic: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Share of product page visitors who went on to pay for an order, averaged over the days, decimal fraction; the name is a misspelling of conversion rate.
  public var avgConversationRate: String? { raw.string("avg_conversation_rate") }

  /// Views per day of all product pages of the shop, averaged over the period.
  public var avgPageViews: Int? { raw.int("avg_page_views") }

  /// Different users per day who opened a product page of the shop, averaged over the period.
  public var avgVisitors: Int? { raw.int("avg_visitors") }

  /// Clicks on product links, in product lists and on product cards.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Different users who clicked a product link.
  public var uniqueClicks: Int? { raw.int("unique_clicks") }

  /// Different users to whom the product was shown.
  public var uniqueProductImpressions: Int? { raw.int("unique_product_impressions") }
}

/// Breakdown inside ``GetShopProductPerformanceSales``.
public struct GetShopProductPerformanceBreakdown: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Type of content that brought the figures: video, LIVE or product card. Example: `LIVE`.
  public var contentType: ContentType? { raw.open("content_type") }

  /// Sales that came from this `content_type`.
  public var sales: GetShopProductPerformanceBreakdownSales? { raw.view("sales") }
}

/// Sales inside ``GetShopProductPerformanceBreakdown``.
public struct GetShopProductPerformanceBreakdownSales: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Customers per day, averaged over the days of the period. Example: `34`.
  public var avgCustomers: Int? { raw.int("avg_customers") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `454`.
  public var itemsSold: Int? { raw.int("items_sold") }
}

/// Interval inside ``Performance``.
public struct GetShopProductPerformanceInterval: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Units of the product that were cancelled, refunded, returned or replaced in the interval.
  public var cancelAndRefunds: CancelAndRefund? { raw.view("cancel_and_refunds") }

  /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-08`.
  public var endDate: String? { raw.string("end_date") }

  /// Sales figures of this interval or product.
  public var sales: GetShopProductPerformanceSales? { raw.view("sales") }

  /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`.
  public var startDate: String? { raw.string("start_date") }

  /// Impressions, views and clicks of this interval or product.
  public var traffic: GetShopProductPerformanceIntervalTraffic? { raw.view("traffic") }
}

/// Traffic inside ``GetShopProductPerformanceInterval``.
public struct GetShopProductPerformanceIntervalTraffic: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// The same figures split by type of content or source.
  public var breakdowns: [GetShopProductPerformanceTrafficBreakdown] { raw.views("breakdowns") }
}

/// Product inside ``GetShopProductPerformanceListResponse``.
public struct GetShopProductPerformanceListProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Figures of the product from LIVEs held by affiliate creators.
  public var affiliateLivePerformance: AffiliateLivePerformance? { raw.view("affiliate_live_performance") }

  /// Figures of the product from all affiliate content together: LIVEs and videos.
  public var affiliateTotalPerformance: AffiliateTotalPerformance? { raw.view("affiliate_total_performance") }

  /// Figures of the product from videos posted by affiliate creators.
  public var affiliateVideoPerformance: AffiliateVideoPerformance? { raw.view("affiliate_video_performance") }

  /// Platform's id of the product, as the product operations return it.
  public var id: String? { raw.string("id") }

  /// Figures of the product from LIVEs held by the seller's own accounts.
  public var sellerLivePerformance: SellerLivePerformance? { raw.view("seller_live_performance") }

  /// Figures of the product from the seller's product cards.
  public var sellerProductCardPerformance: SellerProductCardPerformance? { raw.view("seller_product_card_performance") }

  /// Figures of the product from videos posted by the seller's own accounts.
  public var sellerVideoPerformance: SellerVideoPerformance? { raw.view("seller_video_performance") }

  /// Figures of the product from the Shop tab of the TikTok app.
  public var shopTabPerformance: ShopTabPerformance? { raw.view("shop_tab_performance") }

  /// Figures of the product over all sources of traffic.
  public var totalPerformance: TotalPerformance? { raw.view("total_performance") }
}

/// Sales inside ``GetShopProductPerformanceInterval``.
public struct GetShopProductPerformanceSales: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// The same figures split by type of content or source.
  public var breakdowns: [GetShopProductPerformanceBreakdown] { raw.views("breakdowns") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `23`.
  public var itemsSold: Int? { raw.int("items_sold") }

  /// Orders of the shop or product in the period; one checkout counts once. Example: `23`.
  public var orders: Int? { raw.int("orders") }
}

/// Traffic inside ``GetShopProductPerformanceTrafficBreakdown``.
public struct GetShopProductPerformanceTraffic: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Share of the different product page views that ended in a sale, a decimal fraction as text. Example: `0.033`.
  public var avgConversionRate: String? { raw.string("avg_conversion_rate") }

  /// Different visitors per day of the product page that came from this type of content, averaged over the interval. Example: `34`.
  public var avgUniquePageViews: Int? { raw.int("avg_unique_page_views") }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.034`.
  public var ctr: String? { raw.string("ctr") }

  /// Times the content was shown to users in the period. Example: `34`.
  public var impressions: Int? { raw.int("impressions") }

  /// Views of the product page; repeated views of one user count each time. Example: `43`.
  public var pageViews: Int? { raw.int("page_views") }
}

/// Breakdown inside ``GetShopProductPerformanceIntervalTraffic``.
public struct GetShopProductPerformanceTrafficBreakdown: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Type of content that brought the figures: video, LIVE or product card. Example: `LIVE`.
  public var contentType: ContentType? { raw.open("content_type") }

  /// Impressions, views and clicks that came from this `content_type`.
  public var traffic: GetShopProductPerformanceTraffic? { raw.view("traffic") }
}

/// Interval inside ``GetShopSkuPerformancePerformance``.
public struct GetShopSkuPerformanceInterval: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-07`.
  public var endDate: String? { raw.string("end_date") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Gross merchandise value (GMV) of the SKU, split by type of content.
  public var gmvBreakdown: [GmvBreakdown] { raw.views("gmv_breakdown") }

  /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `10`.
  public var itemsSold: Int? { raw.int("items_sold") }

  /// Units of the SKU sold, split by type of content.
  public var itemsSoldBreakdown: [ItemsSoldBreakdown] { raw.views("items_sold_breakdown") }

  /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `10`.
  public var skuOrders: Int? { raw.int("sku_orders") }

  /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`.
  public var startDate: String? { raw.string("start_date") }
}

/// Performance inside ``GetShopSkuPerformanceResponse``.
public struct GetShopSkuPerformancePerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Figures of the period, cut into intervals of the length set by `granularity`.
  public var intervals: [GetShopSkuPerformanceInterval] { raw.views("intervals") }

  /// Platform's id of the product; a long number. Example: `123456789`.
  public var productId: Int? { raw.int("product_id") }

  /// Platform's id of the SKU, the variant of a product that can be bought. Example: `123456789`.
  public var skuId: String? { raw.string("sku_id") }
}

/// Interval inside ``GetShopVideoPerformancePerformance``.
public struct GetShopVideoPerformanceInterval: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-08`.
  public var endDate: String? { raw.string("end_date") }

  /// Sales figures of this interval or product.
  public var sales: GetShopVideoPerformanceSales? { raw.view("sales") }

  /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-01`.
  public var startDate: String? { raw.string("start_date") }

  /// Impressions, views and clicks of this interval or product.
  public var traffic: GetShopVideoPerformanceTraffic? { raw.view("traffic") }
}

/// Overall inside ``GetShopVideoPerformanceSales``.
public struct GetShopVideoPerformanceOverall: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.029`.
  public var ctr: String? { raw.string("ctr") }

  /// Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `12`.
  public var customers: Int? { raw.int("customers") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Gross merchandise value that 1,000 impressions of the video brought on average.
  public var gpm: Money? { raw.view("gpm") }

  /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `22`.
  public var itemsSold: Int? { raw.int("items_sold") }

  /// Clicks on product links, in product lists and on product cards. Example: `21232`.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards. Example: `32092`.
  public var productImpressions: Int? { raw.int("product_impressions") }
}

/// Interval inside ``GetShopVideoPerformanceOverviewPerformance``.
public struct GetShopVideoPerformanceOverviewInterval: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Customers per day who bought from videos, averaged over the days of the interval.
  public var avgDailyCustomers: Int? { raw.int("avg_daily_customers") }

  /// Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text.
  public var ctorSkuOrder: String? { raw.string("ctor_sku_order") }

  /// Click-through rate of products in videos: clicks divided by impressions, a decimal fraction as text.
  public var ctr: String? { raw.string("ctr") }

  /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  public var endDate: String? { raw.string("end_date") }

  /// Gross merchandise value that 1,000 impressions of the video brought on average.
  public var gpm: Money? { raw.view("gpm") }

  /// Clicks on product links, in product lists and on product cards.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Gross merchandise value (GMV) that the platform attributes to shoppable videos, that is videos with product links.
  public var shoppableVideoAttributedGmv: Money? { raw.view("shoppable_video_attributed_gmv") }

  /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  public var startDate: String? { raw.string("start_date") }

  /// Whether this interval is the current day, with figures still growing.
  public var today: Bool? { raw.flag("today") }

  /// Gross merchandise value that came from videos by the attribution rules of the platform.
  public var videoAttributedGmv: Money? { raw.view("video_attributed_gmv") }

  /// SKU orders attributed to videos; each different SKU within an order counts once.
  public var videoAttributedSkuOrders: Int? { raw.int("video_attributed_sku_orders") }

  /// Gross merchandise value from orders that buyers placed through videos.
  public var videoGmv: Money? { raw.view("video_gmv") }

  /// Gross merchandise value (GMV) credited to videos although the order was not placed straight from one.
  public var videoIndirectGmv: Money? { raw.view("video_indirect_gmv") }

  /// Different users who saw a product in the videos.
  public var videoProductViewers: Int? { raw.int("video_product_viewers") }

  /// Views of all videos in the interval; repeated views of one user count each time.
  public var videoViews: Int? { raw.int("video_views") }
}

/// Performance inside ``GetShopVideoPerformanceOverviewResponse``.
public struct GetShopVideoPerformanceOverviewPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Figures of the period, cut into intervals of the length set by `granularity`.
  public var intervals: [GetShopVideoPerformanceOverviewInterval] { raw.views("intervals") }
}

/// Performance inside ``GetShopVideoPerformanceResponse``, ``GetShopVideosPerformanceDetailsVideo2``.
public struct GetShopVideoPerformancePerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Figures of the period, cut into intervals of the length set by `granularity`.
  public var intervals: [GetShopVideoPerformanceInterval] { raw.views("intervals") }

  /// Age, gender and country of the viewers, once for all viewers and once for new followers.
  public var viewerProfile: [ViewerProfile] { raw.views("viewer_profile") }
}

/// Sales inside ``GetShopVideoPerformanceInterval``.
public struct GetShopVideoPerformanceSales: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// The same figures split by type of content or source.
  public var breakdowns: [Breakdown] { raw.views("breakdowns") }

  /// Figures over all types of content together.
  public var overall: GetShopVideoPerformanceOverall? { raw.view("overall") }
}

/// Traffic inside ``GetShopVideoPerformanceInterval``.
public struct GetShopVideoPerformanceTraffic: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Comments that viewers left on the video so far or in the period. Example: `8`.
  public var comments: Int? { raw.int("comments") }

  /// Likes that viewers gave the video so far or in the period. Example: `2`.
  public var likes: Int? { raw.int("likes") }

  /// Viewers who followed the creator because of the video. Example: `11`.
  public var newFollowers: Int? { raw.int("new_followers") }

  /// Times that viewers shared the video so far or in the period. Example: `23`.
  public var shares: Int? { raw.int("shares") }

  /// Views of the content; repeated views of one user count each time. Example: `76649`.
  public var views: Int? { raw.int("views") }
}

/// Video inside ``GetShopVideosPerformanceDetailsVideo2``.
public struct GetShopVideosPerformanceDetailsVideo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Length of the video in seconds, from start to end.
  public var duration: Int? { raw.int("duration") }

  /// Id of the TikTok video; pass it as `video_id` to read the details.
  public var id: String? { raw.string("id") }

  /// Address from which the video can be played.
  public var playUrl: String? { raw.string("play_url") }

  /// Address of the preview picture of the video.
  public var thumbnailUrl: String? { raw.string("thumbnail_url") }

  /// Caption that the author gave the video when it was posted.
  public var title: String? { raw.string("title") }

  /// Handle of the account that posted the video.
  public var username: String? { raw.string("username") }

  /// When the video was posted, ISO 8601 date and time such as 2025-01-01 00:00:00.
  public var videoPostTime: String? { raw.string("video_post_time") }
}

/// Video inside ``GetShopVideosPerformanceDetailsResponse``.
public struct GetShopVideosPerformanceDetailsVideo2: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Why the figures of this video could not be read; absent when they could.
  public var error: ErrorItem? { raw.view("error") }

  /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
  public var performance: GetShopVideoPerformancePerformance? { raw.view("performance") }

  /// Facts about the video itself: title, author, length, links.
  public var video: GetShopVideosPerformanceDetailsVideo? { raw.view("video") }

  /// Id of the TikTok video this entry reports on.
  public var videoId: String? { raw.string("video_id") }
}

/// Data point inside ``Trend``.
public struct GetSpsMetricDiagnosisDataPoint: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Day or date label of this point of the trend.
  public var recordDate: String? { raw.string("record_date") }

  /// Value of the series at this point of time, as text.
  public var value: String? { raw.string("value") }
}

/// Metric inside ``GetVideoPerformancesPerformance``.
public struct GetVideoPerformancesMetric: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Share of views in which the product link of the video was shown that day, a decimal fraction with two digits. Example: `0.64`.
  public var anchorDisplayRate: String? { raw.string("anchor_display_rate") }

  /// Click-through rate of the video on this day, a decimal fraction with two digits. Example: `0.08`.
  public var clickThroughRate: String? { raw.string("click_through_rate") }

  /// Gross merchandise value that the video brought in on this day.
  public var gmv: Money? { raw.view("gmv") }

  /// Units sold through the video on this day. Example: `3`.
  public var itemSoldCount: Int? { raw.int("item_sold_count") }

  /// Number of orders that came from the video on this day. Example: `3`.
  public var orderCount: Int? { raw.int("order_count") }
}

/// Performance inside ``GetVideoPerformancesVideo``.
public struct GetVideoPerformancesPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Sales figures of the video on the day given in `time_range`.
  public var metrics: GetVideoPerformancesMetric? { raw.view("metrics") }

  /// Day that these figures belong to, given by its start and end.
  public var timeRange: TimeRange? { raw.view("time_range") }
}

/// Video inside ``GetVideoPerformancesResponse``.
public struct GetVideoPerformancesVideo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the TikTok video; pass it as `video_id` to read the details. Example: `7271486684427046149`.
  public var id: String? { raw.string("id") }

  /// Figures of the video day by day, ordered by the start of the day.
  public var performances: [GetVideoPerformancesPerformance] { raw.views("performances") }
}

/// GMV breakdown inside ``GetShopSkuPerformanceInterval``.
public struct GmvBreakdown: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Amount of money as decimal text, in the currency named by the sibling `currency`. Example: `0`.
  public var amount: String? { raw.string("amount") }

  /// ISO 4217 code of the currency of `amount`: USD, or the local currency of the shop if LOCAL was asked for. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Type of content the figure comes from: LIVE, VIDEO or PRODUCT_CARD. Example: `LIVE`.
  public var type: String? { raw.string("type") }
}

/// GMV trend performance inside ``GetGmvTrendPerformancesResponse``.
public struct GmvTrendPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Points of the trend in the order of time.
  public var dataPoints: [GetGmvTrendPerformancesDataPoint] { raw.views("data_points") }

  /// What this series shows: TREND_GMV for revenue or TREND_CREATED_ORDER for orders created.
  public var statsType: String? { raw.string("stats_type") }
}

/// GPM inside ``Conversion``, ``GetShopLiveProductsPerformanceListTraffic``.
public struct Gpm: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Gross merchandise value (GMV) per 1,000 impressions of the LIVE, decimal text. Example: `20.75`.
  public var showGpm: String? { raw.string("show_gpm") }

  /// Gross merchandise value (GMV) per 1,000 views of the LIVE, decimal text. Example: `158.18`.
  public var watchGpm: String? { raw.string("watch_gpm") }
}

/// IM dsat chat item inside ``GetSpsMetricProblemDetailsResponse``.
public struct ImDsatChatItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Length of the chat in hours, decimal text.
  public var chatDurationHours: String? { raw.string("chat_duration_hours") }

  /// Id of the customer service chat that the customer rated badly.
  public var chatRecordId: String? { raw.string("chat_record_id") }

  /// Name of the customer who rated the chat.
  public var customerName: String? { raw.string("customer_name") }

  /// Rating in stars that the customer gave to the chat.
  public var customerRating: Int? { raw.int("customer_rating") }

  /// When the customer first got an answer in the chat, Unix time in seconds.
  public var firstReplyTime: UnixTime? { raw.time("first_reply_time") }

  /// Reasons the customer gave for the bad rating, in the language of `locale`.
  public var ratingReasons: [String] { raw.strings("rating_reasons") }

  /// Customer service agent who handled the chat.
  public var serviceAgent: String? { raw.string("service_agent") }
}

/// Interaction inside ``GetShopLivePerformancePerMinutesInterval``.
public struct Interaction: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Comments divided by views of the LIVE, a decimal fraction as text. Example: `0.0242`.
  public var commentRate: String? { raw.string("comment_rate") }

  /// Comments that viewers left on the LIVE in this minute. Example: `42`.
  public var comments: Int? { raw.int("comments") }

  /// New followers divided by views of the LIVE, a decimal fraction as text. Example: `0.0040`.
  public var followRate: String? { raw.string("follow_rate") }

  /// Likes divided by views of the LIVE, a decimal fraction as text. Example: `0.8956`.
  public var likeRate: String? { raw.string("like_rate") }

  /// Likes that viewers gave the LIVE in this minute. Example: `1146`.
  public var likes: Int? { raw.int("likes") }

  /// Viewers who began to follow the creator in this minute of the LIVE. Example: `9`.
  public var newFollowers: Int? { raw.int("new_followers") }

  /// Shares divided by views of the LIVE, a decimal fraction as text. Example: `0.0022`.
  public var shareRate: String? { raw.string("share_rate") }

  /// Times that viewers shared the LIVE in this minute. Example: `4`.
  public var shares: Int? { raw.int("shares") }
}

/// Interaction performance inside ``GetShopLivePerformanceListOldLiveStreamSession``.
public struct InteractionPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Average number of people watching the LIVE at the same moment (average concurrent users). Example: `123`.
  public var acu: Int? { raw.int("acu") }

  /// Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views. Example: `46`.
  public var avgViewingDuration: String? { raw.string("avg_viewing_duration") }

  /// Product clicks divided by views of the LIVE, text with a percent sign such as 13.99%. Example: `13.99%`.
  public var clickThroughRate: String? { raw.string("click_through_rate") }

  /// Comments that viewers left on the LIVE while it was on air. Example: `534`.
  public var comments: Int? { raw.int("comments") }

  /// Likes that viewers gave the LIVE while it was on air. Example: `2442`.
  public var likes: Int? { raw.int("likes") }

  /// Viewers who followed the creator during the LIVE. Example: `12`.
  public var newFollowers: Int? { raw.int("new_followers") }

  /// Highest number of people watching the LIVE at the same moment (peak concurrent users). Example: `1332`.
  public var pcu: Int? { raw.int("pcu") }

  /// Clicks on product links during the LIVE, in the product list and on product cards. Example: `3882`.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards. Example: `12`.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Times that viewers shared the LIVE while it was on air. Example: `156`.
  public var shares: Int? { raw.int("shares") }

  /// Number of different people who watched the LIVE, each counted once. Example: `18323`.
  public var viewers: Int? { raw.int("viewers") }

  /// Views of the LIVE; repeated views of one user count each time. Example: `112993`.
  public var views: Int? { raw.int("views") }
}

/// Interactive trend performance inside ``GetInteractiveTrendPerformancesResponse``.
public struct InteractiveTrendPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Points of the trend in the order of time.
  public var dataPoints: [DataPoint] { raw.views("data_points") }

  /// What this series counts: WATCH_PV views, COMMENT_PV comments or SHARE_PV shares.
  public var statsType: String? { raw.string("stats_type") }
}

/// Interval inside ``GetShopPerformancePerHourPerformance``.
public struct Interval: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Average value of an order: GMV divided by the number of orders.
  public var avgOrderValue: Money? { raw.view("avg_order_value") }

  /// Average value of a SKU order: GMV divided by the number of SKU orders.
  public var avgSkuOrderValue: Money? { raw.view("avg_sku_order_value") }

  /// Different customers who bought in this hour, each counted once. Example: `223`.
  public var customers: Int? { raw.int("customers") }

  /// Different customers who paid for an order in the period.
  public var customersCount: Int? { raw.int("customers_count") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Hour of the day, 0 to 23; 0 stands for 00:00 to 00:59 in the time zone of the shop. Example: `2`.
  public var index: Int? { raw.int("index") }

  /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `23`.
  public var itemsSold: Int? { raw.int("items_sold") }

  /// Gross merchandise value (GMV) that the platform attributes to LIVEs.
  public var liveAttributedGmv: Money? { raw.view("live_attributed_gmv") }

  /// Number of orders in the period that buyers have paid for.
  public var ordersCount: Int? { raw.int("orders_count") }

  /// Gross merchandise value that came from product cards by the attribution rules of the platform.
  public var productCardAttributedGmv: Money? { raw.view("product_card_attributed_gmv") }

  /// Clicks on product links, in product lists and on product cards.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// SKU orders in the period: each different SKU within an order counts once, whatever its quantity.
  public var skuOrdersCount: Int? { raw.int("sku_orders_count") }

  /// Different users who clicked a product link.
  public var uniqueClicks: Int? { raw.int("unique_clicks") }

  /// Different users to whom the product was shown.
  public var uniqueProductImpressions: Int? { raw.int("unique_product_impressions") }

  /// Gross merchandise value that came from videos by the attribution rules of the platform.
  public var videoAttributedGmv: Money? { raw.view("video_attributed_gmv") }

  /// Different users who opened a product page of the shop, up to the moment of the last update. Example: `2332`.
  public var visitors: Int? { raw.int("visitors") }
}

/// Issue inside ``TopIssue``.
public struct Issue: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Explanation of the issue and its effect, in the language of `locale`.
  public var description_: String? { raw.string("description") }

  /// End of the period that the score or metric was computed over, Unix time in seconds.
  public var endEvaluationTime: UnixTime? { raw.time("end_evaluation_time") }

  /// Length in days of the period that the score or metric was computed over.
  public var evaluateDurationDays: Int? { raw.int("evaluate_duration_days") }

  /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
  public var metricCode: String? { raw.string("metric_code") }

  /// Name of the metric, in the language of `locale`.
  public var metricName: String? { raw.string("metric_name") }

  /// Position of the shop among comparable shops in this metric, as a percentile in text.
  public var percentile: String? { raw.string("percentile") }

  /// Position in the list of issues; the most harmful comes first.
  public var rank: Int? { raw.int("rank") }

  /// Start of the period that the score or metric was computed over, Unix time in seconds.
  public var startEvaluationTime: UnixTime? { raw.time("start_evaluation_time") }
}

/// Items sold breakdown inside ``GetShopSkuPerformanceInterval``.
public struct ItemsSoldBreakdown: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of units sold through this `type` of content. Example: `10`.
  public var amount: Int? { raw.int("amount") }

  /// Type of content the figure comes from: LIVE, VIDEO or PRODUCT_CARD. Example: `LIVE`.
  public var type: String? { raw.string("type") }
}

/// LIVE inside ``GetBestsellingLiveSessionsResponse``.
public struct Live: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the creator as the profile shows it.
  public var creatorName: String? { raw.string("creator_name") }

  /// Display name of the creator who held the LIVE.
  public var creatorNickName: String? { raw.string("creator_nick_name") }

  /// Length of the LIVE in seconds, from start to end.
  public var duration: Int? { raw.int("duration") }

  /// Range that the GMV lies in, as text; the exact figure is not disclosed.
  public var gmvRange: String? { raw.string("gmv_range") }

  /// Id of the LIVE session, the same as `live_id` in the LIVE operations.
  public var id: String? { raw.string("id") }

  /// Open id of the creator, valid for your app only.
  public var openId: String? { raw.string("open_id") }

  /// Position in the ranking; 1 is the best-selling entry.
  public var rank: Int? { raw.int("rank") }

  /// When the LIVE began, Unix time in seconds.
  public var startTime: UnixTime? { raw.time("start_time") }

  /// Title that the host gave the LIVE, as viewers see it.
  public var title: String? { raw.string("title") }
}

/// LIVE stream session inside ``GetShopLivePerformanceListResponse``.
public struct LiveStreamSession: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Creator who held the LIVE or posted the video.
  public var creator: Creator? { raw.view("creator") }

  /// When the LIVE ended, Unix time in seconds.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Id of the LIVE; pass it as `live_id` to read the session by the minute or by product.
  public var id: String? { raw.string("id") }

  /// Views, likes, comments and follows of the LIVE; absent unless it ran from an official or a marketing account.
  public var interactionPerformance: GetShopLivePerformanceListInteractionPerformance? { raw.view("interaction_performance") }

  /// Sales of the LIVE for products of the shop.
  public var salesPerformance: SalesPerformance? { raw.view("sales_performance") }

  /// When the LIVE began, Unix time in seconds.
  public var startTime: UnixTime? { raw.time("start_time") }

  /// Title that the host gave the LIVE, as viewers see it.
  public var title: String? { raw.string("title") }

  /// Impressions, views and clicks of this interval or product.
  public var traffic: Traffic? { raw.view("traffic") }
}

/// Metric inside ``GetSpsMetricsResponse``.
public struct Metric: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Values of the metric that separate poor from excellent performance.
  public var benchmarks: Benchmark? { raw.view("benchmarks") }

  /// Dimension of the shop performance score that the metric belongs to.
  public var dimension: String? { raw.string("dimension") }

  /// End of the period that the score or metric was computed over, Unix time in seconds.
  public var endEvaluationTime: UnixTime? { raw.time("end_evaluation_time") }

  /// Length in days of the period that the score or metric was computed over.
  public var evaluateDurationDays: Int? { raw.int("evaluate_duration_days") }

  /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
  public var metricCode: String? { raw.string("metric_code") }

  /// Name of the metric, in the language of `locale`.
  public var metricName: String? { raw.string("metric_name") }

  /// Score that the metric or dimension reaches, as text.
  public var score: String? { raw.string("score") }

  /// Start of the period that the score or metric was computed over, Unix time in seconds.
  public var startEvaluationTime: UnixTime? { raw.time("start_evaluation_time") }

  /// Code of how the shop stands in the metric.
  public var status: String? { raw.string("status") }

  /// Name of how the shop stands, in the language of `locale`.
  public var statusText: String? { raw.string("status_text") }

  /// Most frequent reason behind the bad cases of the metric, in the language of `locale`.
  public var topReasonText: String? { raw.string("top_reason_text") }

  /// Value of the metric, as text in the unit given by `value_unit`.
  public var value: String? { raw.string("value") }

  /// Unit in which `value` is given, such as a percentage or hours.
  public var valueUnit: String? { raw.string("value_unit") }
}

/// Nbfr problem order item inside ``GetSpsMetricProblemDetailsResponse``.
public struct NbfrProblemOrderItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the order was delivered to the buyer, Unix time in seconds.
  public var deliverTime: UnixTime? { raw.time("deliver_time") }

  /// When the buyer placed the order, in Unix seconds.
  public var orderCreateTime: UnixTime? { raw.time("order_create_time") }

  /// Platform's id of the order; a long number kept as text.
  public var orderId: String? { raw.string("order_id") }

  /// Platform's id of the product; a long number.
  public var productId: String? { raw.string("product_id") }

  /// Name of the product as buyers see it on the product page.
  public var productName: String? { raw.string("product_name") }

  /// Reason the buyer gave for the return or refund, in the language of `locale`.
  public var returnRefundReason: String? { raw.string("return_refund_reason") }

  /// Platform's id of the SKU, the variant of a product that can be bought.
  public var skuId: String? { raw.string("sku_id") }
}

/// Nbfr top product item inside ``GetSpsMetricTopItemsResponse``.
public struct NbfrTopProductItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address of the main picture of the product, to show in a list.
  public var imageUrl: String? { raw.string("image_url") }

  /// Platform's id of the product; a long number.
  public var productId: String? { raw.string("product_id") }

  /// Name of the product as buyers see it on the product page.
  public var productName: String? { raw.string("product_name") }

  /// Return orders of this product within the evaluation period.
  public var returnOrderCount: Int? { raw.int("return_order_count") }

  /// Return orders of the product with the most frequent reason.
  public var topReasonOrderCount: Int? { raw.int("top_reason_order_count") }

  /// Most frequent reasons for returning the product, in the language of `locale`.
  public var topReturnReasons: [String] { raw.strings("top_return_reasons") }
}

/// Nrr problem order item inside ``GetSpsMetricProblemDetailsResponse``.
public struct NrrProblemOrderItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the order was delivered to the buyer, Unix time in seconds.
  public var deliverTime: UnixTime? { raw.time("deliver_time") }

  /// When the buyer placed the order, in Unix seconds.
  public var orderCreateTime: UnixTime? { raw.time("order_create_time") }

  /// Platform's id of the order; a long number kept as text.
  public var orderId: String? { raw.string("order_id") }

  /// Platform's id of the product; a long number.
  public var productId: String? { raw.string("product_id") }

  /// Name of the product as buyers see it on the product page.
  public var productName: String? { raw.string("product_name") }

  /// Platform's id of the SKU, the variant of a product that can be bought.
  public var skuId: String? { raw.string("sku_id") }

  /// Number of stars that the buyer gave in the review of the order.
  public var userReviewRating: Int? { raw.int("user_review_rating") }
}

/// Nrr top product item inside ``GetSpsMetricTopItemsResponse``.
public struct NrrTopProductItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Orders delivered within the evaluation period.
  public var deliveredOrderCount: Int? { raw.int("delivered_order_count") }

  /// Address of the main picture of the product, to show in a list.
  public var imageUrl: String? { raw.string("image_url") }

  /// Orders of the product that got a negative review.
  public var negativeOrderCount: Int? { raw.int("negative_order_count") }

  /// Platform's id of the product; a long number.
  public var productId: String? { raw.string("product_id") }

  /// Name of the product as buyers see it on the product page.
  public var productName: String? { raw.string("product_name") }

  /// Most frequent complaints in reviews of the product, in the language of `locale`.
  public var topReviewReasons: [String] { raw.strings("top_review_reasons") }
}

/// Otdr logistics item inside ``GetSpsMetricTopItemsResponse``.
public struct OtdrLogisticsItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Orders delivered within the evaluation period.
  public var deliveredOrderCount: Int? { raw.int("delivered_order_count") }

  /// Carrier that the delivery figures of this entry belong to.
  public var logisticsProvider: String? { raw.string("logistics_provider") }

  /// Orders of this carrier that arrived in time.
  public var onTimeDeliverOrderCount: Int? { raw.int("on_time_deliver_order_count") }

  /// Share of the delivered orders of this carrier that arrived in time, as text.
  public var onTimeDeliverRate: String? { raw.string("on_time_deliver_rate") }
}

/// Otdr problem order item inside ``GetSpsMetricProblemDetailsResponse``.
public struct OtdrProblemOrderItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the order was delivered, Unix time in seconds; later than `expect_deliver_time` for a late order.
  public var actualDeliverTime: UnixTime? { raw.time("actual_deliver_time") }

  /// Latest time by which the order should have been delivered, Unix time in seconds.
  public var expectDeliverTime: UnixTime? { raw.time("expect_deliver_time") }

  /// Platform's id of the order; a long number kept as text.
  public var orderId: String? { raw.string("order_id") }

  /// Name of the product as buyers see it on the product page.
  public var productName: String? { raw.string("product_name") }

  /// Platform's id of the SKU, the variant of a product that can be bought.
  public var skuId: String? { raw.string("sku_id") }
}

/// Overall inside ``GetShopPerformancePerHourPerformance``.
public struct Overall: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Average value of an order: GMV divided by the number of orders.
  public var avgOrderValue: Money? { raw.view("avg_order_value") }

  /// Average value of a SKU order: GMV divided by the number of SKU orders.
  public var avgSkuOrderValue: Money? { raw.view("avg_sku_order_value") }

  /// Different customers who bought on the day, each counted once. Example: `2332`.
  public var customers: Int? { raw.int("customers") }

  /// Different customers who paid for an order in the period.
  public var customersCount: Int? { raw.int("customers_count") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `543`.
  public var itemsSold: Int? { raw.int("items_sold") }

  /// Gross merchandise value (GMV) that the platform attributes to LIVEs.
  public var liveAttributedGmv: Money? { raw.view("live_attributed_gmv") }

  /// Number of orders in the period that buyers have paid for.
  public var ordersCount: Int? { raw.int("orders_count") }

  /// Gross merchandise value that came from product cards by the attribution rules of the platform.
  public var productCardAttributedGmv: Money? { raw.view("product_card_attributed_gmv") }

  /// Clicks on product links, in product lists and on product cards.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// SKU orders in the period: each different SKU within an order counts once, whatever its quantity.
  public var skuOrdersCount: Int? { raw.int("sku_orders_count") }

  /// Different users who clicked a product link.
  public var uniqueClicks: Int? { raw.int("unique_clicks") }

  /// Different users to whom the product was shown.
  public var uniqueProductImpressions: Int? { raw.int("unique_product_impressions") }

  /// Gross merchandise value that came from videos by the attribution rules of the platform.
  public var videoAttributedGmv: Money? { raw.view("video_attributed_gmv") }

  /// Different users who opened a product page of the shop, up to the moment of the last update. Example: `234324`.
  public var visitors: Int? { raw.int("visitors") }
}

/// Paid ads age indicator inside ``GetUserPortraitsResponse``.
public struct PaidAdsAgeIndicator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Age group of the audience, such as USER_PORTRAIT_AGE_LESS_THAN_15.
  public var type: String? { raw.string("type") }

  /// Number of viewers in the group named by `type`, as text.
  public var value: String? { raw.string("value") }
}

/// Paid ads gender indicator inside ``GetUserPortraitsResponse``.
public struct PaidAdsGenderIndicator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Gender of the audience, such as USER_PORTRAIT_GENDER_UNKNOWN.
  public var type: String? { raw.string("type") }

  /// Number of viewers in the group named by `type`, as text.
  public var value: String? { raw.string("value") }
}

/// Paid fan indicator inside ``GetUserPortraitsResponse``.
public struct PaidFanIndicator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Relation of the audience to the creator, such as USER_PORTRAIT_FOLLOWER.
  public var type: String? { raw.string("type") }

  /// Number of viewers in the group named by `type`, as text.
  public var value: String? { raw.string("value") }
}

/// Performance inside ``GetShopProductPerformanceResponse``.
public struct Performance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Figures of the period, cut into intervals of the length set by `granularity`.
  public var intervals: [GetShopProductPerformanceInterval] { raw.views("intervals") }

  /// Reviews written in the period, split by number of stars.
  public var ratings: [Rating] { raw.views("ratings") }

  /// LIVEs and videos that sold the product best in the period, at most 100, by GMV.
  public var topContents: [TopContent] { raw.views("top_contents") }

  /// Creators who sold the product best in the period, at most 100, by GMV.
  public var topCreators: [TopCreator] { raw.views("top_creators") }
}

/// Primary category inside ``GetSpsOverviewResponse``.
public struct PrimaryCategory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the primary product category of the shop, by which it is compared with others.
  public var categoryId: String? { raw.string("category_id") }

  /// Name of the primary category of the shop.
  public var categoryName: String? { raw.string("category_name") }
}

/// Product inside ``GetShopVideoProductPerformanceListResponse``.
public struct Product: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
  public var ctr: String? { raw.string("ctr") }

  /// Different customers who ordered this product from the video.
  public var customers: Int? { raw.int("customers") }

  /// Buyers of this product per day from the video, averaged over the period, as text. Example: `0`.
  public var dailyAvgBuyers: String? { raw.string("daily_avg_buyers") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Gross merchandise value that 1,000 impressions of the video brought on average.
  public var gpm: Money? { raw.view("gpm") }

  /// Platform's id of the product, as the product operations return it. Example: `105xxxxxxxxxxxxx247`.
  public var id: String? { raw.string("id") }

  /// Name of the product as buyers see it on the product page.
  public var name: String? { raw.string("name") }

  /// Clicks that viewers of the video made on this product.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Units of this product that were ordered in the period. Example: `0`.
  public var unitsSold: Int? { raw.int("units_sold") }
}

/// Product image inside ``GetBestsellingProductsProduct``.
public struct ProductImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the picture in pixels, in its full size.
  public var height: Int? { raw.int("height") }

  /// Addresses of small versions of the picture.
  public var thumbUrls: [String] { raw.strings("thumb_urls") }

  /// Platform's identifier of the picture, not an address to open.
  public var uri: String? { raw.string("uri") }

  /// Addresses at which the picture can be loaded in full size.
  public var urls: [String] { raw.strings("urls") }

  /// Width of the picture in pixels, in its full size.
  public var width: Int? { raw.int("width") }
}

/// Product info inside ``GetBestsellingVideosVideo``.
public struct ProductInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the product; a long number.
  public var productId: String? { raw.string("product_id") }

  /// Name of the product as buyers see it on the product page.
  public var productName: String? { raw.string("product_name") }
}

/// Product stat inside ``GetProductStatsResponse``.
public struct ProductStat: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Paid SKU orders of the product divided by its clicks in the LIVE, a decimal fraction as text.
  public var clickOrderRate: String? { raw.string("click_order_rate") }

  /// Product clicks divided by product impressions, a decimal fraction as text (0.0528 is 5.28 percent).
  public var clickThroughRate: String? { raw.string("click_through_rate") }

  /// Orders of this product created from the LIVE, paid or not.
  public var createdOrderCount: Int? { raw.int("created_order_count") }

  /// Different users who created an order for this product from the LIVE, paid or not.
  public var createdOrderUserCount: Int? { raw.int("created_order_user_count") }

  /// Impressions of this product in the LIVE, in the product list and on product cards.
  public var exposureCount: Int? { raw.int("exposure_count") }

  /// Units of the product that were sold in the LIVE so far.
  public var inventoryConsumptionCount: Int? { raw.int("inventory_consumption_count") }

  /// Units of the product that are still in stock and can be sold.
  public var inventoryLeftCount: Int? { raw.int("inventory_left_count") }

  /// Whether the product is on offer in the LIVE at the moment.
  public var isLive: Bool? { raw.flag("is_live") }

  /// Revenue of the product in the LIVE, in the local currency of the shop.
  public var localGmv: Money? { raw.view("local_gmv") }

  /// Average price of the units of this product sold in the LIVE, in the local currency of the shop.
  public var localUnitPrice: Money? { raw.view("local_unit_price") }

  /// Address of the main picture of the product.
  public var mainImageUrl: String? { raw.string("main_image_url") }

  /// SKU orders of this product created and paid from the LIVE.
  public var paidOrderCount: Int? { raw.int("paid_order_count") }

  /// Different users who paid for an order of this product.
  public var paidUserCount: Int? { raw.int("paid_user_count") }

  /// Platform's id of the product; a long number.
  public var productId: String? { raw.string("product_id") }

  /// Name of the product as buyers see it on the product page.
  public var productName: String? { raw.string("product_name") }

  /// Region in which the product is sold, ISO 3166-1 alpha-2.
  public var sellableRegion: String? { raw.string("sellable_region") }

  /// Clicks on the product in this LIVE, in the product list and on its card.
  public var totalClickCount: Int? { raw.int("total_click_count") }
}

/// Rating inside ``Performance``.
public struct Rating: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Reviews of the product with this number of stars. Example: `23`.
  public var count: Int? { raw.int("count") }

  /// Share of reviews with this number of stars, a decimal fraction as text. Example: `0.23`.
  public var percentage: String? { raw.string("percentage") }

  /// Number of stars of these reviews, from 1_STAR to 5_STAR. Example: `1_STAR`.
  public var stars: RatingStar? { raw.open("stars") }
}

/// Region indicator inside ``GetUserPortraitsResponse``.
public struct RegionIndicator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Country of this part of the audience, ISO 3166-1 alpha-2.
  public var type: String? { raw.string("type") }

  /// Share of the audience in this region, in ten-thousandths (123 is 1.23 percent), as text.
  public var value: String? { raw.string("value") }
}

/// Sales inside ``GetShopPerformanceInterval``.
public struct Sales: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Average value of an order: GMV divided by the number of orders.
  public var avgOrderValue: Money? { raw.view("avg_order_value") }

  /// Average value of a SKU order: GMV divided by the number of SKU orders.
  public var avgSkuOrderValue: Money? { raw.view("avg_sku_order_value") }

  /// Items cancelled or returned in the interval.
  public var cancellationsAndReturns: Int? { raw.int("cancellations_and_returns") }

  /// Gross merchandise value (GMV) that the platform attributes to LIVEs of affiliate creators.
  public var creatorLiveAttributedGmv: Money? { raw.view("creator_live_attributed_gmv") }

  /// Gross merchandise value from LIVEs that affiliate creators held for products of the shop.
  public var creatorLiveGmv: Money? { raw.view("creator_live_gmv") }

  /// Gross merchandise value (GMV) credited to LIVEs of affiliate creators although the order was not placed straight from the LIVE.
  public var creatorLiveIndirectGmv: Money? { raw.view("creator_live_indirect_gmv") }

  /// Gross merchandise value (GMV) that the platform attributes to videos of affiliate creators.
  public var creatorVideoAttributedGmv: Money? { raw.view("creator_video_attributed_gmv") }

  /// Gross merchandise value (GMV) from videos that affiliate creators posted for products of the shop.
  public var creatorVideoGmv: Money? { raw.view("creator_video_gmv") }

  /// Gross merchandise value (GMV) credited to videos of affiliate creators although the order was not placed straight from the video.
  public var creatorVideoIndirectGmv: Money? { raw.view("creator_video_indirect_gmv") }

  /// Different customers who paid for an order in the period.
  public var customersCount: Int? { raw.int("customers_count") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Gross merchandise value of the shop, with the tax that buyers paid included.
  public var gmvWithTax: Money? { raw.view("gmv_with_tax") }

  /// Gross merchandise value (GMV) with the discounts that TikTok co-funded added.
  public var gmvWithTiktokCoFunding: Money? { raw.view("gmv_with_tiktok_co_funding") }

  /// Units sold: 3 units of one SKU and 2 of another count as 5.
  public var itemsSold: Int? { raw.int("items_sold") }

  /// Gross merchandise value (GMV) that the platform attributes to LIVEs.
  public var liveAttributedGmv: Money? { raw.view("live_attributed_gmv") }

  /// Gross merchandise value from orders that buyers placed in LIVEs.
  public var liveGmv: Money? { raw.view("live_gmv") }

  /// Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one.
  public var liveIndirectGmv: Money? { raw.view("live_indirect_gmv") }

  /// Number of orders in the period that buyers have paid for.
  public var ordersCount: Int? { raw.int("orders_count") }

  /// Gross merchandise value that came from product cards by the attribution rules of the platform.
  public var productCardAttributedGmv: Money? { raw.view("product_card_attributed_gmv") }

  /// Amount of money refunded to buyers in the period.
  public var refunds: Money? { raw.view("refunds") }

  /// Gross merchandise value (GMV) that the platform attributes to LIVEs from the seller's own accounts.
  public var sellerLiveAttributedGmv: Money? { raw.view("seller_live_attributed_gmv") }

  /// Gross merchandise value (GMV) from LIVEs held by the seller's own accounts.
  public var sellerLiveGmv: Money? { raw.view("seller_live_gmv") }

  /// Gross merchandise value (GMV) credited to LIVEs from the seller's own accounts although the order was not placed straight from the LIVE.
  public var sellerLiveIndirectGmv: Money? { raw.view("seller_live_indirect_gmv") }

  /// Gross merchandise value (GMV) that the platform attributes to videos from the seller's own accounts.
  public var sellerVideoAttributedGmv: Money? { raw.view("seller_video_attributed_gmv") }

  /// Gross merchandise value (GMV) from videos posted by the seller's own accounts.
  public var sellerVideoGmv: Money? { raw.view("seller_video_gmv") }

  /// Gross merchandise value (GMV) credited to videos from the seller's own accounts although the order was not placed straight from the video.
  public var sellerVideoIndirectGmv: Money? { raw.view("seller_video_indirect_gmv") }

  /// Shipping fees in the sales of the period.
  public var shippingFees: Money? { raw.view("shipping_fees") }

  /// SKU orders in the period: each different SKU within an order counts once, whatever its quantity.
  public var skuOrdersCount: Int? { raw.int("sku_orders_count") }

  /// Tax contained in the sales of the period.
  public var tax: Money? { raw.view("tax") }

  /// Gross merchandise value that came from videos by the attribution rules of the platform.
  public var videoAttributedGmv: Money? { raw.view("video_attributed_gmv") }

  /// Gross merchandise value from orders that buyers placed through videos.
  public var videoGmv: Money? { raw.view("video_gmv") }

  /// Gross merchandise value (GMV) credited to videos although the order was not placed straight from one.
  public var videoIndirectGmv: Money? { raw.view("video_indirect_gmv") }
}

/// Sales performance inside ``LiveStreamSession``.
public struct SalesPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Average order value from this source: GMV divided by the number of orders.
  public var aov: Money? { raw.view("aov") }

  /// Different customers whose orders are attributed to this LIVE.
  public var attributedCustomers: Int? { raw.int("attributed_customers") }

  /// Average price reached in the auctions of the LIVE.
  public var avgLiveAuctionPrice: Money? { raw.view("avg_live_auction_price") }

  /// Average price of an item sold in the LIVE: the total paid divided by the number of items.
  public var avgPrice: Money? { raw.view("avg_price") }

  /// SKU orders created from the LIVE, unpaid ones (cash on delivery, pay later) included; each different SKU within an order counts once.
  public var createdSkuOrders: Int? { raw.int("created_sku_orders") }

  /// Gross merchandise value (GMV) of the LIVE with the value of coupons paid by TikTok added.
  public var gmvWithTiktokCoupons: Money? { raw.view("gmv_with_tiktok_coupons") }

  /// Gross merchandise value (GMV) that the platform attributes to LIVEs.
  public var liveAttributedGmv: Money? { raw.view("live_attributed_gmv") }

  /// Units sold in orders that the platform attributes to LIVEs.
  public var liveAttributedItemsSold: Int? { raw.int("live_attributed_items_sold") }

  /// Orders that were placed because of the LIVE by the attribution rules of the platform.
  public var liveAttributedOrders: Int? { raw.int("live_attributed_orders") }

  /// SKU orders attributed to LIVEs; each different SKU within an order counts once.
  public var liveAttributedSkuOrders: Int? { raw.int("live_attributed_sku_orders") }

  /// Gross merchandise value (GMV) that the platform attributes to auctions held in LIVEs.
  public var liveAuctionAttributedGmv: Money? { raw.view("live_auction_attributed_gmv") }

  /// Units sold in orders that the platform attributes to auctions held in LIVEs.
  public var liveAuctionAttributedItemsSold: Int? { raw.int("live_auction_attributed_items_sold") }

  /// SKU orders that the platform attributes to auctions held in LIVEs.
  public var liveAuctionAttributedSkuOrders: Int? { raw.int("live_auction_attributed_sku_orders") }

  /// Gross merchandise value of lots that buyers won in auctions held in the LIVE.
  public var liveAuctionGmv: Money? { raw.view("live_auction_gmv") }

  /// Gross merchandise value (GMV) credited to auctions of the LIVE although the order was not placed straight from them.
  public var liveAuctionIndirectGmv: Money? { raw.view("live_auction_indirect_gmv") }

  /// Gross merchandise value from orders that buyers placed in LIVEs.
  public var liveGmv: Money? { raw.view("live_gmv") }

  /// Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one.
  public var liveIndirectGmv: Money? { raw.view("live_indirect_gmv") }

  /// Main orders paid divided by main orders created, a decimal fraction as text.
  public var paymentRate: String? { raw.string("payment_rate") }

  /// Number of different products sold in the LIVE.
  public var productsSold: Int? { raw.int("products_sold") }
}

/// Seller LIVE performance inside ``GetShopProductPerformanceListProduct``.
public struct SellerLivePerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Times the product was added to a cart from this source of traffic.
  public var addCartCount: Int? { raw.int("add_cart_count") }

  /// Additions to cart in relation to product clicks or views from this source, as decimal text.
  public var addCartRate: String? { raw.string("add_cart_rate") }

  /// Different users who added the product to their cart from this source of traffic.
  public var addCartUsers: Int? { raw.int("add_cart_users") }

  /// Average order value from this source: GMV divided by the number of orders.
  public var aov: Money? { raw.view("aov") }

  /// Gross merchandise value (GMV) that the platform attributes to this source of traffic.
  public var attributedGmv: Money? { raw.view("attributed_gmv") }

  /// Orders that the platform attributes to this source of traffic.
  public var attributedOrders: Int? { raw.int("attributed_orders") }

  /// SKU orders attributed to this source; each different SKU within an order counts once.
  public var attributedSkuOrders: Int? { raw.int("attributed_sku_orders") }

  /// Units sold in orders that the platform attributes to this source of traffic.
  public var attributedSoldItems: Int? { raw.int("attributed_sold_items") }

  /// SKU orders per product click from this source, a decimal fraction as text.
  public var clickOrderRate: String? { raw.string("click_order_rate") }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
  public var ctr: String? { raw.string("ctr") }

  /// Estimated number of different customers who bought the product from this source.
  public var estimatedCustomers: Int? { raw.int("estimated_customers") }

  /// LIVEs with the product started in the period.
  public var newLiveCount: Int? { raw.int("new_live_count") }

  /// Clicks on product links, in product lists and on product cards.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
  public var uniqueAtcRate: String? { raw.string("unique_atc_rate") }

  /// Different buyers in relation to the different users who clicked the product, decimal text.
  public var uniqueClickOrderRate: String? { raw.string("unique_click_order_rate") }

  /// Different users who clicked a product link.
  public var uniqueClicks: Int? { raw.int("unique_clicks") }

  /// Different users who clicked the product in relation to those who saw it, decimal text.
  public var uniqueCtr: String? { raw.string("unique_ctr") }

  /// Different users to whom the product was shown.
  public var uniqueProductImpressions: Int? { raw.int("unique_product_impressions") }
}

/// Seller product card performance inside ``GetShopProductPerformanceListProduct``.
public struct SellerProductCardPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Times the product was added to a cart from this source of traffic.
  public var addCartCount: Int? { raw.int("add_cart_count") }

  /// Additions to cart in relation to product clicks or views from this source, as decimal text.
  public var addCartRate: String? { raw.string("add_cart_rate") }

  /// Different users who added the product to their cart from this source of traffic.
  public var addCartUsers: Int? { raw.int("add_cart_users") }

  /// Average order value from this source: GMV divided by the number of orders.
  public var aov: Money? { raw.view("aov") }

  /// Gross merchandise value (GMV) that the platform attributes to this source of traffic.
  public var attributedGmv: Money? { raw.view("attributed_gmv") }

  /// Orders that the platform attributes to this source of traffic.
  public var attributedOrders: Int? { raw.int("attributed_orders") }

  /// SKU orders attributed to this source; each different SKU within an order counts once.
  public var attributedSkuOrders: Int? { raw.int("attributed_sku_orders") }

  /// Units sold in orders that the platform attributes to this source of traffic.
  public var attributedSoldItems: Int? { raw.int("attributed_sold_items") }

  /// SKU orders per product click from this source, a decimal fraction as text.
  public var clickOrderRate: String? { raw.string("click_order_rate") }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
  public var ctr: String? { raw.string("ctr") }

  /// Estimated number of different customers who bought the product from this source.
  public var estimatedCustomers: Int? { raw.int("estimated_customers") }

  /// Clicks on product links, in product lists and on product cards.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
  public var uniqueAtcRate: String? { raw.string("unique_atc_rate") }

  /// Different buyers in relation to the different users who clicked the product, decimal text.
  public var uniqueClickOrderRate: String? { raw.string("unique_click_order_rate") }

  /// Different users who clicked a product link.
  public var uniqueClicks: Int? { raw.int("unique_clicks") }

  /// Different users who clicked the product in relation to those who saw it, decimal text.
  public var uniqueCtr: String? { raw.string("unique_ctr") }

  /// Different users to whom the product was shown.
  public var uniqueProductImpressions: Int? { raw.int("unique_product_impressions") }
}

/// Seller video performance inside ``GetShopProductPerformanceListProduct``.
public struct SellerVideoPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Times the product was added to a cart from this source of traffic.
  public var addCartCount: Int? { raw.int("add_cart_count") }

  /// Additions to cart in relation to product clicks or views from this source, as decimal text.
  public var addCartRate: String? { raw.string("add_cart_rate") }

  /// Different users who added the product to their cart from this source of traffic.
  public var addCartUsers: Int? { raw.int("add_cart_users") }

  /// Average order value from this source: GMV divided by the number of orders.
  public var aov: Money? { raw.view("aov") }

  /// Gross merchandise value (GMV) that the platform attributes to this source of traffic.
  public var attributedGmv: Money? { raw.view("attributed_gmv") }

  /// Orders that the platform attributes to this source of traffic.
  public var attributedOrders: Int? { raw.int("attributed_orders") }

  /// SKU orders attributed to this source; each different SKU within an order counts once.
  public var attributedSkuOrders: Int? { raw.int("attributed_sku_orders") }

  /// Units sold in orders that the platform attributes to this source of traffic.
  public var attributedSoldItems: Int? { raw.int("attributed_sold_items") }

  /// SKU orders per product click from this source, a decimal fraction as text.
  public var clickOrderRate: String? { raw.string("click_order_rate") }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
  public var ctr: String? { raw.string("ctr") }

  /// Estimated number of different customers who bought the product from this source.
  public var estimatedCustomers: Int? { raw.int("estimated_customers") }

  /// Videos with the product posted in the period.
  public var newVideoCount: Int? { raw.int("new_video_count") }

  /// Clicks on product links, in product lists and on product cards.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
  public var uniqueAtcRate: String? { raw.string("unique_atc_rate") }

  /// Different buyers in relation to the different users who clicked the product, decimal text.
  public var uniqueClickOrderRate: String? { raw.string("unique_click_order_rate") }

  /// Different users who clicked a product link.
  public var uniqueClicks: Int? { raw.int("unique_clicks") }

  /// Different users who clicked the product in relation to those who saw it, decimal text.
  public var uniqueCtr: String? { raw.string("unique_ctr") }

  /// Different users to whom the product was shown.
  public var uniqueProductImpressions: Int? { raw.int("unique_product_impressions") }
}

/// Sfcr problem order item inside ``GetSpsMetricProblemDetailsResponse``.
public struct SfcrProblemOrderItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Reasons given for cancelling the order, in the language of `locale`.
  public var cancellationReasons: [String] { raw.strings("cancellation_reasons") }

  /// When the buyer placed the order, in Unix seconds.
  public var orderCreateTime: UnixTime? { raw.time("order_create_time") }

  /// Platform's id of the order; a long number kept as text.
  public var orderId: String? { raw.string("order_id") }

  /// Platform's id of the product; a long number.
  public var productId: String? { raw.string("product_id") }

  /// Name of the product as buyers see it on the product page.
  public var productName: String? { raw.string("product_name") }

  /// Platform's id of the SKU, the variant of a product that can be bought.
  public var skuId: String? { raw.string("sku_id") }
}

/// Shop tab and search inside ``GetShopPerformanceBreakdown``.
public struct ShopTabAndSearch: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Gross merchandise value (GMV) from the rest of the shop tab and search area that is in neither of the two named parts.
  public var others: Money? { raw.view("others") }

  /// Gross merchandise value (GMV) that the platform attributes to product search.
  public var searchAttributed: Money? { raw.view("search_attributed") }

  /// Gross merchandise value (GMV) that the platform attributes to the Shop tab.
  public var shopTabAttributed: Money? { raw.view("shop_tab_attributed") }
}

/// Shop tab performance inside ``GetShopProductPerformanceListProduct``.
public struct ShopTabPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Estimated number of different customers who bought the product from the Shop tab.
  public var estimatedShopTabCustomers: Int? { raw.int("estimated_shop_tab_customers") }

  /// SKU orders divided by product clicks in the Shop tab, decimal text.
  public var shopTabCtorSku: String? { raw.string("shop_tab_ctor_sku") }

  /// Clicks on the product divided by its impressions in the Shop tab, decimal text.
  public var shopTabCtr: String? { raw.string("shop_tab_ctr") }

  /// Gross merchandise value of the product from purchases in the Shop tab.
  public var shopTabGmv: Money? { raw.view("shop_tab_gmv") }

  /// Clicks on the product where it was shown in the Shop tab; repeated clicks of one user count.
  public var shopTabProductClicks: Int? { raw.int("shop_tab_product_clicks") }

  /// Times the product was shown in the Shop tab.
  public var shopTabProductImpressions: Int? { raw.int("shop_tab_product_impressions") }

  /// Units of the product sold from the Shop tab.
  public var shopTabSoldItems: Int? { raw.int("shop_tab_sold_items") }

  /// Different users who clicked the product in the Shop tab.
  public var uniqueShopTabProductClicks: Int? { raw.int("unique_shop_tab_product_clicks") }
}

/// SKU inside ``GetShopSkuPerformanceListResponse``.
public struct Sku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Gross merchandise value of the SKU in the requested period.
  public var gmv: Money? { raw.view("gmv") }

  /// Platform's id of the SKU, the variant of the product.
  public var id: String? { raw.string("id") }

  /// Platform's id of the product; a long number.
  public var productId: String? { raw.string("product_id") }

  /// Orders that contain this SKU, whatever the quantity. Example: `10`.
  public var skuOrders: Int? { raw.int("sku_orders") }

  /// Units of this SKU that were ordered in the period. Example: `10`.
  public var unitsSold: Int? { raw.int("units_sold") }
}

/// Source inside ``TrafficPerformance``.
public struct Source: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the place the viewers came from, such as card_click.
  public var name: String? { raw.string("name") }

  /// Views of the LIVE that came from this place.
  public var watchPv: Int? { raw.int("watch_pv") }
}

/// Stat inside ``GetLiveCoreStatsResponse``.
public struct Stat: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Comments left on the LIVE since it began.
  public var accumulatedCommentCount: Int? { raw.int("accumulated_comment_count") }

  /// Times a viewer tapped follow on the creator since the LIVE began.
  public var accumulatedNewFollowerCount: Int? { raw.int("accumulated_new_follower_count") }

  /// Times the LIVE was shared since it began.
  public var accumulatedSharingCount: Int? { raw.int("accumulated_sharing_count") }

  /// Average time that a viewer, counted once, spent watching the LIVE.
  public var avgWatchingDuration: Int? { raw.int("avg_watching_duration") }

  /// Different users who paid for an order from the LIVE; those who were refunded later still count.
  public var buyerCount: Int? { raw.int("buyer_count") }

  /// Paid SKU orders divided by product clicks in the LIVE, a decimal fraction as text.
  public var clickOrderRate: String? { raw.string("click_order_rate") }

  /// Product clicks divided by views of the LIVE, a decimal fraction as text.
  public var clickThroughRate: String? { raw.string("click_through_rate") }

  /// SKU orders created from the LIVE, paid or not.
  public var createdOrderCount: Int? { raw.int("created_order_count") }

  /// Number of people who watch the LIVE at the moment of the call.
  public var currentVisitorCount: Int? { raw.int("current_visitor_count") }

  /// Revenue of the LIVE in the local currency of the shop.
  public var localGmv: Money? { raw.view("local_gmv") }

  /// Average price of the units sold in the LIVE, in the local currency of the shop.
  public var localUnitPrice: Money? { raw.view("local_unit_price") }

  /// SKU orders created and paid from the LIVE.
  public var paidOrderCount: Int? { raw.int("paid_order_count") }

  /// Highest number of people watching the LIVE at the same moment.
  public var peakConcurrentUserCount: Int? { raw.int("peak_concurrent_user_count") }

  /// Clicks on products in the LIVE, in the product list and on product cards.
  public var productReachCount: Int? { raw.int("product_reach_count") }

  /// Product impressions in the LIVE, in the product list and on product cards.
  public var productViewCount: Int? { raw.int("product_view_count") }

  /// Number of product units that were sold in the LIVE so far.
  public var sales: Int? { raw.int("sales") }

  /// Views of the LIVE; repeated views of one user count each time.
  public var watchPv: Int? { raw.int("watch_pv") }
}

/// Sub source inside ``TrafficPerformance``.
public struct SubSource: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the more exact place within the source that the viewers came from.
  public var name: String? { raw.string("name") }

  /// Views of the LIVE that came from this place.
  public var watchPv: Int? { raw.int("watch_pv") }
}

/// Time range inside ``GetVideoPerformancesPerformance``.
public struct TimeRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// End of the day these figures belong to, Unix time in seconds. Example: `1704067200`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Start of the day these figures belong to, Unix time in seconds. Example: `1704067200`.
  public var startTime: UnixTime? { raw.time("start_time") }
}

/// Top content inside ``Performance``.
public struct TopContent: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// The best LIVEs or videos of this `type` with their sales.
  public var contents: [Content] { raw.views("contents") }

  /// Kind of content in this group: LIVE or VIDEO. Example: `LIVE`.
  public var type: String? { raw.string("type") }
}

/// Top creator inside ``Performance``.
public struct TopCreator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the creator as the profile shows it. Example: `nick.name`.
  public var creatorName: String? { raw.string("creator_name") }

  /// Open id of the creator; the key by which a creator is recognized across replies.
  public var creatorOpenId: String? { raw.string("creator_open_id") }

  /// Address of the creator's profile picture.
  public var creatorProfile: String? { raw.string("creator_profile") }

  /// Gross merchandise value (GMV) of the product that this creator brought in.
  public var gmv: Money? { raw.view("gmv") }

  /// Units of the product sold through this creator. Example: `32`.
  public var itemsSold: Int? { raw.int("items_sold") }
}

/// Top issue inside ``GetSpsOverviewResponse``.
public struct TopIssue: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Metrics that pull the score down most, ordered by `rank`.
  public var issues: [Issue] { raw.views("issues") }

  /// One text that sums up the top issues, in the language of `locale`.
  public var summary: String? { raw.string("summary") }
}

/// Total performance inside ``GetShopProductPerformanceListProduct``.
public struct TotalPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Times the product was added to a cart from this source of traffic.
  public var addCartCount: Int? { raw.int("add_cart_count") }

  /// Additions to cart in relation to product clicks or views from this source, as decimal text.
  public var addCartRate: String? { raw.string("add_cart_rate") }

  /// Different users who added the product to their cart from this source of traffic.
  public var addCartUsers: Int? { raw.int("add_cart_users") }

  /// Average order value from this source: GMV divided by the number of orders.
  public var aov: Money? { raw.view("aov") }

  /// SKU orders per product click from this source, a decimal fraction as text.
  public var clickOrderRate: String? { raw.string("click_order_rate") }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
  public var ctr: String? { raw.string("ctr") }

  /// Estimated number of different customers who bought the product from this source.
  public var estimatedCustomers: Int? { raw.int("estimated_customers") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Gross merchandise value of the product, with the tax that buyers paid included.
  public var gmvInclTax: Money? { raw.view("gmv_incl_tax") }

  /// Gross merchandise value of the product over all sources of traffic.
  public var grossMerchandiseValue: Money? { raw.view("gross_merchandise_value") }

  /// Units sold: 3 units of one SKU and 2 of another count as 5.
  public var itemsSold: Int? { raw.int("items_sold") }

  /// Orders of the shop or product in the period; one checkout counts once.
  public var orders: Int? { raw.int("orders") }

  /// Clicks on product links, in product lists and on product cards.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Different customers who got a refund for the product.
  public var refundCustomers: Int? { raw.int("refund_customers") }

  /// Units of the product that were refunded.
  public var refundedItems: Int? { raw.int("refunded_items") }

  /// Amount of money refunded to buyers in the period.
  public var refunds: Money? { raw.view("refunds") }

  /// Shipping fees in the sales of the period.
  public var shippingFees: Money? { raw.view("shipping_fees") }

  /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity.
  public var skuOrders: Int? { raw.int("sku_orders") }

  /// Tax contained in the sales of the period.
  public var tax: Money? { raw.view("tax") }

  /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
  public var uniqueAtcRate: String? { raw.string("unique_atc_rate") }

  /// Different buyers in relation to the different users who clicked the product, decimal text.
  public var uniqueClickOrderRate: String? { raw.string("unique_click_order_rate") }

  /// Different users who clicked a product link.
  public var uniqueClicks: Int? { raw.int("unique_clicks") }

  /// Different users who clicked the product in relation to those who saw it, decimal text.
  public var uniqueCtr: String? { raw.string("unique_ctr") }

  /// Different users to whom the product was shown.
  public var uniqueProductImpressions: Int? { raw.int("unique_product_impressions") }
}

/// Traffic inside ``LiveStreamSession``.
public struct Traffic: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Average number of people watching the LIVE at the same moment (average concurrent users).
  public var acu: Int? { raw.int("acu") }

  /// Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views.
  public var avgViewingDuration: Int? { raw.int("avg_viewing_duration") }

  /// Average watch time per different viewer of the LIVE, in seconds.
  public var avgViewingDurationPerViewer: Int? { raw.int("avg_viewing_duration_per_viewer") }

  /// Click-to-order rate: orders divided by product clicks, decimal text.
  public var ctor: String? { raw.string("ctor") }

  /// Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text.
  public var ctorSkuOrder: String? { raw.string("ctor_sku_order") }

  /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
  public var ctr: String? { raw.string("ctr") }

  /// Gross merchandise value (GMV) of the LIVE divided by its length in hours.
  public var gmvPerHour: Money? { raw.view("gmv_per_hour") }

  /// Times the content was shown to users in the period.
  public var impressions: Int? { raw.int("impressions") }

  /// Impressions of the LIVE divided by its length in hours.
  public var impressionsPerHour: Int? { raw.int("impressions_per_hour") }

  /// Click-through rate of the LIVE, decimal text.
  public var liveCtr: String? { raw.string("live_ctr") }

  /// SKU orders in relation to impressions or views of the LIVE, as decimal text.
  public var orderRateSkuOrders: String? { raw.string("order_rate_sku_orders") }

  /// Share of views of the LIVE that lasted longer than one minute, as decimal text.
  public var over1mLiveViewingRate: String? { raw.string("over_1m_live_viewing_rate") }

  /// Views of the LIVE that lasted longer than one minute.
  public var over1mViews: Int? { raw.int("over_1m_views") }

  /// Highest number of people watching the LIVE at the same moment (peak concurrent users).
  public var pcu: Int? { raw.int("pcu") }

  /// Clicks on product links, in product lists and on product cards.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Products that the host added to the LIVE.
  public var productsAdded: Int? { raw.int("products_added") }

  /// Gross merchandise value that 1,000 impressions of the LIVE brought on average.
  public var showGpm: Money? { raw.view("show_gpm") }

  /// Taps into the LIVE in relation to its impressions, decimal text.
  public var tapThroughRate: String? { raw.string("tap_through_rate") }

  /// Different people who watched the LIVE in this period.
  public var viewers: Int? { raw.int("viewers") }

  /// Views of the content; repeated views of one user count each time.
  public var views: Int? { raw.int("views") }

  /// Gross merchandise value that 1,000 views of the LIVE brought on average.
  public var watchGpm: Money? { raw.view("watch_gpm") }
}

/// Traffic performance inside ``GetTrafficPerformancesResponse``.
public struct TrafficPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Where these viewers of the LIVE came from.
  public var source: Source? { raw.view("source") }

  /// More exact places within the source that the viewers came from.
  public var subSources: [SubSource] { raw.views("sub_sources") }
}

/// Trend inside ``GetSpsMetricDiagnosisResponse``.
public struct Trend: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Points of the trend in the order of time.
  public var dataPoints: [GetSpsMetricDiagnosisDataPoint] { raw.views("data_points") }
}

/// Video inside ``GetShopVideoPerformanceListResponse``.
public struct Video: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the video may be used in advertising.
  public var advertisable: Bool? { raw.flag("advertisable") }

  /// Gross merchandise value (GMV) that the platform attributes to the video, with both direct and indirect sales considered by its own rules.
  public var attributedGmv: Money? { raw.view("attributed_gmv") }

  /// Customers per day, averaged over the days of the period.
  public var avgCustomers: Int? { raw.int("avg_customers") }

  /// Product clicks divided by product impressions, a decimal fraction as text (0.0528 is 5.28 percent).
  public var clickThroughRate: String? { raw.string("click_through_rate") }

  /// Comments that viewers left on the video so far or in the period.
  public var comments: Int? { raw.int("comments") }

  /// Creator who held the LIVE or posted the video.
  public var creator: Creator? { raw.view("creator") }

  /// Click-to-order rate: orders divided by product clicks, decimal text.
  public var ctor: String? { raw.string("ctor") }

  /// Length of the video in seconds, from start to end.
  public var duration: Int? { raw.int("duration") }

  /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
  public var gmv: Money? { raw.view("gmv") }

  /// Gross merchandise value that 1,000 views of the video brought on average.
  public var gpm: Money? { raw.view("gpm") }

  /// Hashtags that the author put into the caption of the video.
  public var hashTags: [String] { raw.strings("hash_tags") }

  /// Id of the TikTok video; pass it as `video_id` to read the details.
  public var id: String? { raw.string("id") }

  /// Gross merchandise value (GMV) credited to the content although the order was not placed straight from it.
  public var indirectGmv: Money? { raw.view("indirect_gmv") }

  /// Number of units that were bought through the video.
  public var itemsSold: Int? { raw.int("items_sold") }

  /// Likes that viewers gave the video so far or in the period.
  public var likes: Int? { raw.int("likes") }

  /// Viewers who followed the creator because of the video.
  public var newFollowers: Int? { raw.int("new_followers") }

  /// Clicks on product links, in product lists and on product cards.
  public var productClicks: Int? { raw.int("product_clicks") }

  /// Times products were shown to users, in product lists and on product cards.
  public var productImpressions: Int? { raw.int("product_impressions") }

  /// Products that the video promotes, each with id and name.
  public var products: [GetShopLiveProductsPerformanceListProduct] { raw.views("products") }

  /// Kind of review that the platform assigned to the video.
  public var reviewType: String? { raw.string("review_type") }

  /// Times that viewers shared the video so far or in the period.
  public var shares: Int? { raw.int("shares") }

  /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity.
  public var skuOrders: Int? { raw.int("sku_orders") }

  /// Caption that the author gave the video when it was posted.
  public var title: String? { raw.string("title") }

  /// Handle of the account that posted the video.
  public var username: String? { raw.string("username") }

  /// Clicks that took viewers from the video into a LIVE.
  public var vToLClicks: Int? { raw.int("v_to_l_clicks") }

  /// Share of viewers of the video who went on into a LIVE, decimal text.
  public var vToLRate: String? { raw.string("v_to_l_rate") }

  /// Share of views in which the video was watched to its end, decimal text.
  public var videoFinishRate: String? { raw.string("video_finish_rate") }

  /// When the video was posted, ISO 8601 date and time such as 2025-01-01 00:00:00.
  public var videoPostTime: String? { raw.string("video_post_time") }

  /// Views of the content; repeated views of one user count each time.
  public var views: Int? { raw.int("views") }
}

/// View trend performance inside ``GetViewTrendPerformancesResponse``.
public struct ViewTrendPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Points of the trend in the order of time.
  public var dataPoints: [DataPoint] { raw.views("data_points") }

  /// What this series counts: TREND_ONLINE_VIEWER people watching, TREND_ENTER_VIEWER arrivals or TREND_LEFT_VIEWER departures.
  public var statsType: String? { raw.string("stats_type") }
}

/// Viewer profile inside ``GetShopVideoPerformancePerformance``.
public struct ViewerProfile: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Viewers of the video split by age group, one entry for each group.
  public var ageDistribution: [AgeDistribution] { raw.views("age_distribution") }

  /// Viewers of the video split by country, one entry for each country.
  public var countryDistribution: [CountryDistribution] { raw.views("country_distribution") }

  /// Viewers of the video split by gender, each with its share.
  public var genderDistribution: [GenderDistribution] { raw.views("gender_distribution") }

  /// Whose profile it is: VIEWERS for all viewers or NEW_FOLLOWER for those who followed because of the video. Example: `VIEWERS`.
  public var type: ViewerProfileType? { raw.open("type") }
}
