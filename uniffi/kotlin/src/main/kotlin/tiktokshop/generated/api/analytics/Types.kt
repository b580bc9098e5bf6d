// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `GetBestsellingCreators` (202511). Ranks the creators with the highest sales in the market for a period. */
public class GetBestsellingCreatorsResponse(response: ApiResponse) : ResponseView(response) {
    /** Best-selling creators of the period, best first by `rank`. */
    public val creators: List<GetBestsellingCreatorsCreator> get() = views("creators") { GetBestsellingCreatorsCreator(it) }
}

/** The response of `GetBestsellingLIVESessions` (202511). Ranks the LIVE sessions with the highest sales in the market for a period. */
public class GetBestsellingLiveSessionsResponse(response: ApiResponse) : ResponseView(response) {
    /** Best-selling LIVE sessions of the period, best first by `rank`. */
    public val lives: List<Live> get() = views("lives") { Live(it) }
}

/** The response of `GetBestsellingProducts` (202511). Ranks the best-selling products in the market, optionally within a category. */
public class GetBestsellingProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Products with their figures, one entry each. */
    public val products: List<GetBestsellingProductsProduct> get() = views("products") { GetBestsellingProductsProduct(it) }
}

/** The response of `GetBestsellingVideos` (202511). Ranks the videos with the highest sales in the market for a period. */
public class GetBestsellingVideosResponse(response: ApiResponse) : ResponseView(response) {
    /** Videos with their figures, one entry each. */
    public val videos: List<GetBestsellingVideosVideo> get() = views("videos") { GetBestsellingVideosVideo(it) }
}

/** The response of `GetGMVTrendPerformances` (202502). Returns the sales curve of one LIVE room over time, for its creator. */
public class GetGmvTrendPerformancesResponse(response: ApiResponse) : ResponseView(response) {
    /** Course of the sales over the LIVE, one series for each `stats_type`. */
    public val gmvTrendPerformances: List<GmvTrendPerformance> get() = views("gmv_trend_performances") { GmvTrendPerformance(it) }
}

/** The response of `GetInteractiveTrendPerformances` (202502). Returns the interaction curve of one LIVE room over time, for its creator. */
public class GetInteractiveTrendPerformancesResponse(response: ApiResponse) : ResponseView(response) {
    /** Course of views, comments and shares over the LIVE, one series for each `stats_type`. */
    public val interactiveTrendPerformances: List<InteractiveTrendPerformance> get() = views("interactive_trend_performances") { InteractiveTrendPerformance(it) }
}

/** The response of `GetLiveCoreStats` (202502). Returns the main figures of one LIVE room, for its creator. */
public class GetLiveCoreStatsResponse(response: ApiResponse) : ResponseView(response) {
    /** Core figures of the LIVE: audience, clicks, orders and revenue. */
    public val stats: Stat? get() = child("stats")?.let(::Stat)
}

/** The response of `GetProductStats` (202502). Returns clicks, orders and stock for each product of one LIVE room. */
public class GetProductStatsResponse(response: ApiResponse) : ResponseView(response) {
    /** Figures of each product offered in the LIVE. */
    public val productStats: List<ProductStat> get() = views("product_stats") { ProductStat(it) }
}

/** The response of `GetShopLIVEPerformanceList` (202609). Lists the shop's LIVE sessions with sales and interaction figures, page by page. */
public class GetShopLivePerformanceListResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** LIVEs of the period, each with its sales and traffic figures. */
    public val liveStreamSessions: List<LiveStreamSession> get() = views("live_stream_sessions") { LiveStreamSession(it) }

    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of all results, on every page together. */
    public val totalCount: Long? get() = integer("total_count")

    /** Moment at which the figures were last refreshed. */
    public val updatedAt: String? get() = text("updated_at")
}

/** The response of `GetShopLIVEPerformanceListOLD` (202505). Lists the shop's LIVE sessions through the older endpoint; a POST that only reads. */
public class GetShopLivePerformanceListOldResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. Example: `2024-09-07`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** LIVEs of the period, each with its sales and traffic figures. */
    public val liveStreamSessions: List<GetShopLivePerformanceListOldLiveStreamSession> get() = views("live_stream_sessions") { GetShopLivePerformanceListOldLiveStreamSession(it) }

    /** Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of all results, on every page together. Example: `233`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetShopLIVEPerformanceOverview` (202609). Returns the shop's LIVE results, summed per interval. */
public class GetShopLivePerformanceOverviewResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
    public val performance: GetShopLivePerformanceOverviewPerformance? get() = child("performance")?.let(::GetShopLivePerformanceOverviewPerformance)

    /** Moment at which the figures were last refreshed. */
    public val updatedAt: String? get() = text("updated_at")
}

/** The response of `GetShopLIVEPerformanceOverviewOLD` (202503). Returns the shop's LIVE results per interval through the older POST endpoint. */
public class GetShopLivePerformanceOverviewOldResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. Example: `2024-09-07`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
    public val performance: GetShopLivePerformanceOverviewOldPerformance? get() = child("performance")?.let(::GetShopLivePerformanceOverviewOldPerformance)
}

/** The response of `GetShopLIVEPerformancePerMinutes` (202510). Returns the results of one finished LIVE session, minute by minute. */
public class GetShopLivePerformancePerMinutesResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
    public val performance: GetShopLivePerformancePerMinutesPerformance? get() = child("performance")?.let(::GetShopLivePerformancePerMinutesPerformance)

    /** Number of all results, on every page together. Example: `20`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetShopLIVEProductsPerformanceList` (202512). Lists sales and traffic of each product in one LIVE session. */
public class GetShopLiveProductsPerformanceListResponse(response: ApiResponse) : ResponseView(response) {
    /** Products with their figures, one entry each. */
    public val products: List<GetShopLiveProductsPerformanceListProduct> get() = views("products") { GetShopLiveProductsPerformanceListProduct(it) }
}

/** The response of `GetShopPerformance` (202609). Returns the shop's sales, orders and visitors per interval. */
public class GetShopPerformanceResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
    public val performance: GetShopPerformancePerformance? get() = child("performance")?.let(::GetShopPerformancePerformance)
}

/** The response of `GetShopPerformancePerHour` (202510). Returns the shop's results for one day, hour by hour. */
public class GetShopPerformancePerHourResponse(response: ApiResponse) : ResponseView(response) {
    /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
    public val performance: GetShopPerformancePerHourPerformance? get() = child("performance")?.let(::GetShopPerformancePerHourPerformance)
}

/** The response of `GetShopProductPerformanceDetail` (202509). Returns the results of one product per interval. */
public class GetShopProductPerformanceResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
    public val performance: Performance? get() = child("performance")?.let(::Performance)
}

/** The response of `GetShopProductPerformanceList` (202605). Lists the shop's products with their sales results, page by page. */
public class GetShopProductPerformanceListResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products with their figures, one entry each. */
    public val products: List<GetShopProductPerformanceListProduct> get() = views("products") { GetShopProductPerformanceListProduct(it) }

    /** Number of all results, on every page together. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetShopSKUPerformance` (202509). Returns the results of one SKU per interval. */
public class GetShopSkuPerformanceResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
    public val performance: GetShopSkuPerformancePerformance? get() = child("performance")?.let(::GetShopSkuPerformancePerformance)
}

/** The response of `GetShopSKUPerformanceList` (202509). Lists the shop's SKUs with their sales results, page by page. */
public class GetShopSkuPerformanceListResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** SKUs of the shop with their sales in the period. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }

    /** Number of all results, on every page together. Example: `20`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetShopVideoPerformanceDetails` (202509). Returns the results of one shop video per interval. */
public class GetShopVideoPerformanceResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-09-07`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
    public val performance: GetShopVideoPerformancePerformance? get() = child("performance")?.let(::GetShopVideoPerformancePerformance)
}

/** The response of `GetShopVideoPerformanceList` (202605). Lists the shop's videos with their sales and view figures, page by page. */
public class GetShopVideoPerformanceListResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of all results, on every page together. */
    public val totalCount: Long? get() = integer("total_count")

    /** Videos with their figures, one entry each. */
    public val videos: List<Video> get() = views("videos") { Video(it) }
}

/** The response of `GetShopVideoPerformanceOverview` (202609). Returns the results of all shop videos, summed per interval. */
public class GetShopVideoPerformanceOverviewResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
    public val performance: GetShopVideoPerformanceOverviewPerformance? get() = child("performance")?.let(::GetShopVideoPerformanceOverviewPerformance)
}

/** The response of `GetShopVideoProductPerformanceList` (202509). Lists the results of each product promoted in one shop video. */
public class GetShopVideoProductPerformanceListResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-09-07`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products with their figures, one entry each. */
    public val products: List<Product> get() = views("products") { Product(it) }

    /** Number of all results, on every page together. Example: `10`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetShopVideosPerformanceDetails` (202609). Returns the results of several shop videos in one call, with an error for each that failed. */
public class GetShopVideosPerformanceDetailsResponse(response: ApiResponse) : ResponseView(response) {
    /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
    public val latestAvailableDate: String? get() = text("latest_available_date")

    /** Videos with their figures, one entry each. */
    public val videos: List<GetShopVideosPerformanceDetailsVideo2> get() = views("videos") { GetShopVideosPerformanceDetailsVideo2(it) }
}

/** The response of `GetSPSMetricDiagnosis` (202606). Explains the score of one shop performance metric and shows its trend (US only). */
public class GetSpsMetricDiagnosisResponse(response: ApiResponse) : ResponseView(response) {
    /** Explanations of what drove the value of the metric, each with summary lines and details. */
    public val analyses: List<Analyse> get() = views("analyses") { Analyse(it) }

    /** Values of the metric that separate poor from excellent performance. */
    public val benchmarks: Benchmark? get() = child("benchmarks")?.let(::Benchmark)

    /** How the metric is computed: numerator and denominator with their names and current values. */
    public val calculationRule: CalculationRule? get() = child("calculation_rule")?.let(::CalculationRule)

    /** Dimension of the shop performance score that the metric belongs to. */
    public val dimension: String? get() = text("dimension")

    /** How the cases behind the metric are spread, for example over reasons or types. */
    public val distributionDetails: List<DistributionDetail> get() = views("distribution_details") { DistributionDetail(it) }

    /** End of the period that the score or metric was computed over, Unix time in seconds. */
    public val endEvaluationTime: Instant? get() = time("end_evaluation_time")

    /** Length in days of the period that the score or metric was computed over. */
    public val evaluateDurationDays: Long? get() = integer("evaluate_duration_days")

    /** Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. */
    public val metricCode: String? get() = text("metric_code")

    /** Score that the metric or dimension reaches, as text. */
    public val score: String? get() = text("score")

    /** Start of the period that the score or metric was computed over, Unix time in seconds. */
    public val startEvaluationTime: Instant? get() = time("start_evaluation_time")

    /** Code of how the shop stands in this metric. */
    public val status: String? get() = text("status")

    /** Name of how the shop stands, in the language of `locale`. */
    public val statusText: String? get() = text("status_text")

    /** Course of the metric over the last days. */
    public val trend: Trend? get() = child("trend")?.let(::Trend)

    /** Value of the metric, as text in the unit given by `value_unit`. */
    public val value: String? get() = text("value")

    /** Unit in which `value` is given, such as a percentage or hours. */
    public val valueUnit: String? get() = text("value_unit")
}

/** The response of `GetSPSMetricProblemDetails` (202606). Lists the orders or chats that hurt one shop performance metric (US only). */
public class GetSpsMetricProblemDetailsResponse(response: ApiResponse) : ResponseView(response) {
    /** Orders whose after-sales requests took long to handle; filled when `metric_code` is AHT. */
    public val ahtProblemOrderItems: List<AhtProblemOrderItem> get() = views("aht_problem_order_items") { AhtProblemOrderItem(it) }

    /** Chats that customers rated badly; filled when `metric_code` is IM_DSAT. */
    public val imDsatChatItems: List<ImDsatChatItem> get() = views("im_dsat_chat_items") { ImDsatChatItem(it) }

    /** Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. */
    public val metricCode: String? get() = text("metric_code")

    /** Orders returned or refunded for reasons not caused by the buyer; filled when `metric_code` is NBFR. */
    public val nbfrProblemOrderItems: List<NbfrProblemOrderItem> get() = views("nbfr_problem_order_items") { NbfrProblemOrderItem(it) }

    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Orders with a negative review; filled when `metric_code` is NRR. */
    public val nrrProblemOrderItems: List<NrrProblemOrderItem> get() = views("nrr_problem_order_items") { NrrProblemOrderItem(it) }

    /** Orders delivered late; filled when `metric_code` is OTDR. */
    public val otdrProblemOrderItems: List<OtdrProblemOrderItem> get() = views("otdr_problem_order_items") { OtdrProblemOrderItem(it) }

    /** Orders cancelled for reasons on the seller's side; filled when `metric_code` is SFCR. */
    public val sfcrProblemOrderItems: List<SfcrProblemOrderItem> get() = views("sfcr_problem_order_items") { SfcrProblemOrderItem(it) }

    /** Number of all results, on every page together. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetSPSMetricTopItems` (202606). Lists the products that weigh most on one shop performance metric (US only). */
public class GetSpsMetricTopItemsResponse(response: ApiResponse) : ResponseView(response) {
    /** Products with the longest after-sales handling time; filled when `metric_code` is AHT. */
    public val ahtAftersalesTypeItems: List<AhtAftersalesTypeItem> get() = views("aht_aftersales_type_items") { AhtAftersalesTypeItem(it) }

    /** Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. */
    public val metricCode: String? get() = text("metric_code")

    /** Products with most returns not caused by the buyer; filled when `metric_code` is NBFR. */
    public val nbfrTopProductItems: List<NbfrTopProductItem> get() = views("nbfr_top_product_items") { NbfrTopProductItem(it) }

    /** Products with most negative reviews; filled when `metric_code` is NRR. */
    public val nrrTopProductItems: List<NrrTopProductItem> get() = views("nrr_top_product_items") { NrrTopProductItem(it) }

    /** Carriers with their on-time delivery figures; filled when `metric_code` is OTDR. */
    public val otdrLogisticsItems: List<OtdrLogisticsItem> get() = views("otdr_logistics_items") { OtdrLogisticsItem(it) }

    /** Number of all results, on every page together. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetSPSMetrics` (202606). Lists the shop performance metrics, each with score, value and benchmarks (US only). */
public class GetSpsMetricsResponse(response: ApiResponse) : ResponseView(response) {
    /** Metrics that make up the shop performance score, each with value, score and benchmarks. */
    public val metrics: List<Metric> get() = views("metrics") { Metric(it) }
}

/** The response of `GetSPSOverview` (202606). Returns the shop performance score, its tier and main issues (US only). */
public class GetSpsOverviewResponse(response: ApiResponse) : ResponseView(response) {
    /** Benefits tied to the shop performance score, unlocked or not. */
    public val benefits: List<Benefit> get() = views("benefits") { Benefit(it) }

    /** Dimensions of the shop performance score, each with its own score and weight. */
    public val dimensions: List<Dimension> get() = views("dimensions") { Dimension(it) }

    /** End of the period that the score or metric was computed over, Unix time in seconds. */
    public val endEvaluationTime: Instant? get() = time("end_evaluation_time")

    /** Length in days of the period that the score or metric was computed over. */
    public val evaluateDurationDays: Long? get() = integer("evaluate_duration_days")

    /** Position of the shop among comparable shops, as a percentile in text. */
    public val peerPercentile: String? get() = text("peer_percentile")

    /** Main product category of the shop, the base for the comparison with other shops. */
    public val primaryCategory: PrimaryCategory? get() = child("primary_category")?.let(::PrimaryCategory)

    /** Shop performance score (SPS) of the shop over the evaluation period, as text. */
    public val spsScore: String? get() = text("sps_score")

    /** Code of the tier that the shop performance score falls into. */
    public val spsTier: String? get() = text("sps_tier")

    /** Name of the tier that the shop performance score falls into, in the language of `locale`. */
    public val spsTierText: String? get() = text("sps_tier_text")

    /** Start of the period that the score or metric was computed over, Unix time in seconds. */
    public val startEvaluationTime: Instant? get() = time("start_evaluation_time")

    /** Metrics in which the shop loses most, with a summary. */
    public val topIssues: TopIssue? get() = child("top_issues")?.let(::TopIssue)

    /** When the scores were last computed, Unix time in seconds. */
    public val updateTime: Instant? get() = time("update_time")
}

/** The response of `GetTrafficPerformances` (202502). Returns where the viewers of one LIVE room came from, for its creator. */
public class GetTrafficPerformancesResponse(response: ApiResponse) : ResponseView(response) {
    /** Viewers of the LIVE by the place they came from. */
    public val trafficPerformances: List<TrafficPerformance> get() = views("traffic_performances") { TrafficPerformance(it) }
}

/** The response of `GetUserPortraits` (202502). Returns the audience of one LIVE room by age, gender, region and share of fans. */
public class GetUserPortraitsResponse(response: ApiResponse) : ResponseView(response) {
    /** Audience of the LIVE by age group, over all traffic including ads; paid traffic alone is in `paid_ads_age_indicators`. */
    public val allAdsAgeIndicators: List<AllAdsAgeIndicator> get() = views("all_ads_age_indicators") { AllAdsAgeIndicator(it) }

    /** Audience of the LIVE by gender, over all traffic including ads; paid traffic alone is in `paid_ads_gender_indicators`. */
    public val allAdsGenderIndicators: List<AllAdsGenderIndicator> get() = views("all_ads_gender_indicators") { AllAdsGenderIndicator(it) }

    /** Audience of the LIVE split into followers and others; paid traffic alone is in `paid_fan_indicators`. */
    public val allFanIndicators: List<AllFanIndicator> get() = views("all_fan_indicators") { AllFanIndicator(it) }

    /** Audience that paid ads brought to the LIVE, by age group. */
    public val paidAdsAgeIndicators: List<PaidAdsAgeIndicator> get() = views("paid_ads_age_indicators") { PaidAdsAgeIndicator(it) }

    /** Audience that paid ads brought to the LIVE, by gender. */
    public val paidAdsGenderIndicators: List<PaidAdsGenderIndicator> get() = views("paid_ads_gender_indicators") { PaidAdsGenderIndicator(it) }

    /** Audience that paid ads brought to the LIVE, split into followers and others. */
    public val paidFanIndicators: List<PaidFanIndicator> get() = views("paid_fan_indicators") { PaidFanIndicator(it) }

    /** Audience of the LIVE by region, each with its share. */
    public val regionIndicators: List<RegionIndicator> get() = views("region_indicators") { RegionIndicator(it) }
}

/** The response of `GetVideoPerformances` (202403). Returns the results of the creator's own videos with the given ids. */
public class GetVideoPerformancesResponse(response: ApiResponse) : ResponseView(response) {
    /** Videos with their figures, one entry each. */
    public val videos: List<GetVideoPerformancesVideo> get() = views("videos") { GetVideoPerformancesVideo(it) }
}

/** The response of `GetViewTrendPerformances` (202502). Returns the viewer curve of one LIVE room over time, for its creator. */
public class GetViewTrendPerformancesResponse(response: ApiResponse) : ResponseView(response) {
    /** Course of the audience over the LIVE, one series for each `stats_type`. */
    public val viewTrendPerformances: List<ViewTrendPerformance> get() = views("view_trend_performances") { ViewTrendPerformance(it) }
}

/** Affiliate LIVE performance inside [GetShopProductPerformanceListProduct]. */
public class AffiliateLivePerformance(raw: JsonObject) : JsonView(raw) {
    /** Times the product was added to a cart from this source of traffic. */
    public val addCartCount: Long? get() = integer("add_cart_count")

    /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
    public val addCartRate: String? get() = text("add_cart_rate")

    /** Different users who added the product to their cart from affiliate content of this kind. */
    public val atcUsers: Long? get() = integer("atc_users")

    /** SKU orders per product click from this source, a decimal fraction as text. */
    public val clickOrderRate: String? get() = text("click_order_rate")

    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
    public val ctr: String? get() = text("ctr")

    /** Gross merchandise value (GMV) that the platform attributes to LIVEs. */
    public val liveAttributedGmv: Money? get() = child("live_attributed_gmv")?.let(::Money)

    /** LIVEs with the product started in the period. */
    public val newLiveCount: Long? get() = integer("new_live_count")

    /** Clicks on product links, in product lists and on product cards. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
    public val uniqueAtcRate: String? get() = text("unique_atc_rate")

    /** Different buyers in relation to the different users who clicked the product, decimal text. */
    public val uniqueClickOrderRate: String? get() = text("unique_click_order_rate")

    /** Different users who clicked a product link. */
    public val uniqueClicks: Long? get() = integer("unique_clicks")

    /** Different users who clicked the product in relation to those who saw it, decimal text. */
    public val uniqueCtr: String? get() = text("unique_ctr")

    /** Different users to whom the product was shown. */
    public val uniqueProductImpressions: Long? get() = integer("unique_product_impressions")
}

/** Affiliate total performance inside [GetShopProductPerformanceListProduct]. */
public class AffiliateTotalPerformance(raw: JsonObject) : JsonView(raw) {
    /** Times the product was added to a cart from this source of traffic. */
    public val addCartCount: Long? get() = integer("add_cart_count")

    /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
    public val addCartRate: String? get() = text("add_cart_rate")

    /** Different users who added the product to their cart from this source of traffic. */
    public val addCartUsers: Long? get() = integer("add_cart_users")

    /** Average order value from this source: GMV divided by the number of orders. */
    public val aov: Money? get() = child("aov")?.let(::Money)

    /** Gross merchandise value (GMV) that the platform attributes to this source of traffic. */
    public val attributedGmv: Money? get() = child("attributed_gmv")?.let(::Money)

    /** Orders that the platform attributes to this source of traffic. */
    public val attributedOrders: Long? get() = integer("attributed_orders")

    /** SKU orders attributed to this source; each different SKU within an order counts once. */
    public val attributedSkuOrders: Long? get() = integer("attributed_sku_orders")

    /** Units sold in orders that the platform attributes to this source of traffic. */
    public val attributedSoldItems: Long? get() = integer("attributed_sold_items")

    /** LIVEs and videos with the product that affiliate creators posted per day, averaged over the period. */
    public val avgDailyCreatorPostedContent: Long? get() = integer("avg_daily_creator_posted_content")

    /** SKU orders per product click from this source, a decimal fraction as text. */
    public val clickOrderRate: String? get() = text("click_order_rate")

    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
    public val ctr: String? get() = text("ctr")

    /** Estimated number of different customers who bought the product from this source. */
    public val estimatedCustomers: Long? get() = integer("estimated_customers")

    /** Clicks on product links, in product lists and on product cards. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
    public val uniqueAtcRate: String? get() = text("unique_atc_rate")

    /** Different buyers in relation to the different users who clicked the product, decimal text. */
    public val uniqueClickOrderRate: String? get() = text("unique_click_order_rate")

    /** Different users who clicked a product link. */
    public val uniqueClicks: Long? get() = integer("unique_clicks")

    /** Different users who clicked the product in relation to those who saw it, decimal text. */
    public val uniqueCtr: String? get() = text("unique_ctr")

    /** Different users to whom the product was shown. */
    public val uniqueProductImpressions: Long? get() = integer("unique_product_impressions")
}

/** Affiliate video performance inside [GetShopProductPerformanceListProduct]. */
public class AffiliateVideoPerformance(raw: JsonObject) : JsonView(raw) {
    /** Times the product was added to a cart from this source of traffic. */
    public val addCartCount: Long? get() = integer("add_cart_count")

    /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
    public val addCartRate: String? get() = text("add_cart_rate")

    /** Different users who added the product to their cart from affiliate content of this kind. */
    public val atcUsers: Long? get() = integer("atc_users")

    /** Gross merchandise value (GMV) that the platform attributes to the videos of affiliate creators. */
    public val attributedVideoGmv: Money? get() = child("attributed_video_gmv")?.let(::Money)

    /** SKU orders per product click from this source, a decimal fraction as text. */
    public val clickOrderRate: String? get() = text("click_order_rate")

    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
    public val ctr: String? get() = text("ctr")

    /** Videos with the product posted in the period. */
    public val newVideoCount: Long? get() = integer("new_video_count")

    /** Clicks on product links, in product lists and on product cards. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
    public val uniqueAtcRate: String? get() = text("unique_atc_rate")

    /** Different buyers in relation to the different users who clicked the product, decimal text. */
    public val uniqueClickOrderRate: String? get() = text("unique_click_order_rate")

    /** Different users who clicked a product link. */
    public val uniqueClicks: Long? get() = integer("unique_clicks")

    /** Different users who clicked the product in relation to those who saw it, decimal text. */
    public val uniqueCtr: String? get() = text("unique_ctr")

    /** Different users to whom the product was shown. */
    public val uniqueProductImpressions: Long? get() = integer("unique_product_impressions")
}

/** Age distribution inside [ViewerProfile]. */
public class AgeDistribution(raw: JsonObject) : JsonView(raw) {
    /** Age group of the viewers, written as a range such as 25-34. Example: `25-34`. */
    public val age: AgeDistributionAge? get() = text("age")?.let(::AgeDistributionAge)

    /** Share of this group in all viewers, a decimal fraction as text. Example: `0.293`. */
    public val percentage: String? get() = text("percentage")
}

/** Aht aftersales type item inside [GetSpsMetricTopItemsResponse]. */
public class AhtAftersalesTypeItem(raw: JsonObject) : JsonView(raw) {
    /** Average time to handle an after-sales request for this product, in hours, decimal text. */
    public val handleDurationHours: String? get() = text("handle_duration_hours")

    /** Address of the main picture of the product, to show in a list. */
    public val imageUrl: String? get() = text("image_url")

    /** Platform's id of the product; a long number. */
    public val productId: String? get() = text("product_id")

    /** Name of the product as buyers see it on the product page. */
    public val productName: String? get() = text("product_name")

    /** Return orders of this product within the evaluation period. */
    public val returnOrderCount: Long? get() = integer("return_order_count")

    /** Most frequent kind of after-sales request for the product, in the language of `locale`. */
    public val topAftersalesTypeName: String? get() = text("top_aftersales_type_name")

    /** Return orders of the product with the most frequent kind of request. */
    public val topTypeOrderCount: Long? get() = integer("top_type_order_count")
}

/** Aht problem order item inside [GetSpsMetricProblemDetailsResponse]. */
public class AhtProblemOrderItem(raw: JsonObject) : JsonView(raw) {
    /** Name of the kind of after-sales request, such as a refund or a return, in the language of `locale`. */
    public val aftersalesTypeName: String? get() = text("aftersales_type_name")

    /** Time it took to approve the after-sales request, in hours, decimal text. */
    public val approveDurationHours: String? get() = text("approve_duration_hours")

    /** Time it took to inspect the returned goods, in hours, decimal text. */
    public val inspectDurationHours: String? get() = text("inspect_duration_hours")

    /** Platform's id of the order; a long number kept as text. */
    public val orderId: String? get() = text("order_id")

    /** Id of the return order behind the problem. */
    public val returnOrderId: String? get() = text("return_order_id")

    /** Number of times the after-sales request was reviewed. */
    public val reviewCount: Long? get() = integer("review_count")

    /** Time from the after-sales request to its end, in hours, decimal text. */
    public val totalHandleDurationHours: String? get() = text("total_handle_duration_hours")
}

/** All ads age indicator inside [GetUserPortraitsResponse]. */
public class AllAdsAgeIndicator(raw: JsonObject) : JsonView(raw) {
    /** Age group of the audience, such as USER_PORTRAIT_AGE_LESS_THAN_15. */
    public val type: String? get() = text("type")

    /** Number of viewers in the group named by `type`, as text. */
    public val value: String? get() = text("value")
}

/** All ads gender indicator inside [GetUserPortraitsResponse]. */
public class AllAdsGenderIndicator(raw: JsonObject) : JsonView(raw) {
    /** Gender of the audience, such as USER_PORTRAIT_GENDER_UNKNOWN. */
    public val type: String? get() = text("type")

    /** Number of viewers in the group named by `type`, as text. */
    public val value: String? get() = text("value")
}

/** All fan indicator inside [GetUserPortraitsResponse]. */
public class AllFanIndicator(raw: JsonObject) : JsonView(raw) {
    /** Relation of the audience to the creator, such as USER_PORTRAIT_FOLLOWER. */
    public val type: String? get() = text("type")

    /** Number of viewers in the group named by `type`, as text. */
    public val value: String? get() = text("value")
}

/** Analyse inside [GetSpsMetricDiagnosisResponse]. */
public class Analyse(raw: JsonObject) : JsonView(raw) {
    /** Detailed findings behind the summary lines, in the language of `locale`. */
    public val details: List<String> get() = texts("details")

    /** Short lines that sum up the findings, in the language of `locale`. */
    public val summaries: List<String> get() = texts("summaries")
}

/** Benchmark inside [GetSpsMetricDiagnosisResponse], [Metric]. */
public class Benchmark(raw: JsonObject) : JsonView(raw) {
    /** Value from which the metric counts as excellent, as text. */
    public val excellentThreshold: String? get() = text("excellent_threshold")

    /** Value from which the metric counts as poor, as text. */
    public val poorThreshold: String? get() = text("poor_threshold")
}

/** Benefit inside [GetSpsOverviewResponse]. */
public class Benefit(raw: JsonObject) : JsonView(raw) {
    /** Name of the benefit, in the language of `locale`. */
    public val benefitName: String? get() = text("benefit_name")

    /** Whether the shop has reached the score that the benefit requires. */
    public val isUnlocked: Boolean? get() = flag("is_unlocked")

    /** Score the shop must reach to get the benefit, as text. */
    public val unlockScore: String? get() = text("unlock_score")
}

/** Breakdown inside [GetShopVideoPerformanceSales]. */
public class Breakdown(raw: JsonObject) : JsonView(raw) {
    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.029`. */
    public val ctr: String? get() = text("ctr")

    /** Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `12`. */
    public val customers: Long? get() = integer("customers")

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Gross merchandise value that 1,000 impressions of the video brought on average. */
    public val gpm: Money? get() = child("gpm")?.let(::Money)

    /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `22`. */
    public val itemsSold: Long? get() = integer("items_sold")

    /** Clicks on product links, in product lists and on product cards. Example: `21232`. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Platform's id of the product; a long number. Example: `19332235`. */
    public val productId: String? get() = text("product_id")

    /** Times products were shown to users, in product lists and on product cards. Example: `32092`. */
    public val productImpressions: Long? get() = integer("product_impressions")
}

/** Calculation rule inside [GetSpsMetricDiagnosisResponse]. */
public class CalculationRule(raw: JsonObject) : JsonView(raw) {
    /** What the denominator of the metric counts, in the language of `locale`. */
    public val denominatorLabel: String? get() = text("denominator_label")

    /** Current value of the denominator of the metric, as text. */
    public val denominatorValue: String? get() = text("denominator_value")

    /** What the numerator of the metric counts, in the language of `locale`. */
    public val numeratorLabel: String? get() = text("numerator_label")

    /** Current value of the numerator of the metric, as text. */
    public val numeratorValue: String? get() = text("numerator_value")
}

/** Cancel and refund inside [GetShopProductPerformanceInterval]. */
public class CancelAndRefund(raw: JsonObject) : JsonView(raw) {
    /** Units in orders that were cancelled while unpaid or waiting for shipment. Example: `23`. */
    public val canceled: Long? get() = integer("canceled")

    /** Units that were refunded without a return. Example: `3`. */
    public val refunded: Long? get() = integer("refunded")

    /** Units that buyers sent back and got replaced by new ones. Example: `3`. */
    public val replacements: Long? get() = integer("replacements")

    /** Units that buyers sent back and got their money back for. Example: `2`. */
    public val returned: Long? get() = integer("returned")
}

/** Click to order rate inside [Conversion], [GetShopLiveProductsPerformanceListTraffic]. */
public class ClickToOrderRate(raw: JsonObject) : JsonView(raw) {
    /** Share of product clicks that ended in a main order (one checkout), a decimal fraction as text. Example: `0.015757`. */
    public val mainOrderCtor: String? get() = text("main_order_ctor")

    /** Share of product clicks in the LIVE that ended in a direct SKU order, a decimal fraction as text. Example: `0.0187`. */
    public val skuOrderCtor: String? get() = text("sku_order_ctor")
}

/** Comparison interval inside [GetShopLivePerformanceOverviewOldPerformance]. */
public class ComparisonInterval(raw: JsonObject) : JsonView(raw) {
    /** Product clicks divided by views in all LIVEs of the period before, text with a percent sign such as 10%. Example: `10%`. */
    public val clickThroughRate: String? get() = text("click_through_rate")

    /** Product clicks in the LIVEs that ended in a direct order, in the period before; text with a percent sign. Example: `32%`. */
    public val clickToOrderRate: String? get() = text("click_to_order_rate")

    /** Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `4`. */
    public val customers: Long? get() = integer("customers")

    /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. Example: `2024-08-31`. */
    public val endDate: String? get() = text("end_date")

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `20`. */
    public val skuOrders: Long? get() = integer("sku_orders")

    /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. Example: `2024-08-24`. */
    public val startDate: String? get() = text("start_date")

    /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `2`. */
    public val unitsSold: Long? get() = integer("units_sold")
}

/** Content inside [TopContent]. */
public class Content(raw: JsonObject) : JsonView(raw) {
    /** Id of the LIVE or of the video, depending on the `type` of the group. Example: `2304002883`. */
    public val contentId: String? get() = text("content_id")

    /** Gross merchandise value (GMV) of the product from this LIVE or video. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Units of the product sold through this LIVE or video. Example: `23`. */
    public val itemsSold: Long? get() = integer("items_sold")
}

/** Content breakdown inside [GetShopPerformanceBreakdown]. */
public class ContentBreakdown(raw: JsonObject) : JsonView(raw) {
    /** Where the traffic or sale came from, such as the shop itself or affiliates. */
    public val channel: String? get() = text("channel")

    /** Type of content that brought the figures: video, LIVE or product card. */
    public val contentType: String? get() = text("content_type")

    /** Gross merchandise value (GMV) from this type of content and channel. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Gross merchandise value (GMV) credited to the content although the order was not placed straight from it. */
    public val indirectGmv: Money? get() = child("indirect_gmv")?.let(::Money)
}

/** Conversion inside [GetShopLivePerformancePerMinutesInterval]. */
public class Conversion(raw: JsonObject) : JsonView(raw) {
    /** Average direct GMV per main order, where a main order is one checkout of a customer. */
    public val avgPrice: Money? get() = child("avg_price")?.let(::Money)

    /** Share of product clicks that ended in an order, counted once by main order and once by SKU order. */
    public val clickToOrderRate: ClickToOrderRate? get() = child("click_to_order_rate")?.let(::ClickToOrderRate)

    /** SKU orders created from the LIVE in this minute, paid or not. Example: `12`. */
    public val createdSkuOrders: Long? get() = integer("created_sku_orders")

    /** Gross merchandise value (GMV) per 1,000 impressions and GMV per 1,000 views of the LIVE. */
    public val gpm: Gpm? get() = child("gpm")?.let(::Gpm)

    /** SKU orders from the LIVE divided by impressions of the LIVE, a decimal fraction as text. Example: `0.0057`. */
    public val skuOrderRate: String? get() = text("sku_order_rate")
}

/** Country distribution inside [ViewerProfile]. */
public class CountryDistribution(raw: JsonObject) : JsonView(raw) {
    /** Country of the TikTok accounts of these viewers, ISO 3166-1 alpha-2. Example: `MY`. */
    public val countryCode: String? get() = text("country_code")

    /** Share of this group in all viewers, a decimal fraction as text. Example: `0.993`. */
    public val percentage: String? get() = text("percentage")
}

/** Creator inside [LiveStreamSession], [Video]. */
public class Creator(raw: JsonObject) : JsonView(raw) {
    /** Kind of account the creator posts from in relation to the shop. */
    public val authorType: String? get() = text("author_type")

    /** Country or region of the creator's account. */
    public val creatorCountry: String? get() = text("creator_country")

    /** Id of the creator on whose account the video was posted. */
    public val creatorId: String? get() = text("creator_id")

    /** Display name of the creator, which can change. */
    public val nickName: String? get() = text("nick_name")

    /** Open id of the creator, valid for your app only. */
    public val openId: String? get() = text("open_id")

    /** Handle of the creator, the name used in the profile address. */
    public val userName: String? get() = text("user_name")
}

/** Data point inside [InteractiveTrendPerformance], [ViewTrendPerformance]. */
public class DataPoint(raw: JsonObject) : JsonView(raw) {
    /** Moment of this point of the trend, Unix time in seconds. */
    public val timestamp: Instant? get() = time("timestamp")

    /** Value of the series at this point of time, as text. */
    public val value: String? get() = text("value")
}

/** Dimension inside [GetSpsOverviewResponse]. */
public class Dimension(raw: JsonObject) : JsonView(raw) {
    /** Name of the dimension, in the language of `locale`. */
    public val name: String? get() = text("name")

    /** Score that the metric or dimension reaches, as text. */
    public val score: String? get() = text("score")

    /** Code of how the shop stands in the dimension. */
    public val status: String? get() = text("status")

    /** Name of how the shop stands, in the language of `locale`. */
    public val statusText: String? get() = text("status_text")

    /** Weight of the dimension in the total score, as text. */
    public val weight: String? get() = text("weight")
}

/** Distribution detail inside [GetSpsMetricDiagnosisResponse]. */
public class DistributionDetail(raw: JsonObject) : JsonView(raw) {
    /** Number of entries that fall into this part of the distribution. */
    public val count: Long? get() = integer("count")

    /** Name of this part of the distribution, in the language of `locale`. */
    public val name: String? get() = text("name")

    /** Share of this part in the whole distribution, as text. */
    public val percent: String? get() = text("percent")
}

/** Error inside [GetShopVideosPerformanceDetailsVideo2]. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Error code that tells why the figures of this video could not be read. */
    public val code: String? get() = text("code")

    /** Explanation of why the figures of this video could not be read. */
    public val message: String? get() = text("message")
}

/** Gender distribution inside [ViewerProfile]. */
public class GenderDistribution(raw: JsonObject) : JsonView(raw) {
    /** Gender of the viewers in this entry: MALE or FEMALE. Example: `MALE`. */
    public val gender: GenderDistributionGender? get() = text("gender")?.let(::GenderDistributionGender)

    /** Share of this group in all viewers, a decimal fraction as text. Example: `0.349`. */
    public val percentage: String? get() = text("percentage")
}

/** Creator inside [GetBestsellingCreatorsResponse]. */
public class GetBestsellingCreatorsCreator(raw: JsonObject) : JsonView(raw) {
    /** Number of accounts that follow the creator on TikTok. */
    public val followersCount: Long? get() = integer("followers_count")

    /** Range that the GMV lies in, as text; the exact figure is not disclosed. */
    public val gmvRange: String? get() = text("gmv_range")

    /** Likes the creator's content has received. */
    public val likesCount: Long? get() = integer("likes_count")

    /** Display name of the creator, which can change. */
    public val nickName: String? get() = text("nick_name")

    /** Open id of the creator, valid for your app only. */
    public val openId: String? get() = text("open_id")

    /** Position in the ranking; 1 is the best-selling entry. */
    public val rank: Long? get() = integer("rank")

    /** Handle of the creator, the name used in the profile address. */
    public val userName: String? get() = text("user_name")
}

/** Product inside [GetBestsellingProductsResponse]. */
public class GetBestsellingProductsProduct(raw: JsonObject) : JsonView(raw) {
    /** Range that the GMV lies in, as text; the exact figure is not disclosed. */
    public val gmvRange: String? get() = text("gmv_range")

    /** Platform's id of the product, as the product operations return it. */
    public val id: String? get() = text("id")

    /** Name of the product as buyers see it on the product page. */
    public val name: String? get() = text("name")

    /** Picture of the product with its size and addresses. */
    public val productImage: ProductImage? get() = child("product_image")?.let(::ProductImage)

    /** Position in the ranking; 1 is the best-selling entry. */
    public val rank: Long? get() = integer("rank")

    /** Average rating of the product in buyers' reviews, as text. */
    public val rating: String? get() = text("rating")

    /** Platform's id of the shop; a long number. */
    public val shopId: String? get() = text("shop_id")

    /** Shop's name as buyers see it. */
    public val shopName: String? get() = text("shop_name")
}

/** Video inside [GetBestsellingVideosResponse]. */
public class GetBestsellingVideosVideo(raw: JsonObject) : JsonView(raw) {
    /** Comments that viewers left on the video so far or in the period. */
    public val comments: Long? get() = integer("comments")

    /** Length of the video in seconds, from start to end. */
    public val duration: Long? get() = integer("duration")

    /** Range that the GMV lies in, as text; the exact figure is not disclosed. */
    public val gmvRange: String? get() = text("gmv_range")

    /** Id of the TikTok video; pass it as `video_id` to read the details. */
    public val id: String? get() = text("id")

    /** Likes that viewers gave the video so far or in the period. */
    public val likes: Long? get() = integer("likes")

    /** Display name of the creator, which can change. */
    public val nickName: String? get() = text("nick_name")

    /** Products that the video links to, each with id and name. */
    public val productInfos: List<ProductInfo> get() = views("product_infos") { ProductInfo(it) }

    /** When the video was posted, Unix time in seconds. */
    public val publishTime: Instant? get() = time("publish_time")

    /** Position in the ranking; 1 is the best-selling entry. */
    public val rank: Long? get() = integer("rank")

    /** Times that viewers shared the video so far or in the period. */
    public val shares: Long? get() = integer("shares")

    /** Views of the content; repeated views of one user count each time. */
    public val views: Long? get() = integer("views")
}

/** Data point inside [GmvTrendPerformance]. */
public class GetGmvTrendPerformancesDataPoint(raw: JsonObject) : JsonView(raw) {
    /** Gross merchandise value (GMV) at this point of time; only when `stats_type` is TREND_GMV. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Orders created at this point of time; only when `stats_type` is TREND_CREATED_ORDER. */
    public val orderCount: Long? get() = integer("order_count")

    /** Moment of this point of the trend, Unix time in seconds. */
    public val timestamp: Instant? get() = time("timestamp")
}

/** Interaction performance inside [LiveStreamSession]. */
public class GetShopLivePerformanceListInteractionPerformance(raw: JsonObject) : JsonView(raw) {
    /** Comments divided by views of the LIVE, a decimal fraction as text. */
    public val commentRate: String? get() = text("comment_rate")

    /** Comments that viewers left on the LIVE while it was on air. */
    public val comments: Long? get() = integer("comments")

    /** New followers divided by views of the LIVE, a decimal fraction as text. */
    public val followRate: String? get() = text("follow_rate")

    /** Likes divided by views of the LIVE, a decimal fraction as text. */
    public val likeRate: String? get() = text("like_rate")

    /** Likes that viewers gave the LIVE while it was on air. */
    public val likes: Long? get() = integer("likes")

    /** Viewers who followed the creator during the LIVE. */
    public val newFollowers: Long? get() = integer("new_followers")

    /** Shares divided by views of the LIVE, a decimal fraction as text. */
    public val shareRate: String? get() = text("share_rate")

    /** Times that viewers shared the LIVE while it was on air. */
    public val shares: Long? get() = integer("shares")
}

/** LIVE stream session inside [GetShopLivePerformanceListOldResponse]. */
public class GetShopLivePerformanceListOldLiveStreamSession(raw: JsonObject) : JsonView(raw) {
    /** When the LIVE ended, Unix time in seconds. Example: `1623812864`. */
    public val endTime: String? get() = text("end_time")

    /** Id of the LIVE; pass it as `live_id` to read the session by the minute or by product. Example: `75xxxxxxxxxxxxxxx28`. */
    public val id: String? get() = text("id")

    /** Views, likes, comments and follows of the LIVE; absent unless it ran from an official or a marketing account. */
    public val interactionPerformance: InteractionPerformance? get() = child("interaction_performance")?.let(::InteractionPerformance)

    /** Sales of the LIVE for products of the shop. */
    public val salesPerformance: GetShopLivePerformanceListOldSalesPerformance? get() = child("sales_performance")?.let(::GetShopLivePerformanceListOldSalesPerformance)

    /** When the LIVE began, Unix time in seconds. Example: `1623812664`. */
    public val startTime: String? get() = text("start_time")

    /** Title that the host gave the LIVE, as viewers see it. Example: `abxxxxx`. */
    public val title: String? get() = text("title")

    /** Handle of the account that held the LIVE. Example: `rey20195`. */
    public val username: String? get() = text("username")
}

/** Sales performance inside [GetShopLivePerformanceListOldLiveStreamSession]. */
public class GetShopLivePerformanceListOldSalesPerformance(raw: JsonObject) : JsonView(raw) {
    /** Gross merchandise value (GMV) of orders placed within 24 hours after a buyer watched the LIVE; returned and refunded orders still count. */
    public val n24hLiveGmv: Money? get() = child("24h_live_gmv")?.let(::Money)

    /** Average price of an item sold in the LIVE: the total paid divided by the number of items. */
    public val avgPrice: Money? get() = child("avg_price")?.let(::Money)

    /** Purchases divided by product clicks in this LIVE, text with a percent sign such as 18%. Example: `18%`. */
    public val clickToOrderRate: String? get() = text("click_to_order_rate")

    /** SKU orders created from the LIVE, unpaid ones (cash on delivery, pay later) included; each different SKU within an order counts once. Example: `100`. */
    public val createdSkuOrders: Long? get() = integer("created_sku_orders")

    /** Different customers who ordered straight from this LIVE. Example: `50`. */
    public val customers: Long? get() = integer("customers")

    /** Number of different products sold in the LIVE. Example: `5`. */
    public val differentProductsSold: Long? get() = integer("different_products_sold")

    /** Gross merchandise value (GMV) of the LIVE, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Products that the host added to the LIVE. Example: `12`. */
    public val productsAdded: Long? get() = integer("products_added")

    /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `80`. */
    public val skuOrders: Long? get() = integer("sku_orders")

    /** Units sold in the LIVE: 3 units of one SKU and 2 of another count as 5. Example: `122`. */
    public val unitSold: Long? get() = integer("unit_sold")
}

/** Interval inside [GetShopLivePerformanceOverviewPerformance]. */
public class GetShopLivePerformanceOverviewInterval(raw: JsonObject) : JsonView(raw) {
    /** Average price reached in the auctions of the LIVE. */
    public val avgLiveAuctionPrice: Money? get() = child("avg_live_auction_price")?.let(::Money)

    /** Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views. */
    public val avgViewingDuration: Long? get() = integer("avg_viewing_duration")

    /** Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text. */
    public val ctorSkuOrder: String? get() = text("ctor_sku_order")

    /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. */
    public val endDate: String? get() = text("end_date")

    /** Gross merchandise value (GMV) that the platform attributes to LIVEs. */
    public val liveAttributedGmv: Money? get() = child("live_attributed_gmv")?.let(::Money)

    /** Units sold in orders that the platform attributes to LIVEs. */
    public val liveAttributedItemsSold: Long? get() = integer("live_attributed_items_sold")

    /** SKU orders attributed to LIVEs; each different SKU within an order counts once. */
    public val liveAttributedSkuOrders: Long? get() = integer("live_attributed_sku_orders")

    /** Gross merchandise value (GMV) that the platform attributes to auctions held in LIVEs. */
    public val liveAuctionAttributedGmv: Money? get() = child("live_auction_attributed_gmv")?.let(::Money)

    /** Units sold in orders that the platform attributes to auctions held in LIVEs. */
    public val liveAuctionAttributedItemsSold: Long? get() = integer("live_auction_attributed_items_sold")

    /** SKU orders that the platform attributes to auctions held in LIVEs. */
    public val liveAuctionAttributedSkuOrders: Long? get() = integer("live_auction_attributed_sku_orders")

    /** Click-through rate of the LIVE, decimal text. */
    public val liveCtr: String? get() = text("live_ctr")

    /** Gross merchandise value from orders that buyers placed in LIVEs. */
    public val liveGmv: Money? get() = child("live_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one. */
    public val liveIndirectGmv: Money? get() = child("live_indirect_gmv")?.let(::Money)

    /** Gross merchandise value that 1,000 impressions of the LIVE brought on average. */
    public val showGpm: Money? get() = child("show_gpm")?.let(::Money)

    /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. */
    public val startDate: String? get() = text("start_date")

    /** Views of the content; repeated views of one user count each time. */
    public val views: Long? get() = integer("views")
}

/** Interval inside [GetShopLivePerformanceOverviewOldPerformance]. */
public class GetShopLivePerformanceOverviewOldInterval(raw: JsonObject) : JsonView(raw) {
    /** Product clicks divided by views in all LIVEs of the interval, text with a percent sign such as 10%. Example: `10%`. */
    public val clickThroughRate: String? get() = text("click_through_rate")

    /** Product clicks in the LIVEs that ended in a direct order, text with a percent sign. Example: `32%`. */
    public val clickToOrderRate: String? get() = text("click_to_order_rate")

    /** Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `4`. */
    public val customers: Long? get() = integer("customers")

    /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. Example: `2024-09-08`. */
    public val endDate: String? get() = text("end_date")

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `20`. */
    public val skuOrders: Long? get() = integer("sku_orders")

    /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. Example: `2024-09-01`. */
    public val startDate: String? get() = text("start_date")

    /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `2`. */
    public val unitsSold: Long? get() = integer("units_sold")
}

/** Performance inside [GetShopLivePerformanceOverviewOldResponse]. */
public class GetShopLivePerformanceOverviewOldPerformance(raw: JsonObject) : JsonView(raw) {
    /** Same figures for the period of equal length just before the requested one; only with `with_comparison` set to true. */
    public val comparisonIntervals: List<ComparisonInterval> get() = views("comparison_intervals") { ComparisonInterval(it) }

    /** Figures of the period, cut into intervals of the length set by `granularity`. */
    public val intervals: List<GetShopLivePerformanceOverviewOldInterval> get() = views("intervals") { GetShopLivePerformanceOverviewOldInterval(it) }
}

/** Performance inside [GetShopLivePerformanceOverviewResponse]. */
public class GetShopLivePerformanceOverviewPerformance(raw: JsonObject) : JsonView(raw) {
    /** Figures of the period, cut into intervals of the length set by `granularity`. */
    public val intervals: List<GetShopLivePerformanceOverviewInterval> get() = views("intervals") { GetShopLivePerformanceOverviewInterval(it) }
}

/** Interval inside [GetShopLivePerformancePerMinutesPerformance]. */
public class GetShopLivePerformancePerMinutesInterval(raw: JsonObject) : JsonView(raw) {
    /** How views and clicks in the minute turned into orders. */
    public val conversion: Conversion? get() = child("conversion")?.let(::Conversion)

    /** End of the minute this entry reports on, Unix time in seconds. Example: `1623812664`. */
    public val endTime: Instant? get() = time("end_time")

    /** Likes, comments, shares and follows within this minute of the LIVE. */
    public val interactions: Interaction? get() = child("interactions")?.let(::Interaction)

    /** Sales figures of this interval or product. */
    public val sales: GetShopLivePerformancePerMinutesSales? get() = child("sales")?.let(::GetShopLivePerformancePerMinutesSales)

    /** Start of the minute this entry reports on, Unix time in seconds. Example: `1623812664`. */
    public val startTime: Instant? get() = time("start_time")

    /** Impressions, views and clicks of this interval or product. */
    public val traffic: GetShopLivePerformancePerMinutesTraffic? get() = child("traffic")?.let(::GetShopLivePerformancePerMinutesTraffic)
}

/** Overall inside [GetShopLivePerformancePerMinutesPerformance]. */
public class GetShopLivePerformancePerMinutesOverall(raw: JsonObject) : JsonView(raw) {
    /** Length of the LIVE in seconds, from start to end. Example: `3600`. */
    public val duration: Long? get() = integer("duration")

    /** When the LIVE ended, Unix time in seconds. Example: `1623812664`. */
    public val endTime: Instant? get() = time("end_time")

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Times the LIVE was shown to users over its whole length. Example: `87939`. */
    public val impressions: Long? get() = integer("impressions")

    /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `432`. */
    public val itemsSold: Long? get() = integer("items_sold")

    /** Title that the host gave the LIVE, as viewers see it. */
    public val liveTitle: String? get() = text("live_title")

    /** When the LIVE began, Unix time in seconds. Example: `1623812664`. */
    public val startTime: Instant? get() = time("start_time")

    /** Number of different people who watched the LIVE, each counted once. Example: `10230`. */
    public val uniqueViewers: Long? get() = integer("unique_viewers")
}

/** Performance inside [GetShopLivePerformancePerMinutesResponse]. */
public class GetShopLivePerformancePerMinutesPerformance(raw: JsonObject) : JsonView(raw) {
    /** Figures of the period, cut into intervals of the length set by `granularity`. */
    public val intervals: List<GetShopLivePerformancePerMinutesInterval> get() = views("intervals") { GetShopLivePerformancePerMinutesInterval(it) }

    /** Totals over the whole LIVE or the whole day. */
    public val overall: GetShopLivePerformancePerMinutesOverall? get() = child("overall")?.let(::GetShopLivePerformancePerMinutesOverall)
}

/** Sales inside [GetShopLivePerformancePerMinutesInterval], [GetShopLiveProductsPerformanceListProduct]. */
public class GetShopLivePerformancePerMinutesSales(raw: JsonObject) : JsonView(raw) {
    /** Average direct GMV per main order, where a main order is one checkout of a customer. */
    public val avgPrice: Money? get() = child("avg_price")?.let(::Money)

    /** SKU orders created for this product directly from the LIVE, paid or not. Example: `27`. */
    public val createdSkuOrders: Long? get() = integer("created_sku_orders")

    /** Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `49`. */
    public val customers: Long? get() = integer("customers")

    /** Gross merchandise value (GMV) of this product from orders placed straight in the LIVE; returned and refunded orders still count. */
    public val directGmv: Money? get() = child("direct_gmv")?.let(::Money)

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `57`. */
    public val itemsSold: Long? get() = integer("items_sold")

    /** Paid main orders; one checkout of a customer is one main order, whatever number of SKUs it holds. Example: `51`. */
    public val mainOrders: Long? get() = integer("main_orders")

    /** Main orders paid divided by main orders created, a decimal fraction as text. Example: `0.8888`. */
    public val paymentRate: String? get() = text("payment_rate")

    /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `57`. */
    public val skuOrders: Long? get() = integer("sku_orders")
}

/** Traffic inside [GetShopLivePerformancePerMinutesInterval]. */
public class GetShopLivePerformancePerMinutesTraffic(raw: JsonObject) : JsonView(raw) {
    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.3264`. */
    public val ctr: String? get() = text("ctr")

    /** Views of the LIVE divided by impressions of the LIVE, a decimal fraction as text. Example: `0.1636`. */
    public val enterRoomRate: String? get() = text("enter_room_rate")

    /** Times the content was shown to users in the period. Example: `13862`. */
    public val impressions: Long? get() = integer("impressions")

    /** Clicks on product links, in product lists and on product cards. Example: `595`. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. Example: `8989`. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Different people who watched the LIVE in this period. Example: `229`. */
    public val viewers: Long? get() = integer("viewers")

    /** Views of the content; repeated views of one user count each time. Example: `2092`. */
    public val views: Long? get() = integer("views")
}

/** Product inside [GetShopLiveProductsPerformanceListResponse], [Video]. */
public class GetShopLiveProductsPerformanceListProduct(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the product, as the product operations return it. Example: `1731736614984386107`. */
    public val id: String? get() = text("id")

    /** Name of the product as buyers see it on the product page. */
    public val name: String? get() = text("name")

    /** Sales figures of this interval or product. */
    public val sales: GetShopLivePerformancePerMinutesSales? get() = child("sales")?.let(::GetShopLivePerformancePerMinutesSales)

    /** Impressions, views and clicks of this interval or product. */
    public val traffic: GetShopLiveProductsPerformanceListTraffic? get() = child("traffic")?.let(::GetShopLiveProductsPerformanceListTraffic)
}

/** Traffic inside [GetShopLiveProductsPerformanceListProduct]. */
public class GetShopLiveProductsPerformanceListTraffic(raw: JsonObject) : JsonView(raw) {
    /** Times viewers of the LIVE added the product to their cart. Example: `102`. */
    public val addToCartCount: Long? get() = integer("add_to_cart_count")

    /** Share of product clicks that ended in an order, counted once by main order and once by SKU order. */
    public val clickToOrderRate: ClickToOrderRate? get() = child("click_to_order_rate")?.let(::ClickToOrderRate)

    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.0908`. */
    public val ctr: String? get() = text("ctr")

    /** Gross merchandise value (GMV) per 1,000 impressions and GMV per 1,000 views of the LIVE. */
    public val gpm: Gpm? get() = child("gpm")?.let(::Gpm)

    /** Times products were shown to users, in product lists and on product cards. Example: `14815`. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Clicks on the product in this LIVE, in the product list and on its card; the misspelling is part of the name. Example: `1346`. */
    public val produtClicks: Long? get() = integer("produt_clicks")
}

/** Breakdown inside [GetShopPerformanceInterval]. */
public class GetShopPerformanceBreakdown(raw: JsonObject) : JsonView(raw) {
    /** Gross merchandise value (GMV) attributed to product cards reached through affiliate creators. */
    public val affiliateProductCardAttributedGmv: Money? get() = child("affiliate_product_card_attributed_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) of the shop split by type of content and channel. */
    public val contentBreakdown: List<ContentBreakdown> get() = views("content_breakdown") { ContentBreakdown(it) }

    /** Gross merchandise value that came from the seller's own product cards. */
    public val sellerProductCardGmv: Money? get() = child("seller_product_card_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) from the Shop tab and from search, split by what it is attributed to. */
    public val shopTabAndSearch: ShopTabAndSearch? get() = child("shop_tab_and_search")?.let(::ShopTabAndSearch)
}

/** Interval inside [GetShopPerformancePerformance]. */
public class GetShopPerformanceInterval(raw: JsonObject) : JsonView(raw) {
    /** The same figures split by type of content or source. */
    public val breakdowns: GetShopPerformanceBreakdown? get() = child("breakdowns")?.let(::GetShopPerformanceBreakdown)

    /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. */
    public val endDate: String? get() = text("end_date")

    /** Sales figures of this interval or product. */
    public val sales: Sales? get() = child("sales")?.let(::Sales)

    /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. */
    public val startDate: String? get() = text("start_date")

    /** Impressions, views and clicks of this interval or product. */
    public val traffic: GetShopPerformanceTraffic? get() = child("traffic")?.let(::GetShopPerformanceTraffic)
}

/** Performance inside [GetShopPerformancePerHourResponse]. */
public class GetShopPerformancePerHourPerformance(raw: JsonObject) : JsonView(raw) {
    /** Figures of the period, cut into intervals of the length set by `granularity`. */
    public val intervals: List<Interval> get() = views("intervals") { Interval(it) }

    /** Moment up to which the data is complete, Unix time in seconds. Example: `1623812664`. */
    public val latestAvailableTimestamp: Long? get() = integer("latest_available_timestamp")

    /** Totals over the whole LIVE or the whole day. */
    public val overall: Overall? get() = child("overall")?.let(::Overall)
}

/** Performance inside [GetShopPerformanceResponse]. */
public class GetShopPerformancePerformance(raw: JsonObject) : JsonView(raw) {
    /** Figures of the period, cut into intervals of the length set by `granularity`. */
    public val intervals: List<GetShopPerformanceInterval> get() = views("intervals") { GetShopPerformanceInterval(it) }
}

/** Traffic inside [GetShopPerformanceInterval]. */
public class GetShopPerformanceTraffic(raw: JsonObject) : JsonView(raw) {
    /** Share of product page visitors who went on to pay for an order, averaged over the days, decimal fraction; the name is a misspelling of conversion rate. */
    public val avgConversationRate: String? get() = text("avg_conversation_rate")

    /** Views per day of all product pages of the shop, averaged over the period. */
    public val avgPageViews: Long? get() = integer("avg_page_views")

    /** Different users per day who opened a product page of the shop, averaged over the period. */
    public val avgVisitors: Long? get() = integer("avg_visitors")

    /** Clicks on product links, in product lists and on product cards. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Different users who clicked a product link. */
    public val uniqueClicks: Long? get() = integer("unique_clicks")

    /** Different users to whom the product was shown. */
    public val uniqueProductImpressions: Long? get() = integer("unique_product_impressions")
}

/** Breakdown inside [GetShopProductPerformanceSales]. */
public class GetShopProductPerformanceBreakdown(raw: JsonObject) : JsonView(raw) {
    /** Type of content that brought the figures: video, LIVE or product card. Example: `LIVE`. */
    public val contentType: ContentType? get() = text("content_type")?.let(::ContentType)

    /** Sales that came from this `content_type`. */
    public val sales: GetShopProductPerformanceBreakdownSales? get() = child("sales")?.let(::GetShopProductPerformanceBreakdownSales)
}

/** Sales inside [GetShopProductPerformanceBreakdown]. */
public class GetShopProductPerformanceBreakdownSales(raw: JsonObject) : JsonView(raw) {
    /** Customers per day, averaged over the days of the period. Example: `34`. */
    public val avgCustomers: Long? get() = integer("avg_customers")

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `454`. */
    public val itemsSold: Long? get() = integer("items_sold")
}

/** Interval inside [Performance]. */
public class GetShopProductPerformanceInterval(raw: JsonObject) : JsonView(raw) {
    /** Units of the product that were cancelled, refunded, returned or replaced in the interval. */
    public val cancelAndRefunds: CancelAndRefund? get() = child("cancel_and_refunds")?.let(::CancelAndRefund)

    /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-08`. */
    public val endDate: String? get() = text("end_date")

    /** Sales figures of this interval or product. */
    public val sales: GetShopProductPerformanceSales? get() = child("sales")?.let(::GetShopProductPerformanceSales)

    /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`. */
    public val startDate: String? get() = text("start_date")

    /** Impressions, views and clicks of this interval or product. */
    public val traffic: GetShopProductPerformanceIntervalTraffic? get() = child("traffic")?.let(::GetShopProductPerformanceIntervalTraffic)
}

/** Traffic inside [GetShopProductPerformanceInterval]. */
public class GetShopProductPerformanceIntervalTraffic(raw: JsonObject) : JsonView(raw) {
    /** The same figures split by type of content or source. */
    public val breakdowns: List<GetShopProductPerformanceTrafficBreakdown> get() = views("breakdowns") { GetShopProductPerformanceTrafficBreakdown(it) }
}

/** Product inside [GetShopProductPerformanceListResponse]. */
public class GetShopProductPerformanceListProduct(raw: JsonObject) : JsonView(raw) {
    /** Figures of the product from LIVEs held by affiliate creators. */
    public val affiliateLivePerformance: AffiliateLivePerformance? get() = child("affiliate_live_performance")?.let(::AffiliateLivePerformance)

    /** Figures of the product from all affiliate content together: LIVEs and videos. */
    public val affiliateTotalPerformance: AffiliateTotalPerformance? get() = child("affiliate_total_performance")?.let(::AffiliateTotalPerformance)

    /** Figures of the product from videos posted by affiliate creators. */
    public val affiliateVideoPerformance: AffiliateVideoPerformance? get() = child("affiliate_video_performance")?.let(::AffiliateVideoPerformance)

    /** Platform's id of the product, as the product operations return it. */
    public val id: String? get() = text("id")

    /** Figures of the product from LIVEs held by the seller's own accounts. */
    public val sellerLivePerformance: SellerLivePerformance? get() = child("seller_live_performance")?.let(::SellerLivePerformance)

    /** Figures of the product from the seller's product cards. */
    public val sellerProductCardPerformance: SellerProductCardPerformance? get() = child("seller_product_card_performance")?.let(::SellerProductCardPerformance)

    /** Figures of the product from videos posted by the seller's own accounts. */
    public val sellerVideoPerformance: SellerVideoPerformance? get() = child("seller_video_performance")?.let(::SellerVideoPerformance)

    /** Figures of the product from the Shop tab of the TikTok app. */
    public val shopTabPerformance: ShopTabPerformance? get() = child("shop_tab_performance")?.let(::ShopTabPerformance)

    /** Figures of the product over all sources of traffic. */
    public val totalPerformance: TotalPerformance? get() = child("total_performance")?.let(::TotalPerformance)
}

/** Sales inside [GetShopProductPerformanceInterval]. */
public class GetShopProductPerformanceSales(raw: JsonObject) : JsonView(raw) {
    /** The same figures split by type of content or source. */
    public val breakdowns: List<GetShopProductPerformanceBreakdown> get() = views("breakdowns") { GetShopProductPerformanceBreakdown(it) }

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `23`. */
    public val itemsSold: Long? get() = integer("items_sold")

    /** Orders of the shop or product in the period; one checkout counts once. Example: `23`. */
    public val orders: Long? get() = integer("orders")
}

/** Traffic inside [GetShopProductPerformanceTrafficBreakdown]. */
public class GetShopProductPerformanceTraffic(raw: JsonObject) : JsonView(raw) {
    /** Share of the different product page views that ended in a sale, a decimal fraction as text. Example: `0.033`. */
    public val avgConversionRate: String? get() = text("avg_conversion_rate")

    /** Different visitors per day of the product page that came from this type of content, averaged over the interval. Example: `34`. */
    public val avgUniquePageViews: Long? get() = integer("avg_unique_page_views")

    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.034`. */
    public val ctr: String? get() = text("ctr")

    /** Times the content was shown to users in the period. Example: `34`. */
    public val impressions: Long? get() = integer("impressions")

    /** Views of the product page; repeated views of one user count each time. Example: `43`. */
    public val pageViews: Long? get() = integer("page_views")
}

/** Breakdown inside [GetShopProductPerformanceIntervalTraffic]. */
public class GetShopProductPerformanceTrafficBreakdown(raw: JsonObject) : JsonView(raw) {
    /** Type of content that brought the figures: video, LIVE or product card. Example: `LIVE`. */
    public val contentType: ContentType? get() = text("content_type")?.let(::ContentType)

    /** Impressions, views and clicks that came from this `content_type`. */
    public val traffic: GetShopProductPerformanceTraffic? get() = child("traffic")?.let(::GetShopProductPerformanceTraffic)
}

/** Interval inside [GetShopSkuPerformancePerformance]. */
public class GetShopSkuPerformanceInterval(raw: JsonObject) : JsonView(raw) {
    /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-07`. */
    public val endDate: String? get() = text("end_date")

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Gross merchandise value (GMV) of the SKU, split by type of content. */
    public val gmvBreakdown: List<GmvBreakdown> get() = views("gmv_breakdown") { GmvBreakdown(it) }

    /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `10`. */
    public val itemsSold: Long? get() = integer("items_sold")

    /** Units of the SKU sold, split by type of content. */
    public val itemsSoldBreakdown: List<ItemsSoldBreakdown> get() = views("items_sold_breakdown") { ItemsSoldBreakdown(it) }

    /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `10`. */
    public val skuOrders: Long? get() = integer("sku_orders")

    /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`. */
    public val startDate: String? get() = text("start_date")
}

/** Performance inside [GetShopSkuPerformanceResponse]. */
public class GetShopSkuPerformancePerformance(raw: JsonObject) : JsonView(raw) {
    /** Figures of the period, cut into intervals of the length set by `granularity`. */
    public val intervals: List<GetShopSkuPerformanceInterval> get() = views("intervals") { GetShopSkuPerformanceInterval(it) }

    /** Platform's id of the product; a long number. Example: `123456789`. */
    public val productId: Long? get() = integer("product_id")

    /** Platform's id of the SKU, the variant of a product that can be bought. Example: `123456789`. */
    public val skuId: String? get() = text("sku_id")
}

/** Interval inside [GetShopVideoPerformancePerformance]. */
public class GetShopVideoPerformanceInterval(raw: JsonObject) : JsonView(raw) {
    /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-08`. */
    public val endDate: String? get() = text("end_date")

    /** Sales figures of this interval or product. */
    public val sales: GetShopVideoPerformanceSales? get() = child("sales")?.let(::GetShopVideoPerformanceSales)

    /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-01`. */
    public val startDate: String? get() = text("start_date")

    /** Impressions, views and clicks of this interval or product. */
    public val traffic: GetShopVideoPerformanceTraffic? get() = child("traffic")?.let(::GetShopVideoPerformanceTraffic)
}

/** Overall inside [GetShopVideoPerformanceSales]. */
public class GetShopVideoPerformanceOverall(raw: JsonObject) : JsonView(raw) {
    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.029`. */
    public val ctr: String? get() = text("ctr")

    /** Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `12`. */
    public val customers: Long? get() = integer("customers")

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Gross merchandise value that 1,000 impressions of the video brought on average. */
    public val gpm: Money? get() = child("gpm")?.let(::Money)

    /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `22`. */
    public val itemsSold: Long? get() = integer("items_sold")

    /** Clicks on product links, in product lists and on product cards. Example: `21232`. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. Example: `32092`. */
    public val productImpressions: Long? get() = integer("product_impressions")
}

/** Interval inside [GetShopVideoPerformanceOverviewPerformance]. */
public class GetShopVideoPerformanceOverviewInterval(raw: JsonObject) : JsonView(raw) {
    /** Customers per day who bought from videos, averaged over the days of the interval. */
    public val avgDailyCustomers: Long? get() = integer("avg_daily_customers")

    /** Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text. */
    public val ctorSkuOrder: String? get() = text("ctor_sku_order")

    /** Click-through rate of products in videos: clicks divided by impressions, a decimal fraction as text. */
    public val ctr: String? get() = text("ctr")

    /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. */
    public val endDate: String? get() = text("end_date")

    /** Gross merchandise value that 1,000 impressions of the video brought on average. */
    public val gpm: Money? get() = child("gpm")?.let(::Money)

    /** Clicks on product links, in product lists and on product cards. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Gross merchandise value (GMV) that the platform attributes to shoppable videos, that is videos with product links. */
    public val shoppableVideoAttributedGmv: Money? get() = child("shoppable_video_attributed_gmv")?.let(::Money)

    /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. */
    public val startDate: String? get() = text("start_date")

    /** Whether this interval is the current day, with figures still growing. */
    public val today: Boolean? get() = flag("today")

    /** Gross merchandise value that came from videos by the attribution rules of the platform. */
    public val videoAttributedGmv: Money? get() = child("video_attributed_gmv")?.let(::Money)

    /** SKU orders attributed to videos; each different SKU within an order counts once. */
    public val videoAttributedSkuOrders: Long? get() = integer("video_attributed_sku_orders")

    /** Gross merchandise value from orders that buyers placed through videos. */
    public val videoGmv: Money? get() = child("video_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) credited to videos although the order was not placed straight from one. */
    public val videoIndirectGmv: Money? get() = child("video_indirect_gmv")?.let(::Money)

    /** Different users who saw a product in the videos. */
    public val videoProductViewers: Long? get() = integer("video_product_viewers")

    /** Views of all videos in the interval; repeated views of one user count each time. */
    public val videoViews: Long? get() = integer("video_views")
}

/** Performance inside [GetShopVideoPerformanceOverviewResponse]. */
public class GetShopVideoPerformanceOverviewPerformance(raw: JsonObject) : JsonView(raw) {
    /** Figures of the period, cut into intervals of the length set by `granularity`. */
    public val intervals: List<GetShopVideoPerformanceOverviewInterval> get() = views("intervals") { GetShopVideoPerformanceOverviewInterval(it) }
}

/** Performance inside [GetShopVideoPerformanceResponse], [GetShopVideosPerformanceDetailsVideo2]. */
public class GetShopVideoPerformancePerformance(raw: JsonObject) : JsonView(raw) {
    /** Figures of the period, cut into intervals of the length set by `granularity`. */
    public val intervals: List<GetShopVideoPerformanceInterval> get() = views("intervals") { GetShopVideoPerformanceInterval(it) }

    /** Age, gender and country of the viewers, once for all viewers and once for new followers. */
    public val viewerProfile: List<ViewerProfile> get() = views("viewer_profile") { ViewerProfile(it) }
}

/** Sales inside [GetShopVideoPerformanceInterval]. */
public class GetShopVideoPerformanceSales(raw: JsonObject) : JsonView(raw) {
    /** The same figures split by type of content or source. */
    public val breakdowns: List<Breakdown> get() = views("breakdowns") { Breakdown(it) }

    /** Figures over all types of content together. */
    public val overall: GetShopVideoPerformanceOverall? get() = child("overall")?.let(::GetShopVideoPerformanceOverall)
}

/** Traffic inside [GetShopVideoPerformanceInterval]. */
public class GetShopVideoPerformanceTraffic(raw: JsonObject) : JsonView(raw) {
    /** Comments that viewers left on the video so far or in the period. Example: `8`. */
    public val comments: Long? get() = integer("comments")

    /** Likes that viewers gave the video so far or in the period. Example: `2`. */
    public val likes: Long? get() = integer("likes")

    /** Viewers who followed the creator because of the video. Example: `11`. */
    public val newFollowers: Long? get() = integer("new_followers")

    /** Times that viewers shared the video so far or in the period. Example: `23`. */
    public val shares: Long? get() = integer("shares")

    /** Views of the content; repeated views of one user count each time. Example: `76649`. */
    public val views: Long? get() = integer("views")
}

/** Video inside [GetShopVideosPerformanceDetailsVideo2]. */
public class GetShopVideosPerformanceDetailsVideo(raw: JsonObject) : JsonView(raw) {
    /** Length of the video in seconds, from start to end. */
    public val duration: Long? get() = integer("duration")

    /** Id of the TikTok video; pass it as `video_id` to read the details. */
    public val id: String? get() = text("id")

    /** Address from which the video can be played. */
    public val playUrl: String? get() = text("play_url")

    /** Address of the preview picture of the video. */
    public val thumbnailUrl: String? get() = text("thumbnail_url")

    /** Caption that the author gave the video when it was posted. */
    public val title: String? get() = text("title")

    /** Handle of the account that posted the video. */
    public val username: String? get() = text("username")

    /** When the video was posted, ISO 8601 date and time such as 2025-01-01 00:00:00. */
    public val videoPostTime: String? get() = text("video_post_time")
}

/** Video inside [GetShopVideosPerformanceDetailsResponse]. */
public class GetShopVideosPerformanceDetailsVideo2(raw: JsonObject) : JsonView(raw) {
    /** Why the figures of this video could not be read; absent when they could. */
    public val error: ErrorItem? get() = child("error")?.let(::ErrorItem)

    /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
    public val performance: GetShopVideoPerformancePerformance? get() = child("performance")?.let(::GetShopVideoPerformancePerformance)

    /** Facts about the video itself: title, author, length, links. */
    public val video: GetShopVideosPerformanceDetailsVideo? get() = child("video")?.let(::GetShopVideosPerformanceDetailsVideo)

    /** Id of the TikTok video this entry reports on. */
    public val videoId: String? get() = text("video_id")
}

/** Data point inside [Trend]. */
public class GetSpsMetricDiagnosisDataPoint(raw: JsonObject) : JsonView(raw) {
    /** Day or date label of this point of the trend. */
    public val recordDate: String? get() = text("record_date")

    /** Value of the series at this point of time, as text. */
    public val value: String? get() = text("value")
}

/** Metric inside [GetVideoPerformancesPerformance]. */
public class GetVideoPerformancesMetric(raw: JsonObject) : JsonView(raw) {
    /** Share of views in which the product link of the video was shown that day, a decimal fraction with two digits. Example: `0.64`. */
    public val anchorDisplayRate: String? get() = text("anchor_display_rate")

    /** Click-through rate of the video on this day, a decimal fraction with two digits. Example: `0.08`. */
    public val clickThroughRate: String? get() = text("click_through_rate")

    /** Gross merchandise value that the video brought in on this day. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Units sold through the video on this day. Example: `3`. */
    public val itemSoldCount: Long? get() = integer("item_sold_count")

    /** Number of orders that came from the video on this day. Example: `3`. */
    public val orderCount: Long? get() = integer("order_count")
}

/** Performance inside [GetVideoPerformancesVideo]. */
public class GetVideoPerformancesPerformance(raw: JsonObject) : JsonView(raw) {
    /** Sales figures of the video on the day given in `time_range`. */
    public val metrics: GetVideoPerformancesMetric? get() = child("metrics")?.let(::GetVideoPerformancesMetric)

    /** Day that these figures belong to, given by its start and end. */
    public val timeRange: TimeRange? get() = child("time_range")?.let(::TimeRange)
}

/** Video inside [GetVideoPerformancesResponse]. */
public class GetVideoPerformancesVideo(raw: JsonObject) : JsonView(raw) {
    /** Id of the TikTok video; pass it as `video_id` to read the details. Example: `7271486684427046149`. */
    public val id: String? get() = text("id")

    /** Figures of the video day by day, ordered by the start of the day. */
    public val performances: List<GetVideoPerformancesPerformance> get() = views("performances") { GetVideoPerformancesPerformance(it) }
}

/** GMV breakdown inside [GetShopSkuPerformanceInterval]. */
public class GmvBreakdown(raw: JsonObject) : JsonView(raw) {
    /** Amount of money as decimal text, in the currency named by the sibling `currency`. Example: `0`. */
    public val amount: String? get() = text("amount")

    /** ISO 4217 code of the currency of `amount`: USD, or the local currency of the shop if LOCAL was asked for. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Type of content the figure comes from: LIVE, VIDEO or PRODUCT_CARD. Example: `LIVE`. */
    public val type: String? get() = text("type")
}

/** GMV trend performance inside [GetGmvTrendPerformancesResponse]. */
public class GmvTrendPerformance(raw: JsonObject) : JsonView(raw) {
    /** Points of the trend in the order of time. */
    public val dataPoints: List<GetGmvTrendPerformancesDataPoint> get() = views("data_points") { GetGmvTrendPerformancesDataPoint(it) }

    /** What this series shows: TREND_GMV for revenue or TREND_CREATED_ORDER for orders created. */
    public val statsType: String? get() = text("stats_type")
}

/** GPM inside [Conversion], [GetShopLiveProductsPerformanceListTraffic]. */
public class Gpm(raw: JsonObject) : JsonView(raw) {
    /** Gross merchandise value (GMV) per 1,000 impressions of the LIVE, decimal text. Example: `20.75`. */
    public val showGpm: String? get() = text("show_gpm")

    /** Gross merchandise value (GMV) per 1,000 views of the LIVE, decimal text. Example: `158.18`. */
    public val watchGpm: String? get() = text("watch_gpm")
}

/** IM dsat chat item inside [GetSpsMetricProblemDetailsResponse]. */
public class ImDsatChatItem(raw: JsonObject) : JsonView(raw) {
    /** Length of the chat in hours, decimal text. */
    public val chatDurationHours: String? get() = text("chat_duration_hours")

    /** Id of the customer service chat that the customer rated badly. */
    public val chatRecordId: String? get() = text("chat_record_id")

    /** Name of the customer who rated the chat. */
    public val customerName: String? get() = text("customer_name")

    /** Rating in stars that the customer gave to the chat. */
    public val customerRating: Long? get() = integer("customer_rating")

    /** When the customer first got an answer in the chat, Unix time in seconds. */
    public val firstReplyTime: Instant? get() = time("first_reply_time")

    /** Reasons the customer gave for the bad rating, in the language of `locale`. */
    public val ratingReasons: List<String> get() = texts("rating_reasons")

    /** Customer service agent who handled the chat. */
    public val serviceAgent: String? get() = text("service_agent")
}

/** Interaction inside [GetShopLivePerformancePerMinutesInterval]. */
public class Interaction(raw: JsonObject) : JsonView(raw) {
    /** Comments divided by views of the LIVE, a decimal fraction as text. Example: `0.0242`. */
    public val commentRate: String? get() = text("comment_rate")

    /** Comments that viewers left on the LIVE in this minute. Example: `42`. */
    public val comments: Long? get() = integer("comments")

    /** New followers divided by views of the LIVE, a decimal fraction as text. Example: `0.0040`. */
    public val followRate: String? get() = text("follow_rate")

    /** Likes divided by views of the LIVE, a decimal fraction as text. Example: `0.8956`. */
    public val likeRate: String? get() = text("like_rate")

    /** Likes that viewers gave the LIVE in this minute. Example: `1146`. */
    public val likes: Long? get() = integer("likes")

    /** Viewers who began to follow the creator in this minute of the LIVE. Example: `9`. */
    public val newFollowers: Long? get() = integer("new_followers")

    /** Shares divided by views of the LIVE, a decimal fraction as text. Example: `0.0022`. */
    public val shareRate: String? get() = text("share_rate")

    /** Times that viewers shared the LIVE in this minute. Example: `4`. */
    public val shares: Long? get() = integer("shares")
}

/** Interaction performance inside [GetShopLivePerformanceListOldLiveStreamSession]. */
public class InteractionPerformance(raw: JsonObject) : JsonView(raw) {
    /** Average number of people watching the LIVE at the same moment (average concurrent users). Example: `123`. */
    public val acu: Long? get() = integer("acu")

    /** Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views. Example: `46`. */
    public val avgViewingDuration: String? get() = text("avg_viewing_duration")

    /** Product clicks divided by views of the LIVE, text with a percent sign such as 13.99%. Example: `13.99%`. */
    public val clickThroughRate: String? get() = text("click_through_rate")

    /** Comments that viewers left on the LIVE while it was on air. Example: `534`. */
    public val comments: Long? get() = integer("comments")

    /** Likes that viewers gave the LIVE while it was on air. Example: `2442`. */
    public val likes: Long? get() = integer("likes")

    /** Viewers who followed the creator during the LIVE. Example: `12`. */
    public val newFollowers: Long? get() = integer("new_followers")

    /** Highest number of people watching the LIVE at the same moment (peak concurrent users). Example: `1332`. */
    public val pcu: Long? get() = integer("pcu")

    /** Clicks on product links during the LIVE, in the product list and on product cards. Example: `3882`. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. Example: `12`. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Times that viewers shared the LIVE while it was on air. Example: `156`. */
    public val shares: Long? get() = integer("shares")

    /** Number of different people who watched the LIVE, each counted once. Example: `18323`. */
    public val viewers: Long? get() = integer("viewers")

    /** Views of the LIVE; repeated views of one user count each time. Example: `112993`. */
    public val views: Long? get() = integer("views")
}

/** Interactive trend performance inside [GetInteractiveTrendPerformancesResponse]. */
public class InteractiveTrendPerformance(raw: JsonObject) : JsonView(raw) {
    /** Points of the trend in the order of time. */
    public val dataPoints: List<DataPoint> get() = views("data_points") { DataPoint(it) }

    /** What this series counts: WATCH_PV views, COMMENT_PV comments or SHARE_PV shares. */
    public val statsType: String? get() = text("stats_type")
}

/** Interval inside [GetShopPerformancePerHourPerformance]. */
public class Interval(raw: JsonObject) : JsonView(raw) {
    /** Average value of an order: GMV divided by the number of orders. */
    public val avgOrderValue: Money? get() = child("avg_order_value")?.let(::Money)

    /** Average value of a SKU order: GMV divided by the number of SKU orders. */
    public val avgSkuOrderValue: Money? get() = child("avg_sku_order_value")?.let(::Money)

    /** Different customers who bought in this hour, each counted once. Example: `223`. */
    public val customers: Long? get() = integer("customers")

    /** Different customers who paid for an order in the period. */
    public val customersCount: Long? get() = integer("customers_count")

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Hour of the day, 0 to 23; 0 stands for 00:00 to 00:59 in the time zone of the shop. Example: `2`. */
    public val index: Long? get() = integer("index")

    /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `23`. */
    public val itemsSold: Long? get() = integer("items_sold")

    /** Gross merchandise value (GMV) that the platform attributes to LIVEs. */
    public val liveAttributedGmv: Money? get() = child("live_attributed_gmv")?.let(::Money)

    /** Number of orders in the period that buyers have paid for. */
    public val ordersCount: Long? get() = integer("orders_count")

    /** Gross merchandise value that came from product cards by the attribution rules of the platform. */
    public val productCardAttributedGmv: Money? get() = child("product_card_attributed_gmv")?.let(::Money)

    /** Clicks on product links, in product lists and on product cards. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** SKU orders in the period: each different SKU within an order counts once, whatever its quantity. */
    public val skuOrdersCount: Long? get() = integer("sku_orders_count")

    /** Different users who clicked a product link. */
    public val uniqueClicks: Long? get() = integer("unique_clicks")

    /** Different users to whom the product was shown. */
    public val uniqueProductImpressions: Long? get() = integer("unique_product_impressions")

    /** Gross merchandise value that came from videos by the attribution rules of the platform. */
    public val videoAttributedGmv: Money? get() = child("video_attributed_gmv")?.let(::Money)

    /** Different users who opened a product page of the shop, up to the moment of the last update. Example: `2332`. */
    public val visitors: Long? get() = integer("visitors")
}

/** Issue inside [TopIssue]. */
public class Issue(raw: JsonObject) : JsonView(raw) {
    /** Explanation of the issue and its effect, in the language of `locale`. */
    public val description: String? get() = text("description")

    /** End of the period that the score or metric was computed over, Unix time in seconds. */
    public val endEvaluationTime: Instant? get() = time("end_evaluation_time")

    /** Length in days of the period that the score or metric was computed over. */
    public val evaluateDurationDays: Long? get() = integer("evaluate_duration_days")

    /** Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. */
    public val metricCode: String? get() = text("metric_code")

    /** Name of the metric, in the language of `locale`. */
    public val metricName: String? get() = text("metric_name")

    /** Position of the shop among comparable shops in this metric, as a percentile in text. */
    public val percentile: String? get() = text("percentile")

    /** Position in the list of issues; the most harmful comes first. */
    public val rank: Long? get() = integer("rank")

    /** Start of the period that the score or metric was computed over, Unix time in seconds. */
    public val startEvaluationTime: Instant? get() = time("start_evaluation_time")
}

/** Items sold breakdown inside [GetShopSkuPerformanceInterval]. */
public class ItemsSoldBreakdown(raw: JsonObject) : JsonView(raw) {
    /** Number of units sold through this `type` of content. Example: `10`. */
    public val amount: Long? get() = integer("amount")

    /** Type of content the figure comes from: LIVE, VIDEO or PRODUCT_CARD. Example: `LIVE`. */
    public val type: String? get() = text("type")
}

/** LIVE inside [GetBestsellingLiveSessionsResponse]. */
public class Live(raw: JsonObject) : JsonView(raw) {
    /** Name of the creator as the profile shows it. */
    public val creatorName: String? get() = text("creator_name")

    /** Display name of the creator who held the LIVE. */
    public val creatorNickName: String? get() = text("creator_nick_name")

    /** Length of the LIVE in seconds, from start to end. */
    public val duration: Long? get() = integer("duration")

    /** Range that the GMV lies in, as text; the exact figure is not disclosed. */
    public val gmvRange: String? get() = text("gmv_range")

    /** Id of the LIVE session, the same as `live_id` in the LIVE operations. */
    public val id: String? get() = text("id")

    /** Open id of the creator, valid for your app only. */
    public val openId: String? get() = text("open_id")

    /** Position in the ranking; 1 is the best-selling entry. */
    public val rank: Long? get() = integer("rank")

    /** When the LIVE began, Unix time in seconds. */
    public val startTime: Instant? get() = time("start_time")

    /** Title that the host gave the LIVE, as viewers see it. */
    public val title: String? get() = text("title")
}

/** LIVE stream session inside [GetShopLivePerformanceListResponse]. */
public class LiveStreamSession(raw: JsonObject) : JsonView(raw) {
    /** Creator who held the LIVE or posted the video. */
    public val creator: Creator? get() = child("creator")?.let(::Creator)

    /** When the LIVE ended, Unix time in seconds. */
    public val endTime: Instant? get() = time("end_time")

    /** Id of the LIVE; pass it as `live_id` to read the session by the minute or by product. */
    public val id: String? get() = text("id")

    /** Views, likes, comments and follows of the LIVE; absent unless it ran from an official or a marketing account. */
    public val interactionPerformance: GetShopLivePerformanceListInteractionPerformance? get() = child("interaction_performance")?.let(::GetShopLivePerformanceListInteractionPerformance)

    /** Sales of the LIVE for products of the shop. */
    public val salesPerformance: SalesPerformance? get() = child("sales_performance")?.let(::SalesPerformance)

    /** When the LIVE began, Unix time in seconds. */
    public val startTime: Instant? get() = time("start_time")

    /** Title that the host gave the LIVE, as viewers see it. */
    public val title: String? get() = text("title")

    /** Impressions, views and clicks of this interval or product. */
    public val traffic: Traffic? get() = child("traffic")?.let(::Traffic)
}

/** Metric inside [GetSpsMetricsResponse]. */
public class Metric(raw: JsonObject) : JsonView(raw) {
    /** Values of the metric that separate poor from excellent performance. */
    public val benchmarks: Benchmark? get() = child("benchmarks")?.let(::Benchmark)

    /** Dimension of the shop performance score that the metric belongs to. */
    public val dimension: String? get() = text("dimension")

    /** End of the period that the score or metric was computed over, Unix time in seconds. */
    public val endEvaluationTime: Instant? get() = time("end_evaluation_time")

    /** Length in days of the period that the score or metric was computed over. */
    public val evaluateDurationDays: Long? get() = integer("evaluate_duration_days")

    /** Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. */
    public val metricCode: String? get() = text("metric_code")

    /** Name of the metric, in the language of `locale`. */
    public val metricName: String? get() = text("metric_name")

    /** Score that the metric or dimension reaches, as text. */
    public val score: String? get() = text("score")

    /** Start of the period that the score or metric was computed over, Unix time in seconds. */
    public val startEvaluationTime: Instant? get() = time("start_evaluation_time")

    /** Code of how the shop stands in the metric. */
    public val status: String? get() = text("status")

    /** Name of how the shop stands, in the language of `locale`. */
    public val statusText: String? get() = text("status_text")

    /** Most frequent reason behind the bad cases of the metric, in the language of `locale`. */
    public val topReasonText: String? get() = text("top_reason_text")

    /** Value of the metric, as text in the unit given by `value_unit`. */
    public val value: String? get() = text("value")

    /** Unit in which `value` is given, such as a percentage or hours. */
    public val valueUnit: String? get() = text("value_unit")
}

/** Nbfr problem order item inside [GetSpsMetricProblemDetailsResponse]. */
public class NbfrProblemOrderItem(raw: JsonObject) : JsonView(raw) {
    /** When the order was delivered to the buyer, Unix time in seconds. */
    public val deliverTime: Instant? get() = time("deliver_time")

    /** When the buyer placed the order, in Unix seconds. */
    public val orderCreateTime: Instant? get() = time("order_create_time")

    /** Platform's id of the order; a long number kept as text. */
    public val orderId: String? get() = text("order_id")

    /** Platform's id of the product; a long number. */
    public val productId: String? get() = text("product_id")

    /** Name of the product as buyers see it on the product page. */
    public val productName: String? get() = text("product_name")

    /** Reason the buyer gave for the return or refund, in the language of `locale`. */
    public val returnRefundReason: String? get() = text("return_refund_reason")

    /** Platform's id of the SKU, the variant of a product that can be bought. */
    public val skuId: String? get() = text("sku_id")
}

/** Nbfr top product item inside [GetSpsMetricTopItemsResponse]. */
public class NbfrTopProductItem(raw: JsonObject) : JsonView(raw) {
    /** Address of the main picture of the product, to show in a list. */
    public val imageUrl: String? get() = text("image_url")

    /** Platform's id of the product; a long number. */
    public val productId: String? get() = text("product_id")

    /** Name of the product as buyers see it on the product page. */
    public val productName: String? get() = text("product_name")

    /** Return orders of this product within the evaluation period. */
    public val returnOrderCount: Long? get() = integer("return_order_count")

    /** Return orders of the product with the most frequent reason. */
    public val topReasonOrderCount: Long? get() = integer("top_reason_order_count")

    /** Most frequent reasons for returning the product, in the language of `locale`. */
    public val topReturnReasons: List<String> get() = texts("top_return_reasons")
}

/** Nrr problem order item inside [GetSpsMetricProblemDetailsResponse]. */
public class NrrProblemOrderItem(raw: JsonObject) : JsonView(raw) {
    /** When the order was delivered to the buyer, Unix time in seconds. */
    public val deliverTime: Instant? get() = time("deliver_time")

    /** When the buyer placed the order, in Unix seconds. */
    public val orderCreateTime: Instant? get() = time("order_create_time")

    /** Platform's id of the order; a long number kept as text. */
    public val orderId: String? get() = text("order_id")

    /** Platform's id of the product; a long number. */
    public val productId: String? get() = text("product_id")

    /** Name of the product as buyers see it on the product page. */
    public val productName: String? get() = text("product_name")

    /** Platform's id of the SKU, the variant of a product that can be bought. */
    public val skuId: String? get() = text("sku_id")

    /** Number of stars that the buyer gave in the review of the order. */
    public val userReviewRating: Long? get() = integer("user_review_rating")
}

/** Nrr top product item inside [GetSpsMetricTopItemsResponse]. */
public class NrrTopProductItem(raw: JsonObject) : JsonView(raw) {
    /** Orders delivered within the evaluation period. */
    public val deliveredOrderCount: Long? get() = integer("delivered_order_count")

    /** Address of the main picture of the product, to show in a list. */
    public val imageUrl: String? get() = text("image_url")

    /** Orders of the product that got a negative review. */
    public val negativeOrderCount: Long? get() = integer("negative_order_count")

    /** Platform's id of the product; a long number. */
    public val productId: String? get() = text("product_id")

    /** Name of the product as buyers see it on the product page. */
    public val productName: String? get() = text("product_name")

    /** Most frequent complaints in reviews of the product, in the language of `locale`. */
    public val topReviewReasons: List<String> get() = texts("top_review_reasons")
}

/** Otdr logistics item inside [GetSpsMetricTopItemsResponse]. */
public class OtdrLogisticsItem(raw: JsonObject) : JsonView(raw) {
    /** Orders delivered within the evaluation period. */
    public val deliveredOrderCount: Long? get() = integer("delivered_order_count")

    /** Carrier that the delivery figures of this entry belong to. */
    public val logisticsProvider: String? get() = text("logistics_provider")

    /** Orders of this carrier that arrived in time. */
    public val onTimeDeliverOrderCount: Long? get() = integer("on_time_deliver_order_count")

    /** Share of the delivered orders of this carrier that arrived in time, as text. */
    public val onTimeDeliverRate: String? get() = text("on_time_deliver_rate")
}

/** Otdr problem order item inside [GetSpsMetricProblemDetailsResponse]. */
public class OtdrProblemOrderItem(raw: JsonObject) : JsonView(raw) {
    /** When the order was delivered, Unix time in seconds; later than `expect_deliver_time` for a late order. */
    public val actualDeliverTime: Instant? get() = time("actual_deliver_time")

    /** Latest time by which the order should have been delivered, Unix time in seconds. */
    public val expectDeliverTime: Instant? get() = time("expect_deliver_time")

    /** Platform's id of the order; a long number kept as text. */
    public val orderId: String? get() = text("order_id")

    /** Name of the product as buyers see it on the product page. */
    public val productName: String? get() = text("product_name")

    /** Platform's id of the SKU, the variant of a product that can be bought. */
    public val skuId: String? get() = text("sku_id")
}

/** Overall inside [GetShopPerformancePerHourPerformance]. */
public class Overall(raw: JsonObject) : JsonView(raw) {
    /** Average value of an order: GMV divided by the number of orders. */
    public val avgOrderValue: Money? get() = child("avg_order_value")?.let(::Money)

    /** Average value of a SKU order: GMV divided by the number of SKU orders. */
    public val avgSkuOrderValue: Money? get() = child("avg_sku_order_value")?.let(::Money)

    /** Different customers who bought on the day, each counted once. Example: `2332`. */
    public val customers: Long? get() = integer("customers")

    /** Different customers who paid for an order in the period. */
    public val customersCount: Long? get() = integer("customers_count")

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `543`. */
    public val itemsSold: Long? get() = integer("items_sold")

    /** Gross merchandise value (GMV) that the platform attributes to LIVEs. */
    public val liveAttributedGmv: Money? get() = child("live_attributed_gmv")?.let(::Money)

    /** Number of orders in the period that buyers have paid for. */
    public val ordersCount: Long? get() = integer("orders_count")

    /** Gross merchandise value that came from product cards by the attribution rules of the platform. */
    public val productCardAttributedGmv: Money? get() = child("product_card_attributed_gmv")?.let(::Money)

    /** Clicks on product links, in product lists and on product cards. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** SKU orders in the period: each different SKU within an order counts once, whatever its quantity. */
    public val skuOrdersCount: Long? get() = integer("sku_orders_count")

    /** Different users who clicked a product link. */
    public val uniqueClicks: Long? get() = integer("unique_clicks")

    /** Different users to whom the product was shown. */
    public val uniqueProductImpressions: Long? get() = integer("unique_product_impressions")

    /** Gross merchandise value that came from videos by the attribution rules of the platform. */
    public val videoAttributedGmv: Money? get() = child("video_attributed_gmv")?.let(::Money)

    /** Different users who opened a product page of the shop, up to the moment of the last update. Example: `234324`. */
    public val visitors: Long? get() = integer("visitors")
}

/** Paid ads age indicator inside [GetUserPortraitsResponse]. */
public class PaidAdsAgeIndicator(raw: JsonObject) : JsonView(raw) {
    /** Age group of the audience, such as USER_PORTRAIT_AGE_LESS_THAN_15. */
    public val type: String? get() = text("type")

    /** Number of viewers in the group named by `type`, as text. */
    public val value: String? get() = text("value")
}

/** Paid ads gender indicator inside [GetUserPortraitsResponse]. */
public class PaidAdsGenderIndicator(raw: JsonObject) : JsonView(raw) {
    /** Gender of the audience, such as USER_PORTRAIT_GENDER_UNKNOWN. */
    public val type: String? get() = text("type")

    /** Number of viewers in the group named by `type`, as text. */
    public val value: String? get() = text("value")
}

/** Paid fan indicator inside [GetUserPortraitsResponse]. */
public class PaidFanIndicator(raw: JsonObject) : JsonView(raw) {
    /** Relation of the audience to the creator, such as USER_PORTRAIT_FOLLOWER. */
    public val type: String? get() = text("type")

    /** Number of viewers in the group named by `type`, as text. */
    public val value: String? get() = text("value")
}

/** Performance inside [GetShopProductPerformanceResponse]. */
public class Performance(raw: JsonObject) : JsonView(raw) {
    /** Figures of the period, cut into intervals of the length set by `granularity`. */
    public val intervals: List<GetShopProductPerformanceInterval> get() = views("intervals") { GetShopProductPerformanceInterval(it) }

    /** Reviews written in the period, split by number of stars. */
    public val ratings: List<Rating> get() = views("ratings") { Rating(it) }

    /** LIVEs and videos that sold the product best in the period, at most 100, by GMV. */
    public val topContents: List<TopContent> get() = views("top_contents") { TopContent(it) }

    /** Creators who sold the product best in the period, at most 100, by GMV. */
    public val topCreators: List<TopCreator> get() = views("top_creators") { TopCreator(it) }
}

/** Primary category inside [GetSpsOverviewResponse]. */
public class PrimaryCategory(raw: JsonObject) : JsonView(raw) {
    /** Id of the primary product category of the shop, by which it is compared with others. */
    public val categoryId: String? get() = text("category_id")

    /** Name of the primary category of the shop. */
    public val categoryName: String? get() = text("category_name")
}

/** Product inside [GetShopVideoProductPerformanceListResponse]. */
public class Product(raw: JsonObject) : JsonView(raw) {
    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
    public val ctr: String? get() = text("ctr")

    /** Different customers who ordered this product from the video. */
    public val customers: Long? get() = integer("customers")

    /** Buyers of this product per day from the video, averaged over the period, as text. Example: `0`. */
    public val dailyAvgBuyers: String? get() = text("daily_avg_buyers")

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Gross merchandise value that 1,000 impressions of the video brought on average. */
    public val gpm: Money? get() = child("gpm")?.let(::Money)

    /** Platform's id of the product, as the product operations return it. Example: `105xxxxxxxxxxxxx247`. */
    public val id: String? get() = text("id")

    /** Name of the product as buyers see it on the product page. */
    public val name: String? get() = text("name")

    /** Clicks that viewers of the video made on this product. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Units of this product that were ordered in the period. Example: `0`. */
    public val unitsSold: Long? get() = integer("units_sold")
}

/** Product image inside [GetBestsellingProductsProduct]. */
public class ProductImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the picture in pixels, in its full size. */
    public val height: Long? get() = integer("height")

    /** Addresses of small versions of the picture. */
    public val thumbUrls: List<String> get() = texts("thumb_urls")

    /** Platform's identifier of the picture, not an address to open. */
    public val uri: String? get() = text("uri")

    /** Addresses at which the picture can be loaded in full size. */
    public val urls: List<String> get() = texts("urls")

    /** Width of the picture in pixels, in its full size. */
    public val width: Long? get() = integer("width")
}

/** Product info inside [GetBestsellingVideosVideo]. */
public class ProductInfo(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the product; a long number. */
    public val productId: String? get() = text("product_id")

    /** Name of the product as buyers see it on the product page. */
    public val productName: String? get() = text("product_name")
}

/** Product stat inside [GetProductStatsResponse]. */
public class ProductStat(raw: JsonObject) : JsonView(raw) {
    /** Paid SKU orders of the product divided by its clicks in the LIVE, a decimal fraction as text. */
    public val clickOrderRate: String? get() = text("click_order_rate")

    /** Product clicks divided by product impressions, a decimal fraction as text (0.0528 is 5.28 percent). */
    public val clickThroughRate: String? get() = text("click_through_rate")

    /** Orders of this product created from the LIVE, paid or not. */
    public val createdOrderCount: Long? get() = integer("created_order_count")

    /** Different users who created an order for this product from the LIVE, paid or not. */
    public val createdOrderUserCount: Long? get() = integer("created_order_user_count")

    /** Impressions of this product in the LIVE, in the product list and on product cards. */
    public val exposureCount: Long? get() = integer("exposure_count")

    /** Units of the product that were sold in the LIVE so far. */
    public val inventoryConsumptionCount: Long? get() = integer("inventory_consumption_count")

    /** Units of the product that are still in stock and can be sold. */
    public val inventoryLeftCount: Long? get() = integer("inventory_left_count")

    /** Whether the product is on offer in the LIVE at the moment. */
    public val isLive: Boolean? get() = flag("is_live")

    /** Revenue of the product in the LIVE, in the local currency of the shop. */
    public val localGmv: Money? get() = child("local_gmv")?.let(::Money)

    /** Average price of the units of this product sold in the LIVE, in the local currency of the shop. */
    public val localUnitPrice: Money? get() = child("local_unit_price")?.let(::Money)

    /** Address of the main picture of the product. */
    public val mainImageUrl: String? get() = text("main_image_url")

    /** SKU orders of this product created and paid from the LIVE. */
    public val paidOrderCount: Long? get() = integer("paid_order_count")

    /** Different users who paid for an order of this product. */
    public val paidUserCount: Long? get() = integer("paid_user_count")

    /** Platform's id of the product; a long number. */
    public val productId: String? get() = text("product_id")

    /** Name of the product as buyers see it on the product page. */
    public val productName: String? get() = text("product_name")

    /** Region in which the product is sold, ISO 3166-1 alpha-2. */
    public val sellableRegion: String? get() = text("sellable_region")

    /** Clicks on the product in this LIVE, in the product list and on its card. */
    public val totalClickCount: Long? get() = integer("total_click_count")
}

/** Rating inside [Performance]. */
public class Rating(raw: JsonObject) : JsonView(raw) {
    /** Reviews of the product with this number of stars. Example: `23`. */
    public val count: Long? get() = integer("count")

    /** Share of reviews with this number of stars, a decimal fraction as text. Example: `0.23`. */
    public val percentage: String? get() = text("percentage")

    /** Number of stars of these reviews, from 1_STAR to 5_STAR. Example: `1_STAR`. */
    public val stars: RatingStar? get() = text("stars")?.let(::RatingStar)
}

/** Region indicator inside [GetUserPortraitsResponse]. */
public class RegionIndicator(raw: JsonObject) : JsonView(raw) {
    /** Country of this part of the audience, ISO 3166-1 alpha-2. */
    public val type: String? get() = text("type")

    /** Share of the audience in this region, in ten-thousandths (123 is 1.23 percent), as text. */
    public val value: String? get() = text("value")
}

/** Sales inside [GetShopPerformanceInterval]. */
public class Sales(raw: JsonObject) : JsonView(raw) {
    /** Average value of an order: GMV divided by the number of orders. */
    public val avgOrderValue: Money? get() = child("avg_order_value")?.let(::Money)

    /** Average value of a SKU order: GMV divided by the number of SKU orders. */
    public val avgSkuOrderValue: Money? get() = child("avg_sku_order_value")?.let(::Money)

    /** Items cancelled or returned in the interval. */
    public val cancellationsAndReturns: Long? get() = integer("cancellations_and_returns")

    /** Gross merchandise value (GMV) that the platform attributes to LIVEs of affiliate creators. */
    public val creatorLiveAttributedGmv: Money? get() = child("creator_live_attributed_gmv")?.let(::Money)

    /** Gross merchandise value from LIVEs that affiliate creators held for products of the shop. */
    public val creatorLiveGmv: Money? get() = child("creator_live_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) credited to LIVEs of affiliate creators although the order was not placed straight from the LIVE. */
    public val creatorLiveIndirectGmv: Money? get() = child("creator_live_indirect_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) that the platform attributes to videos of affiliate creators. */
    public val creatorVideoAttributedGmv: Money? get() = child("creator_video_attributed_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) from videos that affiliate creators posted for products of the shop. */
    public val creatorVideoGmv: Money? get() = child("creator_video_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) credited to videos of affiliate creators although the order was not placed straight from the video. */
    public val creatorVideoIndirectGmv: Money? get() = child("creator_video_indirect_gmv")?.let(::Money)

    /** Different customers who paid for an order in the period. */
    public val customersCount: Long? get() = integer("customers_count")

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Gross merchandise value of the shop, with the tax that buyers paid included. */
    public val gmvWithTax: Money? get() = child("gmv_with_tax")?.let(::Money)

    /** Gross merchandise value (GMV) with the discounts that TikTok co-funded added. */
    public val gmvWithTiktokCoFunding: Money? get() = child("gmv_with_tiktok_co_funding")?.let(::Money)

    /** Units sold: 3 units of one SKU and 2 of another count as 5. */
    public val itemsSold: Long? get() = integer("items_sold")

    /** Gross merchandise value (GMV) that the platform attributes to LIVEs. */
    public val liveAttributedGmv: Money? get() = child("live_attributed_gmv")?.let(::Money)

    /** Gross merchandise value from orders that buyers placed in LIVEs. */
    public val liveGmv: Money? get() = child("live_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one. */
    public val liveIndirectGmv: Money? get() = child("live_indirect_gmv")?.let(::Money)

    /** Number of orders in the period that buyers have paid for. */
    public val ordersCount: Long? get() = integer("orders_count")

    /** Gross merchandise value that came from product cards by the attribution rules of the platform. */
    public val productCardAttributedGmv: Money? get() = child("product_card_attributed_gmv")?.let(::Money)

    /** Amount of money refunded to buyers in the period. */
    public val refunds: Money? get() = child("refunds")?.let(::Money)

    /** Gross merchandise value (GMV) that the platform attributes to LIVEs from the seller's own accounts. */
    public val sellerLiveAttributedGmv: Money? get() = child("seller_live_attributed_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) from LIVEs held by the seller's own accounts. */
    public val sellerLiveGmv: Money? get() = child("seller_live_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) credited to LIVEs from the seller's own accounts although the order was not placed straight from the LIVE. */
    public val sellerLiveIndirectGmv: Money? get() = child("seller_live_indirect_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) that the platform attributes to videos from the seller's own accounts. */
    public val sellerVideoAttributedGmv: Money? get() = child("seller_video_attributed_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) from videos posted by the seller's own accounts. */
    public val sellerVideoGmv: Money? get() = child("seller_video_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) credited to videos from the seller's own accounts although the order was not placed straight from the video. */
    public val sellerVideoIndirectGmv: Money? get() = child("seller_video_indirect_gmv")?.let(::Money)

    /** Shipping fees in the sales of the period. */
    public val shippingFees: Money? get() = child("shipping_fees")?.let(::Money)

    /** SKU orders in the period: each different SKU within an order counts once, whatever its quantity. */
    public val skuOrdersCount: Long? get() = integer("sku_orders_count")

    /** Tax contained in the sales of the period. */
    public val tax: Money? get() = child("tax")?.let(::Money)

    /** Gross merchandise value that came from videos by the attribution rules of the platform. */
    public val videoAttributedGmv: Money? get() = child("video_attributed_gmv")?.let(::Money)

    /** Gross merchandise value from orders that buyers placed through videos. */
    public val videoGmv: Money? get() = child("video_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) credited to videos although the order was not placed straight from one. */
    public val videoIndirectGmv: Money? get() = child("video_indirect_gmv")?.let(::Money)
}

/** Sales performance inside [LiveStreamSession]. */
public class SalesPerformance(raw: JsonObject) : JsonView(raw) {
    /** Average order value from this source: GMV divided by the number of orders. */
    public val aov: Money? get() = child("aov")?.let(::Money)

    /** Different customers whose orders are attributed to this LIVE. */
    public val attributedCustomers: Long? get() = integer("attributed_customers")

    /** Average price reached in the auctions of the LIVE. */
    public val avgLiveAuctionPrice: Money? get() = child("avg_live_auction_price")?.let(::Money)

    /** Average price of an item sold in the LIVE: the total paid divided by the number of items. */
    public val avgPrice: Money? get() = child("avg_price")?.let(::Money)

    /** SKU orders created from the LIVE, unpaid ones (cash on delivery, pay later) included; each different SKU within an order counts once. */
    public val createdSkuOrders: Long? get() = integer("created_sku_orders")

    /** Gross merchandise value (GMV) of the LIVE with the value of coupons paid by TikTok added. */
    public val gmvWithTiktokCoupons: Money? get() = child("gmv_with_tiktok_coupons")?.let(::Money)

    /** Gross merchandise value (GMV) that the platform attributes to LIVEs. */
    public val liveAttributedGmv: Money? get() = child("live_attributed_gmv")?.let(::Money)

    /** Units sold in orders that the platform attributes to LIVEs. */
    public val liveAttributedItemsSold: Long? get() = integer("live_attributed_items_sold")

    /** Orders that were placed because of the LIVE by the attribution rules of the platform. */
    public val liveAttributedOrders: Long? get() = integer("live_attributed_orders")

    /** SKU orders attributed to LIVEs; each different SKU within an order counts once. */
    public val liveAttributedSkuOrders: Long? get() = integer("live_attributed_sku_orders")

    /** Gross merchandise value (GMV) that the platform attributes to auctions held in LIVEs. */
    public val liveAuctionAttributedGmv: Money? get() = child("live_auction_attributed_gmv")?.let(::Money)

    /** Units sold in orders that the platform attributes to auctions held in LIVEs. */
    public val liveAuctionAttributedItemsSold: Long? get() = integer("live_auction_attributed_items_sold")

    /** SKU orders that the platform attributes to auctions held in LIVEs. */
    public val liveAuctionAttributedSkuOrders: Long? get() = integer("live_auction_attributed_sku_orders")

    /** Gross merchandise value of lots that buyers won in auctions held in the LIVE. */
    public val liveAuctionGmv: Money? get() = child("live_auction_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) credited to auctions of the LIVE although the order was not placed straight from them. */
    public val liveAuctionIndirectGmv: Money? get() = child("live_auction_indirect_gmv")?.let(::Money)

    /** Gross merchandise value from orders that buyers placed in LIVEs. */
    public val liveGmv: Money? get() = child("live_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one. */
    public val liveIndirectGmv: Money? get() = child("live_indirect_gmv")?.let(::Money)

    /** Main orders paid divided by main orders created, a decimal fraction as text. */
    public val paymentRate: String? get() = text("payment_rate")

    /** Number of different products sold in the LIVE. */
    public val productsSold: Long? get() = integer("products_sold")
}

/** Seller LIVE performance inside [GetShopProductPerformanceListProduct]. */
public class SellerLivePerformance(raw: JsonObject) : JsonView(raw) {
    /** Times the product was added to a cart from this source of traffic. */
    public val addCartCount: Long? get() = integer("add_cart_count")

    /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
    public val addCartRate: String? get() = text("add_cart_rate")

    /** Different users who added the product to their cart from this source of traffic. */
    public val addCartUsers: Long? get() = integer("add_cart_users")

    /** Average order value from this source: GMV divided by the number of orders. */
    public val aov: Money? get() = child("aov")?.let(::Money)

    /** Gross merchandise value (GMV) that the platform attributes to this source of traffic. */
    public val attributedGmv: Money? get() = child("attributed_gmv")?.let(::Money)

    /** Orders that the platform attributes to this source of traffic. */
    public val attributedOrders: Long? get() = integer("attributed_orders")

    /** SKU orders attributed to this source; each different SKU within an order counts once. */
    public val attributedSkuOrders: Long? get() = integer("attributed_sku_orders")

    /** Units sold in orders that the platform attributes to this source of traffic. */
    public val attributedSoldItems: Long? get() = integer("attributed_sold_items")

    /** SKU orders per product click from this source, a decimal fraction as text. */
    public val clickOrderRate: String? get() = text("click_order_rate")

    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
    public val ctr: String? get() = text("ctr")

    /** Estimated number of different customers who bought the product from this source. */
    public val estimatedCustomers: Long? get() = integer("estimated_customers")

    /** LIVEs with the product started in the period. */
    public val newLiveCount: Long? get() = integer("new_live_count")

    /** Clicks on product links, in product lists and on product cards. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
    public val uniqueAtcRate: String? get() = text("unique_atc_rate")

    /** Different buyers in relation to the different users who clicked the product, decimal text. */
    public val uniqueClickOrderRate: String? get() = text("unique_click_order_rate")

    /** Different users who clicked a product link. */
    public val uniqueClicks: Long? get() = integer("unique_clicks")

    /** Different users who clicked the product in relation to those who saw it, decimal text. */
    public val uniqueCtr: String? get() = text("unique_ctr")

    /** Different users to whom the product was shown. */
    public val uniqueProductImpressions: Long? get() = integer("unique_product_impressions")
}

/** Seller product card performance inside [GetShopProductPerformanceListProduct]. */
public class SellerProductCardPerformance(raw: JsonObject) : JsonView(raw) {
    /** Times the product was added to a cart from this source of traffic. */
    public val addCartCount: Long? get() = integer("add_cart_count")

    /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
    public val addCartRate: String? get() = text("add_cart_rate")

    /** Different users who added the product to their cart from this source of traffic. */
    public val addCartUsers: Long? get() = integer("add_cart_users")

    /** Average order value from this source: GMV divided by the number of orders. */
    public val aov: Money? get() = child("aov")?.let(::Money)

    /** Gross merchandise value (GMV) that the platform attributes to this source of traffic. */
    public val attributedGmv: Money? get() = child("attributed_gmv")?.let(::Money)

    /** Orders that the platform attributes to this source of traffic. */
    public val attributedOrders: Long? get() = integer("attributed_orders")

    /** SKU orders attributed to this source; each different SKU within an order counts once. */
    public val attributedSkuOrders: Long? get() = integer("attributed_sku_orders")

    /** Units sold in orders that the platform attributes to this source of traffic. */
    public val attributedSoldItems: Long? get() = integer("attributed_sold_items")

    /** SKU orders per product click from this source, a decimal fraction as text. */
    public val clickOrderRate: String? get() = text("click_order_rate")

    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
    public val ctr: String? get() = text("ctr")

    /** Estimated number of different customers who bought the product from this source. */
    public val estimatedCustomers: Long? get() = integer("estimated_customers")

    /** Clicks on product links, in product lists and on product cards. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
    public val uniqueAtcRate: String? get() = text("unique_atc_rate")

    /** Different buyers in relation to the different users who clicked the product, decimal text. */
    public val uniqueClickOrderRate: String? get() = text("unique_click_order_rate")

    /** Different users who clicked a product link. */
    public val uniqueClicks: Long? get() = integer("unique_clicks")

    /** Different users who clicked the product in relation to those who saw it, decimal text. */
    public val uniqueCtr: String? get() = text("unique_ctr")

    /** Different users to whom the product was shown. */
    public val uniqueProductImpressions: Long? get() = integer("unique_product_impressions")
}

/** Seller video performance inside [GetShopProductPerformanceListProduct]. */
public class SellerVideoPerformance(raw: JsonObject) : JsonView(raw) {
    /** Times the product was added to a cart from this source of traffic. */
    public val addCartCount: Long? get() = integer("add_cart_count")

    /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
    public val addCartRate: String? get() = text("add_cart_rate")

    /** Different users who added the product to their cart from this source of traffic. */
    public val addCartUsers: Long? get() = integer("add_cart_users")

    /** Average order value from this source: GMV divided by the number of orders. */
    public val aov: Money? get() = child("aov")?.let(::Money)

    /** Gross merchandise value (GMV) that the platform attributes to this source of traffic. */
    public val attributedGmv: Money? get() = child("attributed_gmv")?.let(::Money)

    /** Orders that the platform attributes to this source of traffic. */
    public val attributedOrders: Long? get() = integer("attributed_orders")

    /** SKU orders attributed to this source; each different SKU within an order counts once. */
    public val attributedSkuOrders: Long? get() = integer("attributed_sku_orders")

    /** Units sold in orders that the platform attributes to this source of traffic. */
    public val attributedSoldItems: Long? get() = integer("attributed_sold_items")

    /** SKU orders per product click from this source, a decimal fraction as text. */
    public val clickOrderRate: String? get() = text("click_order_rate")

    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
    public val ctr: String? get() = text("ctr")

    /** Estimated number of different customers who bought the product from this source. */
    public val estimatedCustomers: Long? get() = integer("estimated_customers")

    /** Videos with the product posted in the period. */
    public val newVideoCount: Long? get() = integer("new_video_count")

    /** Clicks on product links, in product lists and on product cards. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
    public val uniqueAtcRate: String? get() = text("unique_atc_rate")

    /** Different buyers in relation to the different users who clicked the product, decimal text. */
    public val uniqueClickOrderRate: String? get() = text("unique_click_order_rate")

    /** Different users who clicked a product link. */
    public val uniqueClicks: Long? get() = integer("unique_clicks")

    /** Different users who clicked the product in relation to those who saw it, decimal text. */
    public val uniqueCtr: String? get() = text("unique_ctr")

    /** Different users to whom the product was shown. */
    public val uniqueProductImpressions: Long? get() = integer("unique_product_impressions")
}

/** Sfcr problem order item inside [GetSpsMetricProblemDetailsResponse]. */
public class SfcrProblemOrderItem(raw: JsonObject) : JsonView(raw) {
    /** Reasons given for cancelling the order, in the language of `locale`. */
    public val cancellationReasons: List<String> get() = texts("cancellation_reasons")

    /** When the buyer placed the order, in Unix seconds. */
    public val orderCreateTime: Instant? get() = time("order_create_time")

    /** Platform's id of the order; a long number kept as text. */
    public val orderId: String? get() = text("order_id")

    /** Platform's id of the product; a long number. */
    public val productId: String? get() = text("product_id")

    /** Name of the product as buyers see it on the product page. */
    public val productName: String? get() = text("product_name")

    /** Platform's id of the SKU, the variant of a product that can be bought. */
    public val skuId: String? get() = text("sku_id")
}

/** Shop tab and search inside [GetShopPerformanceBreakdown]. */
public class ShopTabAndSearch(raw: JsonObject) : JsonView(raw) {
    /** Gross merchandise value (GMV) from the rest of the shop tab and search area that is in neither of the two named parts. */
    public val others: Money? get() = child("others")?.let(::Money)

    /** Gross merchandise value (GMV) that the platform attributes to product search. */
    public val searchAttributed: Money? get() = child("search_attributed")?.let(::Money)

    /** Gross merchandise value (GMV) that the platform attributes to the Shop tab. */
    public val shopTabAttributed: Money? get() = child("shop_tab_attributed")?.let(::Money)
}

/** Shop tab performance inside [GetShopProductPerformanceListProduct]. */
public class ShopTabPerformance(raw: JsonObject) : JsonView(raw) {
    /** Estimated number of different customers who bought the product from the Shop tab. */
    public val estimatedShopTabCustomers: Long? get() = integer("estimated_shop_tab_customers")

    /** SKU orders divided by product clicks in the Shop tab, decimal text. */
    public val shopTabCtorSku: String? get() = text("shop_tab_ctor_sku")

    /** Clicks on the product divided by its impressions in the Shop tab, decimal text. */
    public val shopTabCtr: String? get() = text("shop_tab_ctr")

    /** Gross merchandise value of the product from purchases in the Shop tab. */
    public val shopTabGmv: Money? get() = child("shop_tab_gmv")?.let(::Money)

    /** Clicks on the product where it was shown in the Shop tab; repeated clicks of one user count. */
    public val shopTabProductClicks: Long? get() = integer("shop_tab_product_clicks")

    /** Times the product was shown in the Shop tab. */
    public val shopTabProductImpressions: Long? get() = integer("shop_tab_product_impressions")

    /** Units of the product sold from the Shop tab. */
    public val shopTabSoldItems: Long? get() = integer("shop_tab_sold_items")

    /** Different users who clicked the product in the Shop tab. */
    public val uniqueShopTabProductClicks: Long? get() = integer("unique_shop_tab_product_clicks")
}

/** SKU inside [GetShopSkuPerformanceListResponse]. */
public class Sku(raw: JsonObject) : JsonView(raw) {
    /** Gross merchandise value of the SKU in the requested period. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Platform's id of the SKU, the variant of the product. */
    public val id: String? get() = text("id")

    /** Platform's id of the product; a long number. */
    public val productId: String? get() = text("product_id")

    /** Orders that contain this SKU, whatever the quantity. Example: `10`. */
    public val skuOrders: Long? get() = integer("sku_orders")

    /** Units of this SKU that were ordered in the period. Example: `10`. */
    public val unitsSold: Long? get() = integer("units_sold")
}

/** Source inside [TrafficPerformance]. */
public class Source(raw: JsonObject) : JsonView(raw) {
    /** Name of the place the viewers came from, such as card_click. */
    public val name: String? get() = text("name")

    /** Views of the LIVE that came from this place. */
    public val watchPv: Long? get() = integer("watch_pv")
}

/** Stat inside [GetLiveCoreStatsResponse]. */
public class Stat(raw: JsonObject) : JsonView(raw) {
    /** Comments left on the LIVE since it began. */
    public val accumulatedCommentCount: Long? get() = integer("accumulated_comment_count")

    /** Times a viewer tapped follow on the creator since the LIVE began. */
    public val accumulatedNewFollowerCount: Long? get() = integer("accumulated_new_follower_count")

    /** Times the LIVE was shared since it began. */
    public val accumulatedSharingCount: Long? get() = integer("accumulated_sharing_count")

    /** Average time that a viewer, counted once, spent watching the LIVE. */
    public val avgWatchingDuration: Long? get() = integer("avg_watching_duration")

    /** Different users who paid for an order from the LIVE; those who were refunded later still count. */
    public val buyerCount: Long? get() = integer("buyer_count")

    /** Paid SKU orders divided by product clicks in the LIVE, a decimal fraction as text. */
    public val clickOrderRate: String? get() = text("click_order_rate")

    /** Product clicks divided by views of the LIVE, a decimal fraction as text. */
    public val clickThroughRate: String? get() = text("click_through_rate")

    /** SKU orders created from the LIVE, paid or not. */
    public val createdOrderCount: Long? get() = integer("created_order_count")

    /** Number of people who watch the LIVE at the moment of the call. */
    public val currentVisitorCount: Long? get() = integer("current_visitor_count")

    /** Revenue of the LIVE in the local currency of the shop. */
    public val localGmv: Money? get() = child("local_gmv")?.let(::Money)

    /** Average price of the units sold in the LIVE, in the local currency of the shop. */
    public val localUnitPrice: Money? get() = child("local_unit_price")?.let(::Money)

    /** SKU orders created and paid from the LIVE. */
    public val paidOrderCount: Long? get() = integer("paid_order_count")

    /** Highest number of people watching the LIVE at the same moment. */
    public val peakConcurrentUserCount: Long? get() = integer("peak_concurrent_user_count")

    /** Clicks on products in the LIVE, in the product list and on product cards. */
    public val productReachCount: Long? get() = integer("product_reach_count")

    /** Product impressions in the LIVE, in the product list and on product cards. */
    public val productViewCount: Long? get() = integer("product_view_count")

    /** Number of product units that were sold in the LIVE so far. */
    public val sales: Long? get() = integer("sales")

    /** Views of the LIVE; repeated views of one user count each time. */
    public val watchPv: Long? get() = integer("watch_pv")
}

/** Sub source inside [TrafficPerformance]. */
public class SubSource(raw: JsonObject) : JsonView(raw) {
    /** Name of the more exact place within the source that the viewers came from. */
    public val name: String? get() = text("name")

    /** Views of the LIVE that came from this place. */
    public val watchPv: Long? get() = integer("watch_pv")
}

/** Time range inside [GetVideoPerformancesPerformance]. */
public class TimeRange(raw: JsonObject) : JsonView(raw) {
    /** End of the day these figures belong to, Unix time in seconds. Example: `1704067200`. */
    public val endTime: Instant? get() = time("end_time")

    /** Start of the day these figures belong to, Unix time in seconds. Example: `1704067200`. */
    public val startTime: Instant? get() = time("start_time")
}

/** Top content inside [Performance]. */
public class TopContent(raw: JsonObject) : JsonView(raw) {
    /** The best LIVEs or videos of this `type` with their sales. */
    public val contents: List<Content> get() = views("contents") { Content(it) }

    /** Kind of content in this group: LIVE or VIDEO. Example: `LIVE`. */
    public val type: String? get() = text("type")
}

/** Top creator inside [Performance]. */
public class TopCreator(raw: JsonObject) : JsonView(raw) {
    /** Name of the creator as the profile shows it. Example: `nick.name`. */
    public val creatorName: String? get() = text("creator_name")

    /** Open id of the creator; the key by which a creator is recognized across replies. */
    public val creatorOpenId: String? get() = text("creator_open_id")

    /** Address of the creator's profile picture. */
    public val creatorProfile: String? get() = text("creator_profile")

    /** Gross merchandise value (GMV) of the product that this creator brought in. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Units of the product sold through this creator. Example: `32`. */
    public val itemsSold: Long? get() = integer("items_sold")
}

/** Top issue inside [GetSpsOverviewResponse]. */
public class TopIssue(raw: JsonObject) : JsonView(raw) {
    /** Metrics that pull the score down most, ordered by `rank`. */
    public val issues: List<Issue> get() = views("issues") { Issue(it) }

    /** One text that sums up the top issues, in the language of `locale`. */
    public val summary: String? get() = text("summary")
}

/** Total performance inside [GetShopProductPerformanceListProduct]. */
public class TotalPerformance(raw: JsonObject) : JsonView(raw) {
    /** Times the product was added to a cart from this source of traffic. */
    public val addCartCount: Long? get() = integer("add_cart_count")

    /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
    public val addCartRate: String? get() = text("add_cart_rate")

    /** Different users who added the product to their cart from this source of traffic. */
    public val addCartUsers: Long? get() = integer("add_cart_users")

    /** Average order value from this source: GMV divided by the number of orders. */
    public val aov: Money? get() = child("aov")?.let(::Money)

    /** SKU orders per product click from this source, a decimal fraction as text. */
    public val clickOrderRate: String? get() = text("click_order_rate")

    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
    public val ctr: String? get() = text("ctr")

    /** Estimated number of different customers who bought the product from this source. */
    public val estimatedCustomers: Long? get() = integer("estimated_customers")

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Gross merchandise value of the product, with the tax that buyers paid included. */
    public val gmvInclTax: Money? get() = child("gmv_incl_tax")?.let(::Money)

    /** Gross merchandise value of the product over all sources of traffic. */
    public val grossMerchandiseValue: Money? get() = child("gross_merchandise_value")?.let(::Money)

    /** Units sold: 3 units of one SKU and 2 of another count as 5. */
    public val itemsSold: Long? get() = integer("items_sold")

    /** Orders of the shop or product in the period; one checkout counts once. */
    public val orders: Long? get() = integer("orders")

    /** Clicks on product links, in product lists and on product cards. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Different customers who got a refund for the product. */
    public val refundCustomers: Long? get() = integer("refund_customers")

    /** Units of the product that were refunded. */
    public val refundedItems: Long? get() = integer("refunded_items")

    /** Amount of money refunded to buyers in the period. */
    public val refunds: Money? get() = child("refunds")?.let(::Money)

    /** Shipping fees in the sales of the period. */
    public val shippingFees: Money? get() = child("shipping_fees")?.let(::Money)

    /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. */
    public val skuOrders: Long? get() = integer("sku_orders")

    /** Tax contained in the sales of the period. */
    public val tax: Money? get() = child("tax")?.let(::Money)

    /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
    public val uniqueAtcRate: String? get() = text("unique_atc_rate")

    /** Different buyers in relation to the different users who clicked the product, decimal text. */
    public val uniqueClickOrderRate: String? get() = text("unique_click_order_rate")

    /** Different users who clicked a product link. */
    public val uniqueClicks: Long? get() = integer("unique_clicks")

    /** Different users who clicked the product in relation to those who saw it, decimal text. */
    public val uniqueCtr: String? get() = text("unique_ctr")

    /** Different users to whom the product was shown. */
    public val uniqueProductImpressions: Long? get() = integer("unique_product_impressions")
}

/** Traffic inside [LiveStreamSession]. */
public class Traffic(raw: JsonObject) : JsonView(raw) {
    /** Average number of people watching the LIVE at the same moment (average concurrent users). */
    public val acu: Long? get() = integer("acu")

    /** Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views. */
    public val avgViewingDuration: Long? get() = integer("avg_viewing_duration")

    /** Average watch time per different viewer of the LIVE, in seconds. */
    public val avgViewingDurationPerViewer: Long? get() = integer("avg_viewing_duration_per_viewer")

    /** Click-to-order rate: orders divided by product clicks, decimal text. */
    public val ctor: String? get() = text("ctor")

    /** Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text. */
    public val ctorSkuOrder: String? get() = text("ctor_sku_order")

    /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
    public val ctr: String? get() = text("ctr")

    /** Gross merchandise value (GMV) of the LIVE divided by its length in hours. */
    public val gmvPerHour: Money? get() = child("gmv_per_hour")?.let(::Money)

    /** Times the content was shown to users in the period. */
    public val impressions: Long? get() = integer("impressions")

    /** Impressions of the LIVE divided by its length in hours. */
    public val impressionsPerHour: Long? get() = integer("impressions_per_hour")

    /** Click-through rate of the LIVE, decimal text. */
    public val liveCtr: String? get() = text("live_ctr")

    /** SKU orders in relation to impressions or views of the LIVE, as decimal text. */
    public val orderRateSkuOrders: String? get() = text("order_rate_sku_orders")

    /** Share of views of the LIVE that lasted longer than one minute, as decimal text. */
    public val over1mLiveViewingRate: String? get() = text("over_1m_live_viewing_rate")

    /** Views of the LIVE that lasted longer than one minute. */
    public val over1mViews: Long? get() = integer("over_1m_views")

    /** Highest number of people watching the LIVE at the same moment (peak concurrent users). */
    public val pcu: Long? get() = integer("pcu")

    /** Clicks on product links, in product lists and on product cards. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Products that the host added to the LIVE. */
    public val productsAdded: Long? get() = integer("products_added")

    /** Gross merchandise value that 1,000 impressions of the LIVE brought on average. */
    public val showGpm: Money? get() = child("show_gpm")?.let(::Money)

    /** Taps into the LIVE in relation to its impressions, decimal text. */
    public val tapThroughRate: String? get() = text("tap_through_rate")

    /** Different people who watched the LIVE in this period. */
    public val viewers: Long? get() = integer("viewers")

    /** Views of the content; repeated views of one user count each time. */
    public val views: Long? get() = integer("views")

    /** Gross merchandise value that 1,000 views of the LIVE brought on average. */
    public val watchGpm: Money? get() = child("watch_gpm")?.let(::Money)
}

/** Traffic performance inside [GetTrafficPerformancesResponse]. */
public class TrafficPerformance(raw: JsonObject) : JsonView(raw) {
    /** Where these viewers of the LIVE came from. */
    public val source: Source? get() = child("source")?.let(::Source)

    /** More exact places within the source that the viewers came from. */
    public val subSources: List<SubSource> get() = views("sub_sources") { SubSource(it) }
}

/** Trend inside [GetSpsMetricDiagnosisResponse]. */
public class Trend(raw: JsonObject) : JsonView(raw) {
    /** Points of the trend in the order of time. */
    public val dataPoints: List<GetSpsMetricDiagnosisDataPoint> get() = views("data_points") { GetSpsMetricDiagnosisDataPoint(it) }
}

/** Video inside [GetShopVideoPerformanceListResponse]. */
public class Video(raw: JsonObject) : JsonView(raw) {
    /** Whether the video may be used in advertising. */
    public val advertisable: Boolean? get() = flag("advertisable")

    /** Gross merchandise value (GMV) that the platform attributes to the video, with both direct and indirect sales considered by its own rules. */
    public val attributedGmv: Money? get() = child("attributed_gmv")?.let(::Money)

    /** Customers per day, averaged over the days of the period. */
    public val avgCustomers: Long? get() = integer("avg_customers")

    /** Product clicks divided by product impressions, a decimal fraction as text (0.0528 is 5.28 percent). */
    public val clickThroughRate: String? get() = text("click_through_rate")

    /** Comments that viewers left on the video so far or in the period. */
    public val comments: Long? get() = integer("comments")

    /** Creator who held the LIVE or posted the video. */
    public val creator: Creator? get() = child("creator")?.let(::Creator)

    /** Click-to-order rate: orders divided by product clicks, decimal text. */
    public val ctor: String? get() = text("ctor")

    /** Length of the video in seconds, from start to end. */
    public val duration: Long? get() = integer("duration")

    /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Gross merchandise value that 1,000 views of the video brought on average. */
    public val gpm: Money? get() = child("gpm")?.let(::Money)

    /** Hashtags that the author put into the caption of the video. */
    public val hashTags: List<String> get() = texts("hash_tags")

    /** Id of the TikTok video; pass it as `video_id` to read the details. */
    public val id: String? get() = text("id")

    /** Gross merchandise value (GMV) credited to the content although the order was not placed straight from it. */
    public val indirectGmv: Money? get() = child("indirect_gmv")?.let(::Money)

    /** Number of units that were bought through the video. */
    public val itemsSold: Long? get() = integer("items_sold")

    /** Likes that viewers gave the video so far or in the period. */
    public val likes: Long? get() = integer("likes")

    /** Viewers who followed the creator because of the video. */
    public val newFollowers: Long? get() = integer("new_followers")

    /** Clicks on product links, in product lists and on product cards. */
    public val productClicks: Long? get() = integer("product_clicks")

    /** Times products were shown to users, in product lists and on product cards. */
    public val productImpressions: Long? get() = integer("product_impressions")

    /** Products that the video promotes, each with id and name. */
    public val products: List<GetShopLiveProductsPerformanceListProduct> get() = views("products") { GetShopLiveProductsPerformanceListProduct(it) }

    /** Kind of review that the platform assigned to the video. */
    public val reviewType: String? get() = text("review_type")

    /** Times that viewers shared the video so far or in the period. */
    public val shares: Long? get() = integer("shares")

    /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. */
    public val skuOrders: Long? get() = integer("sku_orders")

    /** Caption that the author gave the video when it was posted. */
    public val title: String? get() = text("title")

    /** Handle of the account that posted the video. */
    public val username: String? get() = text("username")

    /** Clicks that took viewers from the video into a LIVE. */
    public val vToLClicks: Long? get() = integer("v_to_l_clicks")

    /** Share of viewers of the video who went on into a LIVE, decimal text. */
    public val vToLRate: String? get() = text("v_to_l_rate")

    /** Share of views in which the video was watched to its end, decimal text. */
    public val videoFinishRate: String? get() = text("video_finish_rate")

    /** When the video was posted, ISO 8601 date and time such as 2025-01-01 00:00:00. */
    public val videoPostTime: String? get() = text("video_post_time")

    /** Views of the content; repeated views of one user count each time. */
    public val views: Long? get() = integer("views")
}

/** View trend performance inside [GetViewTrendPerformancesResponse]. */
public class ViewTrendPerformance(raw: JsonObject) : JsonView(raw) {
    /** Points of the trend in the order of time. */
    public val dataPoints: List<DataPoint> get() = views("data_points") { DataPoint(it) }

    /** What this series counts: TREND_ONLINE_VIEWER people watching, TREND_ENTER_VIEWER arrivals or TREND_LEFT_VIEWER departures. */
    public val statsType: String? get() = text("stats_type")
}

/** Viewer profile inside [GetShopVideoPerformancePerformance]. */
public class ViewerProfile(raw: JsonObject) : JsonView(raw) {
    /** Viewers of the video split by age group, one entry for each group. */
    public val ageDistribution: List<AgeDistribution> get() = views("age_distribution") { AgeDistribution(it) }

    /** Viewers of the video split by country, one entry for each country. */
    public val countryDistribution: List<CountryDistribution> get() = views("country_distribution") { CountryDistribution(it) }

    /** Viewers of the video split by gender, each with its share. */
    public val genderDistribution: List<GenderDistribution> get() = views("gender_distribution") { GenderDistribution(it) }

    /** Whose profile it is: VIEWERS for all viewers or NEW_FOLLOWER for those who followed because of the video. Example: `VIEWERS`. */
    public val type: ViewerProfileType? get() = text("type")?.let(::ViewerProfileType)
}
