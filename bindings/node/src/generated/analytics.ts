// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `GetBestsellingCreators` (202511). Ranks the creators with the highest sales in the market for a period. */
export interface GetBestsellingCreatorsParams {
  /** Author type. Required. */
  author_type: AuthorType;
  /** Currency. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** Date. Required. A day, as `2026-10-01`. */
  date: string;
  /** Time slot. Required. */
  time_slot: TimeSlot;
}

/** The parameters of `GetBestsellingLIVESessions` (202511). Ranks the LIVE sessions with the highest sales in the market for a period. */
export interface GetBestsellingLiveSessionsParams {
  /** Currency. */
  currency?: string | undefined;
  /** Date. A day, as `2026-10-01`. */
  date?: string | undefined;
  /** Time slot. */
  time_slot?: TimeSlot | undefined;
}

/** The parameters of `GetBestsellingProducts` (202511). Ranks the best-selling products in the market, optionally within a category. */
export interface GetBestsellingProductsParams {
  /** Category id. */
  category_id?: common.Id | undefined;
  /** Currency. */
  currency?: string | undefined;
  /** Date. Required. A day, as `2026-10-01`. */
  date: string;
  /** Time slot. Required. */
  time_slot: TimeSlot;
}

/** The parameters of `GetBestsellingVideos` (202511). Ranks the videos with the highest sales in the market for a period. */
export interface GetBestsellingVideosParams {
  /** Currency. */
  currency?: string | undefined;
  /** Date. Required. A day, as `2026-10-01`. */
  date: string;
  /** Time slot. Required. */
  time_slot: TimeSlot;
}

/** The parameters of `GetGMVTrendPerformances` (202502). Returns the sales curve of one LIVE room over time, for its creator. */
export interface GetGmvTrendPerformancesParams {
  /** LIVE room id. Required. */
  live_room_id: common.Id;
}

/** The parameters of `GetInteractiveTrendPerformances` (202502). Returns the interaction curve of one LIVE room over time, for its creator. */
export interface GetInteractiveTrendPerformancesParams {
  /** LIVE room id. Required. */
  live_room_id: common.Id;
}

/** The parameters of `GetLiveCoreStats` (202502). Returns the main figures of one LIVE room, for its creator. */
export interface GetLiveCoreStatsParams {
  /** LIVE room id. Required. */
  live_room_id: common.Id;
}

/** The parameters of `GetProductStats` (202502). Returns clicks, orders and stock for each product of one LIVE room. */
export interface GetProductStatsParams {
  /** LIVE room id. Required. */
  live_room_id: common.Id;
}

/** The parameters of `GetShopLIVEPerformanceList` (202609). Lists the shop's LIVE sessions with sales and interaction figures, page by page. */
export interface GetShopLivePerformanceListParams {
  /** Account type. Required. */
  account_type: GetShopLivePerformanceListAccountType;
  /** Currency. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. */
  end_date_lt: string;
  /** Page size. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Sort field. */
  sort_field?: SortField | undefined;
  /** Sort order. */
  sort_order?: SortOrder | undefined;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopLIVEPerformanceListOLD` (202505). Lists the shop's LIVE sessions through the older endpoint; a POST that only reads. */
export interface GetShopLivePerformanceListOldParams {
  /** Account type. Default: `ALL`. Example: `OFFICIAL_ACCOUNTS`. */
  account_type?: string | undefined;
  /** Currency. Default: `LOCAL`. Example: `USD`. */
  currency?: string | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-09-08`. */
  end_date_lt: string;
  /** Page size. 1 to 100. Default: `10`. Example: `30`. */
  page_size?: string | undefined;
  /** Page token. Example: `cGFnZV9udW1iZXI9MQ==`. */
  page_token?: string | undefined;
  /** Sort field. Default: `gmv`. Example: `gmv`. */
  sort_field?: string | undefined;
  /** Sort order. Default: `DESC`. Example: `ASC`. */
  sort_order?: string | undefined;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-09-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopLIVEPerformanceOverview` (202609). Returns the shop's LIVE results, summed per interval. */
export interface GetShopLivePerformanceOverviewParams {
  /** Account type. */
  account_type?: AccountType | undefined;
  /** Currency. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. */
  end_date_lt: string;
  /** Granularity. */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. */
  start_date_ge: string;
  /** Today. */
  today?: boolean | undefined;
}

/** The parameters of `GetShopLIVEPerformanceOverviewOLD` (202503). Returns the shop's LIVE results per interval through the older POST endpoint. */
export interface GetShopLivePerformanceOverviewOldParams {
  /** Account type. Default: `ALL`. Example: `ALL`. */
  account_type?: string | undefined;
  /** Currency. Default: `LOCAL`. Example: `USD`. */
  currency?: string | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-09-08`. */
  end_date_lt: string;
  /** Granularity. Default: `ALL`. Example: `1D`. */
  granularity?: string | undefined;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-09-01`. */
  start_date_ge: string;
  /** With comparison. Default: `false`. Example: `true`. */
  with_comparison?: boolean | undefined;
}

/** The parameters of `GetShopLIVEPerformancePerMinutes` (202510). Returns the results of one finished LIVE session, minute by minute. */
export interface GetShopLivePerformancePerMinutesParams {
  /** Currency. Example: `USD`. */
  currency?: string | undefined;
  /** LIVE id. Required. */
  live_id: common.Id;
  /** Page token. Example: `cGFnZV9udW1iZXI9MQ==`. */
  page_token?: string | undefined;
}

/** The parameters of `GetShopLIVEProductsPerformanceList` (202512). Lists sales and traffic of each product in one LIVE session. */
export interface GetShopLiveProductsPerformanceListParams {
  /** Currency. Example: `USD`. */
  currency?: string | undefined;
  /** LIVE id. Required. */
  live_id: common.Id;
  /** Sort field. Default: `gmv`. */
  sort_field?: GetShopLiveProductsPerformanceListSortField | undefined;
  /** Sort order. Default: `DESC`. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
}

/** The parameters of `GetShopPerformance` (202609). Returns the shop's sales, orders and visitors per interval. */
export interface GetShopPerformanceParams {
  /** Currency. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. */
  end_date_lt: string;
  /** Granularity. */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopPerformancePerHour` (202510). Returns the shop's results for one day, hour by hour. */
export interface GetShopPerformancePerHourParams {
  /** Currency. Default: `LOCAL`. Example: `USD`. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** Date. Required. */
  date: string;
}

/** The parameters of `GetShopProductPerformanceDetail` (202509). Returns the results of one product per interval. */
export interface GetShopProductPerformanceParams {
  /** Currency. Default: `LOCAL`. Example: `LOCAL`. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-04-08`. */
  end_date_lt: string;
  /** Granularity. Default: `ALL`. Example: `ALL`. */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** Product id. Required. */
  product_id: common.Id;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-04-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopProductPerformanceList` (202605). Lists the shop's products with their sales results, page by page. */
export interface GetShopProductPerformanceListParams {
  /** Category filter. */
  category_filter?: readonly string[] | undefined;
  /** Currency. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. */
  end_date_lt: string;
  /** Page size. 1 to 100. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Product status filter. */
  product_status_filter?: ProductStatusFilter | undefined;
  /** Sort field. */
  sort_field?: GetShopProductPerformanceListSortField | undefined;
  /** Sort order. */
  sort_order?: SortOrder | undefined;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopSKUPerformance` (202509). Returns the results of one SKU per interval. */
export interface GetShopSkuPerformanceParams {
  /** Currency. Example: `USD`. */
  currency?: string | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-04-08`. */
  end_date_lt: string;
  /** Granularity. Default: `ALL`. Example: `ALL`. */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** SKU id. Required. */
  sku_id: common.Id;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-04-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopSKUPerformanceList` (202509). Lists the shop's SKUs with their sales results, page by page. */
export interface GetShopSkuPerformanceListParams {
  /** Category filter. */
  category_filter?: readonly string[] | undefined;
  /** Currency. Example: `USD`. */
  currency?: string | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-04-08`. */
  end_date_lt: string;
  /** Page size. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `cGFnZV9udW1iZXI9MQ==`. */
  page_token?: string | undefined;
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
  /** Product status filter. Example: `LIVE`. */
  product_status_filter?: ProductStatusFilter | undefined;
  /** Sort field. Example: `gmv`. */
  sort_field?: GetShopSkuPerformanceListSortField | undefined;
  /** Sort order. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-04-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopVideoPerformanceDetails` (202509). Returns the results of one shop video per interval. */
export interface GetShopVideoPerformanceParams {
  /** Currency. Default: `LOCAL`. Example: `USD`. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-09-08`. */
  end_date_lt: string;
  /** Granularity. Default: `ALL`. Example: `ALL`. */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-09-01`. */
  start_date_ge: string;
  /** Video id. Required. */
  video_id: common.Id;
}

/** The parameters of `GetShopVideoPerformanceList` (202605). Lists the shop's videos with their sales and view figures, page by page. */
export interface GetShopVideoPerformanceListParams {
  /** Account type. */
  account_type?: GetShopVideoPerformanceListAccountType | undefined;
  /** Currency. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. */
  end_date_lt: string;
  /** Page size. 1 to 100. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Sort field. */
  sort_field?: GetShopVideoPerformanceListSortField | undefined;
  /** Sort order. */
  sort_order?: SortOrder | undefined;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopVideoPerformanceOverview` (202609). Returns the results of all shop videos, summed per interval. */
export interface GetShopVideoPerformanceOverviewParams {
  /** Account type. */
  account_type?: GetShopVideoPerformanceListAccountType | undefined;
  /** Currency. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. */
  end_date_lt: string;
  /** Granularity. */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. */
  start_date_ge: string;
  /** Today. */
  today?: boolean | undefined;
}

/** The parameters of `GetShopVideoProductPerformanceList` (202509). Lists the results of each product promoted in one shop video. */
export interface GetShopVideoProductPerformanceListParams {
  /** Currency. Default: `LOCAL`. Example: `USD`. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-09-08`. */
  end_date_lt: string;
  /** Page size. 1 to 100. Default: `10`. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `cGFnZV9udW1iZXI9MQ==`. */
  page_token?: string | undefined;
  /** Sort field. Default: `gmv`. Example: `gmv`. */
  sort_field?: GetShopVideoProductPerformanceListSortField | undefined;
  /** Sort order. Default: `DESC`. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-09-01`. */
  start_date_ge: string;
  /** Video id. Required. */
  video_id: common.Id;
}

/** The parameters of `GetShopVideosPerformanceDetails` (202609). Returns the results of several shop videos in one call, with an error for each that failed. */
export interface GetShopVideosPerformanceDetailsParams {
  /** Currency. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End date, upper bound (exclusive). Required. A day, as `2026-10-01`. */
  end_date_lt: string;
  /** Granularity. */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** Start date, lower bound. Required. A day, as `2026-10-01`. */
  start_date_ge: string;
  /** Video ids. Required. */
  video_ids: readonly common.Integer[];
}

/** The parameters of `GetSPSMetricDiagnosis` (202606). Explains the score of one shop performance metric and shows its trend (US only). */
export interface GetSpsMetricDiagnosisParams {
  /** Locale. */
  locale?: string | undefined;
  /** Metric code. Required. */
  metric_code: string;
  /** Trend duration days. */
  trend_duration_days?: common.Integer | undefined;
}

/** The parameters of `GetSPSMetricProblemDetails` (202606). Lists the orders or chats that hurt one shop performance metric (US only). */
export interface GetSpsMetricProblemDetailsParams {
  /** Locale. */
  locale?: string | undefined;
  /** Metric code. Required. */
  metric_code: string;
  /** Page size. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
}

/** The parameters of `GetSPSMetricTopItems` (202606). Lists the products that weigh most on one shop performance metric (US only). */
export interface GetSpsMetricTopItemsParams {
  /** Locale. */
  locale?: string | undefined;
  /** Metric code. Required. */
  metric_code: string;
}

/** The parameters of `GetSPSMetrics` (202606). Lists the shop performance metrics, each with score, value and benchmarks (US only). */
export interface GetSpsMetricsParams {
  /** Locale. */
  locale?: string | undefined;
}

/** The parameters of `GetSPSOverview` (202606). Returns the shop performance score, its tier and main issues (US only). */
export interface GetSpsOverviewParams {
  /** Locale. */
  locale?: string | undefined;
}

/** The parameters of `GetTrafficPerformances` (202502). Returns where the viewers of one LIVE room came from, for its creator. */
export interface GetTrafficPerformancesParams {
  /** LIVE room id. Required. */
  live_room_id: common.Id;
}

/** The parameters of `GetUserPortraits` (202502). Returns the audience of one LIVE room by age, gender, region and share of fans. */
export interface GetUserPortraitsParams {
  /** LIVE room id. Required. */
  live_room_id: common.Id;
}

/** The parameters of `GetVideoPerformances` (202403). Returns the results of the creator's own videos with the given ids. */
export interface GetVideoPerformancesParams {
  /** End time, upper bound. Required. Unix seconds. Example: `1711356201`. */
  end_time_le: common.Time;
  /** Start time, lower bound. Required. Unix seconds. Example: `1704091445`. */
  start_time_ge: common.Time;
  /** Video ids. Required. Example: `7341286689295469829,7271486684427046149`. */
  video_ids: common.Id;
}

/** The parameters of `GetViewTrendPerformances` (202502). Returns the viewer curve of one LIVE room over time, for its creator. */
export interface GetViewTrendPerformancesParams {
  /** LIVE room id. Required. */
  live_room_id: common.Id;
}

/** The response of `GetBestsellingCreators` (202511). */
export interface GetBestsellingCreatorsResponse {
  /** Creators. */
  creators?: GetBestsellingCreatorsCreator[];
}

/** The response of `GetBestsellingLIVESessions` (202511). */
export interface GetBestsellingLiveSessionsResponse {
  /** LIVEs. */
  lives?: Live[];
}

/** The response of `GetBestsellingProducts` (202511). */
export interface GetBestsellingProductsResponse {
  /** Products. */
  products?: GetBestsellingProductsProduct[];
}

/** The response of `GetBestsellingVideos` (202511). */
export interface GetBestsellingVideosResponse {
  /** Videos. */
  videos?: GetBestsellingVideosVideo[];
}

/** The response of `GetGMVTrendPerformances` (202502). */
export interface GetGmvTrendPerformancesResponse {
  /** GMV trend performances. */
  gmv_trend_performances?: GmvTrendPerformance[];
}

/** The response of `GetInteractiveTrendPerformances` (202502). */
export interface GetInteractiveTrendPerformancesResponse {
  /** Interactive trend performances. */
  interactive_trend_performances?: InteractiveTrendPerformance[];
}

/** The response of `GetLiveCoreStats` (202502). */
export interface GetLiveCoreStatsResponse {
  /** Stats. */
  stats?: Stat;
}

/** The response of `GetProductStats` (202502). */
export interface GetProductStatsResponse {
  /** Product stats. */
  product_stats?: ProductStat[];
}

/** The response of `GetShopLIVEPerformanceList` (202609). */
export interface GetShopLivePerformanceListResponse {
  /** Latest available date. A day, as `2026-10-01`. */
  latest_available_date?: string;
  /** LIVE stream sessions. */
  live_stream_sessions?: LiveStreamSession[];
  /** Next page token. */
  next_page_token?: string;
  /** Total count. */
  total_count?: number;
  /** Updated at. */
  updated_at?: string;
}

/** The response of `GetShopLIVEPerformanceListOLD` (202505). */
export interface GetShopLivePerformanceListOldResponse {
  /** Latest available date. Example: `2024-09-07`. */
  latest_available_date?: string;
  /** LIVE stream sessions. */
  live_stream_sessions?: GetShopLivePerformanceListOldLiveStreamSession[];
  /** Next page token. Example: `cGFnZV9udW1iZXI9MQ==`. */
  next_page_token?: string;
  /** Total count. Example: `233`. */
  total_count?: number;
}

/** The response of `GetShopLIVEPerformanceOverview` (202609). */
export interface GetShopLivePerformanceOverviewResponse {
  /** Latest available date. A day, as `2026-10-01`. */
  latest_available_date?: string;
  /** Performance. */
  performance?: GetShopLivePerformanceOverviewPerformance;
  /** Updated at. */
  updated_at?: string;
}

/** The response of `GetShopLIVEPerformanceOverviewOLD` (202503). */
export interface GetShopLivePerformanceOverviewOldResponse {
  /** Latest available date. Example: `2024-09-07`. */
  latest_available_date?: string;
  /** Performance. */
  performance?: GetShopLivePerformanceOverviewOldPerformance;
}

/** The response of `GetShopLIVEPerformancePerMinutes` (202510). */
export interface GetShopLivePerformancePerMinutesResponse {
  /** Next page token. Example: `cGFnZV9udW1iZXI9MQ==`. */
  next_page_token?: string;
  /** Performance. */
  performance?: GetShopLivePerformancePerMinutesPerformance;
  /** Total count. Example: `20`. */
  total_count?: number;
}

/** The response of `GetShopLIVEProductsPerformanceList` (202512). */
export interface GetShopLiveProductsPerformanceListResponse {
  /** Products. */
  products?: GetShopLiveProductsPerformanceListProduct[];
}

/** The response of `GetShopPerformance` (202609). */
export interface GetShopPerformanceResponse {
  /** Latest available date. A day, as `2026-10-01`. */
  latest_available_date?: string;
  /** Performance. */
  performance?: GetShopPerformancePerformance;
}

/** The response of `GetShopPerformancePerHour` (202510). */
export interface GetShopPerformancePerHourResponse {
  /** Performance. */
  performance?: GetShopPerformancePerHourPerformance;
}

/** The response of `GetShopProductPerformanceDetail` (202509). */
export interface GetShopProductPerformanceResponse {
  /** Latest available date. A day, as `2026-10-01`. Example: `2024-04-07`. */
  latest_available_date?: string;
  /** Performance. */
  performance?: Performance;
}

/** The response of `GetShopProductPerformanceList` (202605). */
export interface GetShopProductPerformanceListResponse {
  /** Latest available date. A day, as `2026-10-01`. */
  latest_available_date?: string;
  /** Next page token. */
  next_page_token?: string;
  /** Products. */
  products?: GetShopProductPerformanceListProduct[];
  /** Total count. */
  total_count?: number;
}

/** The response of `GetShopSKUPerformance` (202509). */
export interface GetShopSkuPerformanceResponse {
  /** Latest available date. A day, as `2026-10-01`. Example: `2024-04-07`. */
  latest_available_date?: string;
  /** Performance. */
  performance?: GetShopSkuPerformancePerformance;
}

/** The response of `GetShopSKUPerformanceList` (202509). */
export interface GetShopSkuPerformanceListResponse {
  /** Latest available date. A day, as `2026-10-01`. Example: `2024-04-07`. */
  latest_available_date?: string;
  /** Next page token. Example: `cGFnZV9udW1iZXI9MQ==`. */
  next_page_token?: string;
  /** SKUs. */
  skus?: Sku[];
  /** Total count. Example: `20`. */
  total_count?: number;
}

/** The response of `GetShopVideoPerformanceDetails` (202509). */
export interface GetShopVideoPerformanceResponse {
  /** Latest available date. A day, as `2026-10-01`. Example: `2024-09-07`. */
  latest_available_date?: string;
  /** Performance. */
  performance?: GetShopVideoPerformancePerformance;
}

/** The response of `GetShopVideoPerformanceList` (202605). */
export interface GetShopVideoPerformanceListResponse {
  /** Latest available date. A day, as `2026-10-01`. */
  latest_available_date?: string;
  /** Next page token. */
  next_page_token?: string;
  /** Total count. */
  total_count?: number;
  /** Videos. */
  videos?: Video[];
}

/** The response of `GetShopVideoPerformanceOverview` (202609). */
export interface GetShopVideoPerformanceOverviewResponse {
  /** Latest available date. A day, as `2026-10-01`. */
  latest_available_date?: string;
  /** Performance. */
  performance?: GetShopVideoPerformanceOverviewPerformance;
}

/** The response of `GetShopVideoProductPerformanceList` (202509). */
export interface GetShopVideoProductPerformanceListResponse {
  /** Latest available date. A day, as `2026-10-01`. Example: `2024-09-07`. */
  latest_available_date?: string;
  /** Next page token. Example: `cGFnZV9udW1iZXI9MQ==`. */
  next_page_token?: string;
  /** Products. */
  products?: Product[];
  /** Total count. Example: `10`. */
  total_count?: number;
}

/** The response of `GetShopVideosPerformanceDetails` (202609). */
export interface GetShopVideosPerformanceDetailsResponse {
  /** Latest available date. A day, as `2026-10-01`. */
  latest_available_date?: string;
  /** Videos. */
  videos?: GetShopVideosPerformanceDetailsVideo2[];
}

/** The response of `GetSPSMetricDiagnosis` (202606). */
export interface GetSpsMetricDiagnosisResponse {
  /** Analyses. */
  analyses?: Analyse[];
  /** Benchmarks. */
  benchmarks?: Benchmark;
  /** Calculation rule. */
  calculation_rule?: CalculationRule;
  /** Dimension. */
  dimension?: string;
  /** Distribution details. */
  distribution_details?: DistributionDetail[];
  /** End evaluation time. Unix seconds. */
  end_evaluation_time?: number;
  /** Evaluate duration days. */
  evaluate_duration_days?: number;
  /** Metric code. */
  metric_code?: string;
  /** Score. */
  score?: string;
  /** Start evaluation time. Unix seconds. */
  start_evaluation_time?: number;
  /** Status. */
  status?: string;
  /** Status text. */
  status_text?: string;
  /** Trend. */
  trend?: Trend;
  /** Value. */
  value?: string;
  /** Value unit. */
  value_unit?: string;
}

/** The response of `GetSPSMetricProblemDetails` (202606). */
export interface GetSpsMetricProblemDetailsResponse {
  /** Aht problem order items. */
  aht_problem_order_items?: AhtProblemOrderItem[];
  /** IM dsat chat items. */
  im_dsat_chat_items?: ImDsatChatItem[];
  /** Metric code. */
  metric_code?: string;
  /** Nbfr problem order items. */
  nbfr_problem_order_items?: NbfrProblemOrderItem[];
  /** Next page token. */
  next_page_token?: string;
  /** Nrr problem order items. */
  nrr_problem_order_items?: NrrProblemOrderItem[];
  /** Otdr problem order items. */
  otdr_problem_order_items?: OtdrProblemOrderItem[];
  /** Sfcr problem order items. */
  sfcr_problem_order_items?: SfcrProblemOrderItem[];
  /** Total count. */
  total_count?: number;
}

/** The response of `GetSPSMetricTopItems` (202606). */
export interface GetSpsMetricTopItemsResponse {
  /** Aht aftersales type items. */
  aht_aftersales_type_items?: AhtAftersalesTypeItem[];
  /** Metric code. */
  metric_code?: string;
  /** Nbfr top product items. */
  nbfr_top_product_items?: NbfrTopProductItem[];
  /** Nrr top product items. */
  nrr_top_product_items?: NrrTopProductItem[];
  /** Otdr logistics items. */
  otdr_logistics_items?: OtdrLogisticsItem[];
  /** Total count. */
  total_count?: number;
}

/** The response of `GetSPSMetrics` (202606). */
export interface GetSpsMetricsResponse {
  /** Metrics. */
  metrics?: Metric[];
}

/** The response of `GetSPSOverview` (202606). */
export interface GetSpsOverviewResponse {
  /** Benefits. */
  benefits?: Benefit[];
  /** Dimensions. */
  dimensions?: Dimension[];
  /** End evaluation time. Unix seconds. */
  end_evaluation_time?: number;
  /** Evaluate duration days. */
  evaluate_duration_days?: number;
  /** Peer percentile. */
  peer_percentile?: string;
  /** Primary category. */
  primary_category?: PrimaryCategory;
  /** SPS score. */
  sps_score?: string;
  /** SPS tier. */
  sps_tier?: string;
  /** SPS tier text. */
  sps_tier_text?: string;
  /** Start evaluation time. Unix seconds. */
  start_evaluation_time?: number;
  /** Top issues. */
  top_issues?: TopIssue;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** The response of `GetTrafficPerformances` (202502). */
export interface GetTrafficPerformancesResponse {
  /** Traffic performances. */
  traffic_performances?: TrafficPerformance[];
}

/** The response of `GetUserPortraits` (202502). */
export interface GetUserPortraitsResponse {
  /** All ads age indicators. */
  all_ads_age_indicators?: AllAdsAgeIndicator[];
  /** All ads gender indicators. */
  all_ads_gender_indicators?: AllAdsGenderIndicator[];
  /** All fan indicators. */
  all_fan_indicators?: AllFanIndicator[];
  /** Paid ads age indicators. */
  paid_ads_age_indicators?: PaidAdsAgeIndicator[];
  /** Paid ads gender indicators. */
  paid_ads_gender_indicators?: PaidAdsGenderIndicator[];
  /** Paid fan indicators. */
  paid_fan_indicators?: PaidFanIndicator[];
  /** Region indicators. */
  region_indicators?: RegionIndicator[];
}

/** The response of `GetVideoPerformances` (202403). */
export interface GetVideoPerformancesResponse {
  /** Videos. */
  videos?: GetVideoPerformancesVideo[];
}

/** The response of `GetViewTrendPerformances` (202502). */
export interface GetViewTrendPerformancesResponse {
  /** View trend performances. */
  view_trend_performances?: ViewTrendPerformance[];
}

/** Affiliate LIVE performance inside {@link GetShopProductPerformanceListProduct}. */
export interface AffiliateLivePerformance {
  /** Add cart count. */
  add_cart_count?: number;
  /** Add cart rate. */
  add_cart_rate?: string;
  /** ATC users. */
  atc_users?: number;
  /** Click order rate. */
  click_order_rate?: string;
  /** CTR. */
  ctr?: string;
  /** LIVE attributed GMV. */
  live_attributed_gmv?: common.Money;
  /** New LIVE count. */
  new_live_count?: number;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** Unique ATC rate. */
  unique_atc_rate?: string;
  /** Unique click order rate. */
  unique_click_order_rate?: string;
  /** Unique clicks. */
  unique_clicks?: number;
  /** Unique CTR. */
  unique_ctr?: string;
  /** Unique product impressions. */
  unique_product_impressions?: number;
}

/** Affiliate total performance inside {@link GetShopProductPerformanceListProduct}. */
export interface AffiliateTotalPerformance {
  /** Add cart count. */
  add_cart_count?: number;
  /** Add cart rate. */
  add_cart_rate?: string;
  /** Add cart users. */
  add_cart_users?: number;
  /** AOV. */
  aov?: common.Money;
  /** Attributed GMV. */
  attributed_gmv?: common.Money;
  /** Attributed orders. */
  attributed_orders?: number;
  /** Attributed SKU orders. */
  attributed_sku_orders?: number;
  /** Attributed sold items. */
  attributed_sold_items?: number;
  /** Average daily creator posted content. */
  avg_daily_creator_posted_content?: number;
  /** Click order rate. */
  click_order_rate?: string;
  /** CTR. */
  ctr?: string;
  /** Estimated customers. */
  estimated_customers?: number;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** Unique ATC rate. */
  unique_atc_rate?: string;
  /** Unique click order rate. */
  unique_click_order_rate?: string;
  /** Unique clicks. */
  unique_clicks?: number;
  /** Unique CTR. */
  unique_ctr?: string;
  /** Unique product impressions. */
  unique_product_impressions?: number;
}

/** Affiliate video performance inside {@link GetShopProductPerformanceListProduct}. */
export interface AffiliateVideoPerformance {
  /** Add cart count. */
  add_cart_count?: number;
  /** Add cart rate. */
  add_cart_rate?: string;
  /** ATC users. */
  atc_users?: number;
  /** Attributed video GMV. */
  attributed_video_gmv?: common.Money;
  /** Click order rate. */
  click_order_rate?: string;
  /** CTR. */
  ctr?: string;
  /** New video count. */
  new_video_count?: number;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** Unique ATC rate. */
  unique_atc_rate?: string;
  /** Unique click order rate. */
  unique_click_order_rate?: string;
  /** Unique clicks. */
  unique_clicks?: number;
  /** Unique CTR. */
  unique_ctr?: string;
  /** Unique product impressions. */
  unique_product_impressions?: number;
}

/** Age distribution inside {@link ViewerProfile}. */
export interface AgeDistribution {
  /** Age. */
  age?: AgeDistributionAge;
  /** Percentage. Example: `0.293`. */
  percentage?: string;
}

/** Aht aftersales type item inside {@link GetSpsMetricTopItemsResponse}. */
export interface AhtAftersalesTypeItem {
  /** Handle duration hours. */
  handle_duration_hours?: string;
  /** Image URL. */
  image_url?: string;
  /** Product id. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
  /** Return order count. */
  return_order_count?: number;
  /** Top aftersales type name. */
  top_aftersales_type_name?: string;
  /** Top type order count. */
  top_type_order_count?: number;
}

/** Aht problem order item inside {@link GetSpsMetricProblemDetailsResponse}. */
export interface AhtProblemOrderItem {
  /** Aftersales type name. */
  aftersales_type_name?: string;
  /** Approve duration hours. */
  approve_duration_hours?: string;
  /** Inspect duration hours. */
  inspect_duration_hours?: string;
  /** Order id. */
  order_id?: string;
  /** Return order id. */
  return_order_id?: string;
  /** Review count. */
  review_count?: number;
  /** Total handle duration hours. */
  total_handle_duration_hours?: string;
}

/** All ads age indicator inside {@link GetUserPortraitsResponse}. */
export interface AllAdsAgeIndicator {
  /** Type. */
  type?: string;
  /** Value. */
  value?: string;
}

/** All ads gender indicator inside {@link GetUserPortraitsResponse}. */
export interface AllAdsGenderIndicator {
  /** Type. */
  type?: string;
  /** Value. */
  value?: string;
}

/** All fan indicator inside {@link GetUserPortraitsResponse}. */
export interface AllFanIndicator {
  /** Type. */
  type?: string;
  /** Value. */
  value?: string;
}

/** Analyse inside {@link GetSpsMetricDiagnosisResponse}. */
export interface Analyse {
  /** Details. */
  details?: string[];
  /** Summaries. */
  summaries?: string[];
}

/** Benchmark inside {@link GetSpsMetricDiagnosisResponse}, {@link Metric}. */
export interface Benchmark {
  /** Excellent threshold. */
  excellent_threshold?: string;
  /** Poor threshold. */
  poor_threshold?: string;
}

/** Benefit inside {@link GetSpsOverviewResponse}. */
export interface Benefit {
  /** Benefit name. */
  benefit_name?: string;
  /** Is unlocked. */
  is_unlocked?: boolean;
  /** Unlock score. */
  unlock_score?: string;
}

/** Breakdown inside {@link GetShopVideoPerformanceSales}. */
export interface Breakdown {
  /** CTR. Example: `0.029`. */
  ctr?: string;
  /** Customers. Example: `12`. */
  customers?: number;
  /** GMV. */
  gmv?: common.Money;
  /** GPM. */
  gpm?: common.Money;
  /** Items sold. Example: `22`. */
  items_sold?: number;
  /** Product clicks. Example: `21232`. */
  product_clicks?: number;
  /** Product id. Example: `19332235`. */
  product_id?: string;
  /** Product impressions. Example: `32092`. */
  product_impressions?: number;
}

/** Calculation rule inside {@link GetSpsMetricDiagnosisResponse}. */
export interface CalculationRule {
  /** Denominator label. */
  denominator_label?: string;
  /** Denominator value. */
  denominator_value?: string;
  /** Numerator label. */
  numerator_label?: string;
  /** Numerator value. */
  numerator_value?: string;
}

/** Cancel and refund inside {@link GetShopProductPerformanceInterval}. */
export interface CancelAndRefund {
  /** Canceled. Example: `23`. */
  canceled?: number;
  /** Refunded. Example: `3`. */
  refunded?: number;
  /** Replacements. Example: `3`. */
  replacements?: number;
  /** Returned. Example: `2`. */
  returned?: number;
}

/** Click to order rate inside {@link Conversion}, {@link GetShopLiveProductsPerformanceListTraffic}. */
export interface ClickToOrderRate {
  /** Main order CTOR. Example: `0.015757`. */
  main_order_ctor?: string;
  /** SKU order CTOR. Example: `0.0187`. */
  sku_order_ctor?: string;
}

/** Comparison interval inside {@link GetShopLivePerformanceOverviewOldPerformance}. */
export interface ComparisonInterval {
  /** Click through rate. Example: `10%`. */
  click_through_rate?: string;
  /** Click to order rate. Example: `32%`. */
  click_to_order_rate?: string;
  /** Customers. Example: `4`. */
  customers?: number;
  /** End date. Example: `2024-08-31`. */
  end_date?: string;
  /** GMV. */
  gmv?: common.Money;
  /** SKU orders. Example: `20`. */
  sku_orders?: number;
  /** Start date. Example: `2024-08-24`. */
  start_date?: string;
  /** Units sold. Example: `2`. */
  units_sold?: number;
}

/** Content inside {@link TopContent}. */
export interface Content {
  /** Content id. Example: `2304002883`. */
  content_id?: string;
  /** GMV. */
  gmv?: common.Money;
  /** Items sold. Example: `23`. */
  items_sold?: number;
}

/** Content breakdown inside {@link GetShopPerformanceBreakdown}. */
export interface ContentBreakdown {
  /** Channel. */
  channel?: string;
  /** Content type. */
  content_type?: string;
  /** GMV. */
  gmv?: common.Money;
  /** Indirect GMV. */
  indirect_gmv?: common.Money;
}

/** Conversion inside {@link GetShopLivePerformancePerMinutesInterval}. */
export interface Conversion {
  /** Average price. */
  avg_price?: common.Money;
  /** Click to order rate. */
  click_to_order_rate?: ClickToOrderRate;
  /** Created SKU orders. Example: `12`. */
  created_sku_orders?: number;
  /** GPM. */
  gpm?: Gpm;
  /** SKU order rate. Example: `0.0057`. */
  sku_order_rate?: string;
}

/** Country distribution inside {@link ViewerProfile}. */
export interface CountryDistribution {
  /** Country code. Example: `MY`. */
  country_code?: string;
  /** Percentage. Example: `0.993`. */
  percentage?: string;
}

/** Creator inside {@link LiveStreamSession}, {@link Video}. */
export interface Creator {
  /** Author type. */
  author_type?: string;
  /** Creator country. */
  creator_country?: string;
  /** Creator id. */
  creator_id?: string;
  /** Nick name. */
  nick_name?: string;
  /** Open id. */
  open_id?: string;
  /** User name. */
  user_name?: string;
}

/** Data point inside {@link InteractiveTrendPerformance}, {@link ViewTrendPerformance}. */
export interface DataPoint {
  /** Timestamp. Unix seconds. */
  timestamp?: number;
  /** Value. */
  value?: string;
}

/** Dimension inside {@link GetSpsOverviewResponse}. */
export interface Dimension {
  /** Name. */
  name?: string;
  /** Score. */
  score?: string;
  /** Status. */
  status?: string;
  /** Status text. */
  status_text?: string;
  /** Weight. */
  weight?: string;
}

/** Distribution detail inside {@link GetSpsMetricDiagnosisResponse}. */
export interface DistributionDetail {
  /** Count. */
  count?: number;
  /** Name. */
  name?: string;
  /** Percent. */
  percent?: string;
}

/** Error inside {@link GetShopVideosPerformanceDetailsVideo2}. */
export interface ErrorItem {
  /** Code. */
  code?: string;
  /** Message. */
  message?: string;
}

/** Gender distribution inside {@link ViewerProfile}. */
export interface GenderDistribution {
  /** Gender. Example: `MALE`. */
  gender?: GenderDistributionGender;
  /** Percentage. Example: `0.349`. */
  percentage?: string;
}

/** Creator inside {@link GetBestsellingCreatorsResponse}. */
export interface GetBestsellingCreatorsCreator {
  /** Followers count. */
  followers_count?: number;
  /** GMV range. */
  gmv_range?: string;
  /** Likes count. */
  likes_count?: number;
  /** Nick name. */
  nick_name?: string;
  /** Open id. */
  open_id?: string;
  /** Rank. */
  rank?: number;
  /** User name. */
  user_name?: string;
}

/** Product inside {@link GetBestsellingProductsResponse}. */
export interface GetBestsellingProductsProduct {
  /** GMV range. */
  gmv_range?: string;
  /** Id. */
  id?: string;
  /** Name. */
  name?: string;
  /** Product image. */
  product_image?: ProductImage;
  /** Rank. */
  rank?: number;
  /** Rating. */
  rating?: string;
  /** Shop id. */
  shop_id?: string;
  /** Shop name. */
  shop_name?: string;
}

/** Video inside {@link GetBestsellingVideosResponse}. */
export interface GetBestsellingVideosVideo {
  /** Comments. */
  comments?: number;
  /** Duration. */
  duration?: number;
  /** GMV range. */
  gmv_range?: string;
  /** Id. */
  id?: string;
  /** Likes. */
  likes?: number;
  /** Nick name. */
  nick_name?: string;
  /** Product info. */
  product_infos?: ProductInfo[];
  /** Publish time. Unix seconds. */
  publish_time?: number;
  /** Rank. */
  rank?: number;
  /** Shares. */
  shares?: number;
  /** Views. */
  views?: number;
}

/** Data point inside {@link GmvTrendPerformance}. */
export interface GetGmvTrendPerformancesDataPoint {
  /** GMV. */
  gmv?: common.Money;
  /** Order count. */
  order_count?: number;
  /** Timestamp. Unix seconds. */
  timestamp?: number;
}

/** Interaction performance inside {@link LiveStreamSession}. */
export interface GetShopLivePerformanceListInteractionPerformance {
  /** Comment rate. */
  comment_rate?: string;
  /** Comments. */
  comments?: number;
  /** Follow rate. */
  follow_rate?: string;
  /** Like rate. */
  like_rate?: string;
  /** Likes. */
  likes?: number;
  /** New followers. */
  new_followers?: number;
  /** Share rate. */
  share_rate?: string;
  /** Shares. */
  shares?: number;
}

/** LIVE stream session inside {@link GetShopLivePerformanceListOldResponse}. */
export interface GetShopLivePerformanceListOldLiveStreamSession {
  /** End time. Example: `1623812864`. */
  end_time?: string;
  /** Id. Example: `75xxxxxxxxxxxxxxx28`. */
  id?: string;
  /** Interaction performance. */
  interaction_performance?: InteractionPerformance;
  /** Sales performance. */
  sales_performance?: GetShopLivePerformanceListOldSalesPerformance;
  /** Start time. Example: `1623812664`. */
  start_time?: string;
  /** Title. Example: `abxxxxx`. */
  title?: string;
  /** Username. Example: `rey20195`. */
  username?: string;
}

/** Sales performance inside {@link GetShopLivePerformanceListOldLiveStreamSession}. */
export interface GetShopLivePerformanceListOldSalesPerformance {
  /** 24h LIVE GMV. */
  "24h_live_gmv"?: common.Money;
  /** Average price. */
  avg_price?: common.Money;
  /** Click to order rate. Example: `18%`. */
  click_to_order_rate?: string;
  /** Created SKU orders. Example: `100`. */
  created_sku_orders?: number;
  /** Customers. Example: `50`. */
  customers?: number;
  /** Different products sold. Example: `5`. */
  different_products_sold?: number;
  /** GMV. */
  gmv?: common.Money;
  /** Products added. Example: `12`. */
  products_added?: number;
  /** SKU orders. Example: `80`. */
  sku_orders?: number;
  /** Unit sold. Example: `122`. */
  unit_sold?: number;
}

/** Interval inside {@link GetShopLivePerformanceOverviewPerformance}. */
export interface GetShopLivePerformanceOverviewInterval {
  /** Average LIVE auction price. */
  avg_live_auction_price?: common.Money;
  /** Average viewing duration. */
  avg_viewing_duration?: number;
  /** CTOR SKU order. */
  ctor_sku_order?: string;
  /** End date. A day, as `2026-10-01`. */
  end_date?: string;
  /** LIVE attributed GMV. */
  live_attributed_gmv?: common.Money;
  /** LIVE attributed items sold. */
  live_attributed_items_sold?: number;
  /** LIVE attributed SKU orders. */
  live_attributed_sku_orders?: number;
  /** LIVE auction attributed GMV. */
  live_auction_attributed_gmv?: common.Money;
  /** LIVE auction attributed items sold. */
  live_auction_attributed_items_sold?: number;
  /** LIVE auction attributed SKU orders. */
  live_auction_attributed_sku_orders?: number;
  /** LIVE CTR. */
  live_ctr?: string;
  /** LIVE GMV. */
  live_gmv?: common.Money;
  /** LIVE indirect GMV. */
  live_indirect_gmv?: common.Money;
  /** Show GPM. */
  show_gpm?: common.Money;
  /** Start date. A day, as `2026-10-01`. */
  start_date?: string;
  /** Views. */
  views?: number;
}

/** Interval inside {@link GetShopLivePerformanceOverviewOldPerformance}. */
export interface GetShopLivePerformanceOverviewOldInterval {
  /** Click through rate. Example: `10%`. */
  click_through_rate?: string;
  /** Click to order rate. Example: `32%`. */
  click_to_order_rate?: string;
  /** Customers. Example: `4`. */
  customers?: number;
  /** End date. Example: `2024-09-08`. */
  end_date?: string;
  /** GMV. */
  gmv?: common.Money;
  /** SKU orders. Example: `20`. */
  sku_orders?: number;
  /** Start date. Example: `2024-09-01`. */
  start_date?: string;
  /** Units sold. Example: `2`. */
  units_sold?: number;
}

/** Performance inside {@link GetShopLivePerformanceOverviewOldResponse}. */
export interface GetShopLivePerformanceOverviewOldPerformance {
  /** Comparison intervals. */
  comparison_intervals?: ComparisonInterval[];
  /** Intervals. */
  intervals?: GetShopLivePerformanceOverviewOldInterval[];
}

/** Performance inside {@link GetShopLivePerformanceOverviewResponse}. */
export interface GetShopLivePerformanceOverviewPerformance {
  /** Intervals. */
  intervals?: GetShopLivePerformanceOverviewInterval[];
}

/** Interval inside {@link GetShopLivePerformancePerMinutesPerformance}. */
export interface GetShopLivePerformancePerMinutesInterval {
  /** Conversion. */
  conversion?: Conversion;
  /** End time. Unix seconds. Example: `1623812664`. */
  end_time?: number;
  /** Interactions. */
  interactions?: Interaction;
  /** Sales. */
  sales?: GetShopLivePerformancePerMinutesSales;
  /** Start time. Unix seconds. Example: `1623812664`. */
  start_time?: number;
  /** Traffic. */
  traffic?: GetShopLivePerformancePerMinutesTraffic;
}

/** Overall inside {@link GetShopLivePerformancePerMinutesPerformance}. */
export interface GetShopLivePerformancePerMinutesOverall {
  /** Duration. Example: `3600`. */
  duration?: number;
  /** End time. Unix seconds. Example: `1623812664`. */
  end_time?: number;
  /** GMV. */
  gmv?: common.Money;
  /** Impressions. Example: `87939`. */
  impressions?: number;
  /** Items sold. Example: `432`. */
  items_sold?: number;
  /** LIVE title. */
  live_title?: string;
  /** Start time. Unix seconds. Example: `1623812664`. */
  start_time?: number;
  /** Unique viewers. Example: `10230`. */
  unique_viewers?: number;
}

/** Performance inside {@link GetShopLivePerformancePerMinutesResponse}. */
export interface GetShopLivePerformancePerMinutesPerformance {
  /** Intervals. */
  intervals?: GetShopLivePerformancePerMinutesInterval[];
  /** Overall. */
  overall?: GetShopLivePerformancePerMinutesOverall;
}

/** Sales inside {@link GetShopLivePerformancePerMinutesInterval}, {@link GetShopLiveProductsPerformanceListProduct}. */
export interface GetShopLivePerformancePerMinutesSales {
  /** Average price. */
  avg_price?: common.Money;
  /** Created SKU orders. Example: `27`. */
  created_sku_orders?: number;
  /** Customers. Example: `49`. */
  customers?: number;
  /** Direct GMV. */
  direct_gmv?: common.Money;
  /** GMV. */
  gmv?: common.Money;
  /** Items sold. Example: `57`. */
  items_sold?: number;
  /** Main orders. Example: `51`. */
  main_orders?: number;
  /** Payment rate. Example: `0.8888`. */
  payment_rate?: string;
  /** SKU orders. Example: `57`. */
  sku_orders?: number;
}

/** Traffic inside {@link GetShopLivePerformancePerMinutesInterval}. */
export interface GetShopLivePerformancePerMinutesTraffic {
  /** CTR. Example: `0.3264`. */
  ctr?: string;
  /** Enter room rate. Example: `0.1636`. */
  enter_room_rate?: string;
  /** Impressions. Example: `13862`. */
  impressions?: number;
  /** Product clicks. Example: `595`. */
  product_clicks?: number;
  /** Product impressions. Example: `8989`. */
  product_impressions?: number;
  /** Viewers. Example: `229`. */
  viewers?: number;
  /** Views. Example: `2092`. */
  views?: number;
}

/** Product inside {@link GetShopLiveProductsPerformanceListResponse}, {@link Video}. */
export interface GetShopLiveProductsPerformanceListProduct {
  /** Id. Example: `1731736614984386107`. */
  id?: string;
  /** Name. */
  name?: string;
  /** Sales. */
  sales?: GetShopLivePerformancePerMinutesSales;
  /** Traffic. */
  traffic?: GetShopLiveProductsPerformanceListTraffic;
}

/** Traffic inside {@link GetShopLiveProductsPerformanceListProduct}. */
export interface GetShopLiveProductsPerformanceListTraffic {
  /** Add to cart count. Example: `102`. */
  add_to_cart_count?: number;
  /** Click to order rate. */
  click_to_order_rate?: ClickToOrderRate;
  /** CTR. Example: `0.0908`. */
  ctr?: string;
  /** GPM. */
  gpm?: Gpm;
  /** Product impressions. Example: `14815`. */
  product_impressions?: number;
  /** Produt clicks. Example: `1346`. */
  produt_clicks?: number;
}

/** Breakdown inside {@link GetShopPerformanceInterval}. */
export interface GetShopPerformanceBreakdown {
  /** Affiliate product card attributed GMV. */
  affiliate_product_card_attributed_gmv?: common.Money;
  /** Content breakdown. */
  content_breakdown?: ContentBreakdown[];
  /** Seller product card GMV. */
  seller_product_card_gmv?: common.Money;
  /** Shop tab and search. */
  shop_tab_and_search?: ShopTabAndSearch;
}

/** Interval inside {@link GetShopPerformancePerformance}. */
export interface GetShopPerformanceInterval {
  /** Breakdowns. */
  breakdowns?: GetShopPerformanceBreakdown;
  /** End date. A day, as `2026-10-01`. */
  end_date?: string;
  /** Sales. */
  sales?: Sales;
  /** Start date. A day, as `2026-10-01`. */
  start_date?: string;
  /** Traffic. */
  traffic?: GetShopPerformanceTraffic;
}

/** Performance inside {@link GetShopPerformancePerHourResponse}. */
export interface GetShopPerformancePerHourPerformance {
  /** Intervals. */
  intervals?: Interval[];
  /** Latest available timestamp. Example: `1623812664`. */
  latest_available_timestamp?: number;
  /** Overall. */
  overall?: Overall;
}

/** Performance inside {@link GetShopPerformanceResponse}. */
export interface GetShopPerformancePerformance {
  /** Intervals. */
  intervals?: GetShopPerformanceInterval[];
}

/** Traffic inside {@link GetShopPerformanceInterval}. */
export interface GetShopPerformanceTraffic {
  /** Average conversation rate. */
  avg_conversation_rate?: string;
  /** Average page views. */
  avg_page_views?: number;
  /** Average visitors. */
  avg_visitors?: number;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** Unique clicks. */
  unique_clicks?: number;
  /** Unique product impressions. */
  unique_product_impressions?: number;
}

/** Breakdown inside {@link GetShopProductPerformanceSales}. */
export interface GetShopProductPerformanceBreakdown {
  /** Content type. Example: `LIVE`. */
  content_type?: ContentType;
  /** Sales. */
  sales?: GetShopProductPerformanceBreakdownSales;
}

/** Sales inside {@link GetShopProductPerformanceBreakdown}. */
export interface GetShopProductPerformanceBreakdownSales {
  /** Average customers. Example: `34`. */
  avg_customers?: number;
  /** GMV. */
  gmv?: common.Money;
  /** Items sold. Example: `454`. */
  items_sold?: number;
}

/** Interval inside {@link Performance}. */
export interface GetShopProductPerformanceInterval {
  /** Cancel and refunds. */
  cancel_and_refunds?: CancelAndRefund;
  /** End date. A day, as `2026-10-01`. Example: `2024-04-08`. */
  end_date?: string;
  /** Sales. */
  sales?: GetShopProductPerformanceSales;
  /** Start date. A day, as `2026-10-01`. Example: `2024-04-01`. */
  start_date?: string;
  /** Traffic. */
  traffic?: GetShopProductPerformanceIntervalTraffic;
}

/** Traffic inside {@link GetShopProductPerformanceInterval}. */
export interface GetShopProductPerformanceIntervalTraffic {
  /** Breakdowns. */
  breakdowns?: GetShopProductPerformanceTrafficBreakdown[];
}

/** Product inside {@link GetShopProductPerformanceListResponse}. */
export interface GetShopProductPerformanceListProduct {
  /** Affiliate LIVE performance. */
  affiliate_live_performance?: AffiliateLivePerformance;
  /** Affiliate total performance. */
  affiliate_total_performance?: AffiliateTotalPerformance;
  /** Affiliate video performance. */
  affiliate_video_performance?: AffiliateVideoPerformance;
  /** Id. */
  id?: string;
  /** Seller LIVE performance. */
  seller_live_performance?: SellerLivePerformance;
  /** Seller product card performance. */
  seller_product_card_performance?: SellerProductCardPerformance;
  /** Seller video performance. */
  seller_video_performance?: SellerVideoPerformance;
  /** Shop tab performance. */
  shop_tab_performance?: ShopTabPerformance;
  /** Total performance. */
  total_performance?: TotalPerformance;
}

/** Sales inside {@link GetShopProductPerformanceInterval}. */
export interface GetShopProductPerformanceSales {
  /** Breakdowns. */
  breakdowns?: GetShopProductPerformanceBreakdown[];
  /** GMV. */
  gmv?: common.Money;
  /** Items sold. Example: `23`. */
  items_sold?: number;
  /** Orders. Example: `23`. */
  orders?: number;
}

/** Traffic inside {@link GetShopProductPerformanceTrafficBreakdown}. */
export interface GetShopProductPerformanceTraffic {
  /** Average conversion rate. Example: `0.033`. */
  avg_conversion_rate?: string;
  /** Average unique page views. Example: `34`. */
  avg_unique_page_views?: number;
  /** CTR. Example: `0.034`. */
  ctr?: string;
  /** Impressions. Example: `34`. */
  impressions?: number;
  /** Page views. Example: `43`. */
  page_views?: number;
}

/** Breakdown inside {@link GetShopProductPerformanceIntervalTraffic}. */
export interface GetShopProductPerformanceTrafficBreakdown {
  /** Content type. Example: `LIVE`. */
  content_type?: ContentType;
  /** Traffic. */
  traffic?: GetShopProductPerformanceTraffic;
}

/** Interval inside {@link GetShopSkuPerformancePerformance}. */
export interface GetShopSkuPerformanceInterval {
  /** End date. A day, as `2026-10-01`. Example: `2024-04-07`. */
  end_date?: string;
  /** GMV. */
  gmv?: common.Money;
  /** GMV breakdown. */
  gmv_breakdown?: GmvBreakdown[];
  /** Items sold. Example: `10`. */
  items_sold?: number;
  /** Items sold breakdown. */
  items_sold_breakdown?: ItemsSoldBreakdown[];
  /** SKU orders. Example: `10`. */
  sku_orders?: number;
  /** Start date. A day, as `2026-10-01`. Example: `2024-04-01`. */
  start_date?: string;
}

/** Performance inside {@link GetShopSkuPerformanceResponse}. */
export interface GetShopSkuPerformancePerformance {
  /** Intervals. */
  intervals?: GetShopSkuPerformanceInterval[];
  /** Product id. Example: `123456789`. */
  product_id?: number;
  /** SKU id. Example: `123456789`. */
  sku_id?: string;
}

/** Interval inside {@link GetShopVideoPerformancePerformance}. */
export interface GetShopVideoPerformanceInterval {
  /** End date. A day, as `2026-10-01`. Example: `2024-09-08`. */
  end_date?: string;
  /** Sales. */
  sales?: GetShopVideoPerformanceSales;
  /** Start date. A day, as `2026-10-01`. Example: `2024-09-01`. */
  start_date?: string;
  /** Traffic. */
  traffic?: GetShopVideoPerformanceTraffic;
}

/** Overall inside {@link GetShopVideoPerformanceSales}. */
export interface GetShopVideoPerformanceOverall {
  /** CTR. Example: `0.029`. */
  ctr?: string;
  /** Customers. Example: `12`. */
  customers?: number;
  /** GMV. */
  gmv?: common.Money;
  /** GPM. */
  gpm?: common.Money;
  /** Items sold. Example: `22`. */
  items_sold?: number;
  /** Product clicks. Example: `21232`. */
  product_clicks?: number;
  /** Product impressions. Example: `32092`. */
  product_impressions?: number;
}

/** Interval inside {@link GetShopVideoPerformanceOverviewPerformance}. */
export interface GetShopVideoPerformanceOverviewInterval {
  /** Average daily customers. */
  avg_daily_customers?: number;
  /** CTOR SKU order. */
  ctor_sku_order?: string;
  /** CTR. */
  ctr?: string;
  /** End date. A day, as `2026-10-01`. */
  end_date?: string;
  /** GPM. */
  gpm?: common.Money;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** Shoppable video attributed GMV. */
  shoppable_video_attributed_gmv?: common.Money;
  /** Start date. A day, as `2026-10-01`. */
  start_date?: string;
  /** Today. */
  today?: boolean;
  /** Video attributed GMV. */
  video_attributed_gmv?: common.Money;
  /** Video attributed SKU orders. */
  video_attributed_sku_orders?: number;
  /** Video GMV. */
  video_gmv?: common.Money;
  /** Video indirect GMV. */
  video_indirect_gmv?: common.Money;
  /** Video product viewers. */
  video_product_viewers?: number;
  /** Video views. */
  video_views?: number;
}

/** Performance inside {@link GetShopVideoPerformanceOverviewResponse}. */
export interface GetShopVideoPerformanceOverviewPerformance {
  /** Intervals. */
  intervals?: GetShopVideoPerformanceOverviewInterval[];
}

/** Performance inside {@link GetShopVideoPerformanceResponse}, {@link GetShopVideosPerformanceDetailsVideo2}. */
export interface GetShopVideoPerformancePerformance {
  /** Intervals. */
  intervals?: GetShopVideoPerformanceInterval[];
  /** Viewer profile. */
  viewer_profile?: ViewerProfile[];
}

/** Sales inside {@link GetShopVideoPerformanceInterval}. */
export interface GetShopVideoPerformanceSales {
  /** Breakdowns. */
  breakdowns?: Breakdown[];
  /** Overall. */
  overall?: GetShopVideoPerformanceOverall;
}

/** Traffic inside {@link GetShopVideoPerformanceInterval}. */
export interface GetShopVideoPerformanceTraffic {
  /** Comments. Example: `8`. */
  comments?: number;
  /** Likes. Example: `2`. */
  likes?: number;
  /** New followers. Example: `11`. */
  new_followers?: number;
  /** Shares. Example: `23`. */
  shares?: number;
  /** Views. Example: `76649`. */
  views?: number;
}

/** Video inside {@link GetShopVideosPerformanceDetailsVideo2}. */
export interface GetShopVideosPerformanceDetailsVideo {
  /** Duration. */
  duration?: number;
  /** Id. */
  id?: string;
  /** Play URL. */
  play_url?: string;
  /** Thumbnail URL. */
  thumbnail_url?: string;
  /** Title. */
  title?: string;
  /** Username. */
  username?: string;
  /** Video post time. */
  video_post_time?: string;
}

/** Video inside {@link GetShopVideosPerformanceDetailsResponse}. */
export interface GetShopVideosPerformanceDetailsVideo2 {
  /** Error. */
  error?: ErrorItem;
  /** Performance. */
  performance?: GetShopVideoPerformancePerformance;
  /** Video. */
  video?: GetShopVideosPerformanceDetailsVideo;
  /** Video id. */
  video_id?: string;
}

/** Data point inside {@link Trend}. */
export interface GetSpsMetricDiagnosisDataPoint {
  /** Record date. */
  record_date?: string;
  /** Value. */
  value?: string;
}

/** Metric inside {@link GetVideoPerformancesPerformance}. */
export interface GetVideoPerformancesMetric {
  /** Anchor display rate. Example: `0.64`. */
  anchor_display_rate?: string;
  /** Click through rate. Example: `0.08`. */
  click_through_rate?: string;
  /** GMV. */
  gmv?: common.Money;
  /** Item sold count. Example: `3`. */
  item_sold_count?: number;
  /** Order count. Example: `3`. */
  order_count?: number;
}

/** Performance inside {@link GetVideoPerformancesVideo}. */
export interface GetVideoPerformancesPerformance {
  /** Metrics. */
  metrics?: GetVideoPerformancesMetric;
  /** Time range. */
  time_range?: TimeRange;
}

/** Video inside {@link GetVideoPerformancesResponse}. */
export interface GetVideoPerformancesVideo {
  /** Id. Example: `7271486684427046149`. */
  id?: string;
  /** Performances. */
  performances?: GetVideoPerformancesPerformance[];
}

/** GMV breakdown inside {@link GetShopSkuPerformanceInterval}. */
export interface GmvBreakdown {
  /** Amount. A decimal number as text. Example: `0`. */
  amount?: string;
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Type. Example: `LIVE`. */
  type?: string;
}

/** GMV trend performance inside {@link GetGmvTrendPerformancesResponse}. */
export interface GmvTrendPerformance {
  /** Data points. */
  data_points?: GetGmvTrendPerformancesDataPoint[];
  /** Stats type. */
  stats_type?: string;
}

/** GPM inside {@link Conversion}, {@link GetShopLiveProductsPerformanceListTraffic}. */
export interface Gpm {
  /** Show GPM. Example: `20.75`. */
  show_gpm?: string;
  /** Watch GPM. Example: `158.18`. */
  watch_gpm?: string;
}

/** IM dsat chat item inside {@link GetSpsMetricProblemDetailsResponse}. */
export interface ImDsatChatItem {
  /** Chat duration hours. */
  chat_duration_hours?: string;
  /** Chat record id. */
  chat_record_id?: string;
  /** Customer name. */
  customer_name?: string;
  /** Customer rating. */
  customer_rating?: number;
  /** First reply time. Unix seconds. */
  first_reply_time?: number;
  /** Rating reasons. */
  rating_reasons?: string[];
  /** Service agent. */
  service_agent?: string;
}

/** Interaction inside {@link GetShopLivePerformancePerMinutesInterval}. */
export interface Interaction {
  /** Comment rate. Example: `0.0242`. */
  comment_rate?: string;
  /** Comments. Example: `42`. */
  comments?: number;
  /** Follow rate. Example: `0.0040`. */
  follow_rate?: string;
  /** Like rate. Example: `0.8956`. */
  like_rate?: string;
  /** Likes. Example: `1146`. */
  likes?: number;
  /** New followers. Example: `9`. */
  new_followers?: number;
  /** Share rate. Example: `0.0022`. */
  share_rate?: string;
  /** Shares. Example: `4`. */
  shares?: number;
}

/** Interaction performance inside {@link GetShopLivePerformanceListOldLiveStreamSession}. */
export interface InteractionPerformance {
  /** Acu. Example: `123`. */
  acu?: number;
  /** Average viewing duration. Example: `46`. */
  avg_viewing_duration?: string;
  /** Click through rate. Example: `13.99%`. */
  click_through_rate?: string;
  /** Comments. Example: `534`. */
  comments?: number;
  /** Likes. Example: `2442`. */
  likes?: number;
  /** New followers. Example: `12`. */
  new_followers?: number;
  /** Pcu. Example: `1332`. */
  pcu?: number;
  /** Product clicks. Example: `3882`. */
  product_clicks?: number;
  /** Product impressions. Example: `12`. */
  product_impressions?: number;
  /** Shares. Example: `156`. */
  shares?: number;
  /** Viewers. Example: `18323`. */
  viewers?: number;
  /** Views. Example: `112993`. */
  views?: number;
}

/** Interactive trend performance inside {@link GetInteractiveTrendPerformancesResponse}. */
export interface InteractiveTrendPerformance {
  /** Data points. */
  data_points?: DataPoint[];
  /** Stats type. */
  stats_type?: string;
}

/** Interval inside {@link GetShopPerformancePerHourPerformance}. */
export interface Interval {
  /** Average order value. */
  avg_order_value?: common.Money;
  /** Average SKU order value. */
  avg_sku_order_value?: common.Money;
  /** Customers. Example: `223`. */
  customers?: number;
  /** Customers count. */
  customers_count?: number;
  /** GMV. */
  gmv?: common.Money;
  /** Index. Example: `2`. */
  index?: number;
  /** Items sold. Example: `23`. */
  items_sold?: number;
  /** LIVE attributed GMV. */
  live_attributed_gmv?: common.Money;
  /** Orders count. */
  orders_count?: number;
  /** Product card attributed GMV. */
  product_card_attributed_gmv?: common.Money;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** SKU orders count. */
  sku_orders_count?: number;
  /** Unique clicks. */
  unique_clicks?: number;
  /** Unique product impressions. */
  unique_product_impressions?: number;
  /** Video attributed GMV. */
  video_attributed_gmv?: common.Money;
  /** Visitors. Example: `2332`. */
  visitors?: number;
}

/** Issue inside {@link TopIssue}. */
export interface Issue {
  /** Description. */
  description?: string;
  /** End evaluation time. Unix seconds. */
  end_evaluation_time?: number;
  /** Evaluate duration days. */
  evaluate_duration_days?: number;
  /** Metric code. */
  metric_code?: string;
  /** Metric name. */
  metric_name?: string;
  /** Percentile. */
  percentile?: string;
  /** Rank. */
  rank?: number;
  /** Start evaluation time. Unix seconds. */
  start_evaluation_time?: number;
}

/** Items sold breakdown inside {@link GetShopSkuPerformanceInterval}. */
export interface ItemsSoldBreakdown {
  /** Amount. Example: `10`. */
  amount?: number;
  /** Type. Example: `LIVE`. */
  type?: string;
}

/** LIVE inside {@link GetBestsellingLiveSessionsResponse}. */
export interface Live {
  /** Creator name. */
  creator_name?: string;
  /** Creator nick name. */
  creator_nick_name?: string;
  /** Duration. */
  duration?: number;
  /** GMV range. */
  gmv_range?: string;
  /** Id. */
  id?: string;
  /** Open id. */
  open_id?: string;
  /** Rank. */
  rank?: number;
  /** Start time. Unix seconds. */
  start_time?: number;
  /** Title. */
  title?: string;
}

/** LIVE stream session inside {@link GetShopLivePerformanceListResponse}. */
export interface LiveStreamSession {
  /** Creator. */
  creator?: Creator;
  /** End time. Unix seconds. */
  end_time?: number;
  /** Id. */
  id?: string;
  /** Interaction performance. */
  interaction_performance?: GetShopLivePerformanceListInteractionPerformance;
  /** Sales performance. */
  sales_performance?: SalesPerformance;
  /** Start time. Unix seconds. */
  start_time?: number;
  /** Title. */
  title?: string;
  /** Traffic. */
  traffic?: Traffic;
}

/** Metric inside {@link GetSpsMetricsResponse}. */
export interface Metric {
  /** Benchmarks. */
  benchmarks?: Benchmark;
  /** Dimension. */
  dimension?: string;
  /** End evaluation time. Unix seconds. */
  end_evaluation_time?: number;
  /** Evaluate duration days. */
  evaluate_duration_days?: number;
  /** Metric code. */
  metric_code?: string;
  /** Metric name. */
  metric_name?: string;
  /** Score. */
  score?: string;
  /** Start evaluation time. Unix seconds. */
  start_evaluation_time?: number;
  /** Status. */
  status?: string;
  /** Status text. */
  status_text?: string;
  /** Top reason text. */
  top_reason_text?: string;
  /** Value. */
  value?: string;
  /** Value unit. */
  value_unit?: string;
}

/** Nbfr problem order item inside {@link GetSpsMetricProblemDetailsResponse}. */
export interface NbfrProblemOrderItem {
  /** Deliver time. Unix seconds. */
  deliver_time?: number;
  /** Order create time. Unix seconds. */
  order_create_time?: number;
  /** Order id. */
  order_id?: string;
  /** Product id. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
  /** Return refund reason. */
  return_refund_reason?: string;
  /** SKU id. */
  sku_id?: string;
}

/** Nbfr top product item inside {@link GetSpsMetricTopItemsResponse}. */
export interface NbfrTopProductItem {
  /** Image URL. */
  image_url?: string;
  /** Product id. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
  /** Return order count. */
  return_order_count?: number;
  /** Top reason order count. */
  top_reason_order_count?: number;
  /** Top return reasons. */
  top_return_reasons?: string[];
}

/** Nrr problem order item inside {@link GetSpsMetricProblemDetailsResponse}. */
export interface NrrProblemOrderItem {
  /** Deliver time. Unix seconds. */
  deliver_time?: number;
  /** Order create time. Unix seconds. */
  order_create_time?: number;
  /** Order id. */
  order_id?: string;
  /** Product id. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
  /** SKU id. */
  sku_id?: string;
  /** User review rating. */
  user_review_rating?: number;
}

/** Nrr top product item inside {@link GetSpsMetricTopItemsResponse}. */
export interface NrrTopProductItem {
  /** Delivered order count. */
  delivered_order_count?: number;
  /** Image URL. */
  image_url?: string;
  /** Negative order count. */
  negative_order_count?: number;
  /** Product id. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
  /** Top review reasons. */
  top_review_reasons?: string[];
}

/** Otdr logistics item inside {@link GetSpsMetricTopItemsResponse}. */
export interface OtdrLogisticsItem {
  /** Delivered order count. */
  delivered_order_count?: number;
  /** Logistics provider. */
  logistics_provider?: string;
  /** On time deliver order count. */
  on_time_deliver_order_count?: number;
  /** On time deliver rate. */
  on_time_deliver_rate?: string;
}

/** Otdr problem order item inside {@link GetSpsMetricProblemDetailsResponse}. */
export interface OtdrProblemOrderItem {
  /** Actual deliver time. Unix seconds. */
  actual_deliver_time?: number;
  /** Expect deliver time. Unix seconds. */
  expect_deliver_time?: number;
  /** Order id. */
  order_id?: string;
  /** Product name. */
  product_name?: string;
  /** SKU id. */
  sku_id?: string;
}

/** Overall inside {@link GetShopPerformancePerHourPerformance}. */
export interface Overall {
  /** Average order value. */
  avg_order_value?: common.Money;
  /** Average SKU order value. */
  avg_sku_order_value?: common.Money;
  /** Customers. Example: `2332`. */
  customers?: number;
  /** Customers count. */
  customers_count?: number;
  /** GMV. */
  gmv?: common.Money;
  /** Items sold. Example: `543`. */
  items_sold?: number;
  /** LIVE attributed GMV. */
  live_attributed_gmv?: common.Money;
  /** Orders count. */
  orders_count?: number;
  /** Product card attributed GMV. */
  product_card_attributed_gmv?: common.Money;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** SKU orders count. */
  sku_orders_count?: number;
  /** Unique clicks. */
  unique_clicks?: number;
  /** Unique product impressions. */
  unique_product_impressions?: number;
  /** Video attributed GMV. */
  video_attributed_gmv?: common.Money;
  /** Visitors. Example: `234324`. */
  visitors?: number;
}

/** Paid ads age indicator inside {@link GetUserPortraitsResponse}. */
export interface PaidAdsAgeIndicator {
  /** Type. */
  type?: string;
  /** Value. */
  value?: string;
}

/** Paid ads gender indicator inside {@link GetUserPortraitsResponse}. */
export interface PaidAdsGenderIndicator {
  /** Type. */
  type?: string;
  /** Value. */
  value?: string;
}

/** Paid fan indicator inside {@link GetUserPortraitsResponse}. */
export interface PaidFanIndicator {
  /** Type. */
  type?: string;
  /** Value. */
  value?: string;
}

/** Performance inside {@link GetShopProductPerformanceResponse}. */
export interface Performance {
  /** Intervals. */
  intervals?: GetShopProductPerformanceInterval[];
  /** Ratings. */
  ratings?: Rating[];
  /** Top contents. */
  top_contents?: TopContent[];
  /** Top creators. */
  top_creators?: TopCreator[];
}

/** Primary category inside {@link GetSpsOverviewResponse}. */
export interface PrimaryCategory {
  /** Category id. */
  category_id?: string;
  /** Category name. */
  category_name?: string;
}

/** Product inside {@link GetShopVideoProductPerformanceListResponse}. */
export interface Product {
  /** CTR. */
  ctr?: string;
  /** Customers. */
  customers?: number;
  /** Daily average buyers. Example: `0`. */
  daily_avg_buyers?: string;
  /** GMV. */
  gmv?: common.Money;
  /** GPM. */
  gpm?: common.Money;
  /** Id. Example: `105xxxxxxxxxxxxx247`. */
  id?: string;
  /** Name. */
  name?: string;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** Units sold. Example: `0`. */
  units_sold?: number;
}

/** Product image inside {@link GetBestsellingProductsProduct}. */
export interface ProductImage {
  /** Height. */
  height?: number;
  /** Thumb URLs. */
  thumb_urls?: string[];
  /** URI. */
  uri?: string;
  /** URLs. */
  urls?: string[];
  /** Width. */
  width?: number;
}

/** Product info inside {@link GetBestsellingVideosVideo}. */
export interface ProductInfo {
  /** Product id. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
}

/** Product stat inside {@link GetProductStatsResponse}. */
export interface ProductStat {
  /** Click order rate. */
  click_order_rate?: string;
  /** Click through rate. */
  click_through_rate?: string;
  /** Created order count. */
  created_order_count?: number;
  /** Created order user count. */
  created_order_user_count?: number;
  /** Exposure count. */
  exposure_count?: number;
  /** Inventory consumption count. */
  inventory_consumption_count?: number;
  /** Inventory left count. */
  inventory_left_count?: number;
  /** Is LIVE. */
  is_live?: boolean;
  /** Local GMV. */
  local_gmv?: common.Money;
  /** Local unit price. */
  local_unit_price?: common.Money;
  /** Main image URL. */
  main_image_url?: string;
  /** Paid order count. */
  paid_order_count?: number;
  /** Paid user count. */
  paid_user_count?: number;
  /** Product id. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
  /** Sellable region. */
  sellable_region?: string;
  /** Total click count. */
  total_click_count?: number;
}

/** Rating inside {@link Performance}. */
export interface Rating {
  /** Count. Example: `23`. */
  count?: number;
  /** Percentage. Example: `0.23`. */
  percentage?: string;
  /** Stars. Example: `1_STAR`. */
  stars?: RatingStar;
}

/** Region indicator inside {@link GetUserPortraitsResponse}. */
export interface RegionIndicator {
  /** Type. */
  type?: string;
  /** Value. */
  value?: string;
}

/** Sales inside {@link GetShopPerformanceInterval}. */
export interface Sales {
  /** Average order value. */
  avg_order_value?: common.Money;
  /** Average SKU order value. */
  avg_sku_order_value?: common.Money;
  /** Cancellations and returns. */
  cancellations_and_returns?: number;
  /** Creator LIVE attributed GMV. */
  creator_live_attributed_gmv?: common.Money;
  /** Creator LIVE GMV. */
  creator_live_gmv?: common.Money;
  /** Creator LIVE indirect GMV. */
  creator_live_indirect_gmv?: common.Money;
  /** Creator video attributed GMV. */
  creator_video_attributed_gmv?: common.Money;
  /** Creator video GMV. */
  creator_video_gmv?: common.Money;
  /** Creator video indirect GMV. */
  creator_video_indirect_gmv?: common.Money;
  /** Customers count. */
  customers_count?: number;
  /** GMV. */
  gmv?: common.Money;
  /** GMV with tax. */
  gmv_with_tax?: common.Money;
  /** GMV with tiktok co funding. */
  gmv_with_tiktok_co_funding?: common.Money;
  /** Items sold. */
  items_sold?: number;
  /** LIVE attributed GMV. */
  live_attributed_gmv?: common.Money;
  /** LIVE GMV. */
  live_gmv?: common.Money;
  /** LIVE indirect GMV. */
  live_indirect_gmv?: common.Money;
  /** Orders count. */
  orders_count?: number;
  /** Product card attributed GMV. */
  product_card_attributed_gmv?: common.Money;
  /** Refunds. */
  refunds?: common.Money;
  /** Seller LIVE attributed GMV. */
  seller_live_attributed_gmv?: common.Money;
  /** Seller LIVE GMV. */
  seller_live_gmv?: common.Money;
  /** Seller LIVE indirect GMV. */
  seller_live_indirect_gmv?: common.Money;
  /** Seller video attributed GMV. */
  seller_video_attributed_gmv?: common.Money;
  /** Seller video GMV. */
  seller_video_gmv?: common.Money;
  /** Seller video indirect GMV. */
  seller_video_indirect_gmv?: common.Money;
  /** Shipping fees. */
  shipping_fees?: common.Money;
  /** SKU orders count. */
  sku_orders_count?: number;
  /** Tax. */
  tax?: common.Money;
  /** Video attributed GMV. */
  video_attributed_gmv?: common.Money;
  /** Video GMV. */
  video_gmv?: common.Money;
  /** Video indirect GMV. */
  video_indirect_gmv?: common.Money;
}

/** Sales performance inside {@link LiveStreamSession}. */
export interface SalesPerformance {
  /** AOV. */
  aov?: common.Money;
  /** Attributed customers. */
  attributed_customers?: number;
  /** Average LIVE auction price. */
  avg_live_auction_price?: common.Money;
  /** Average price. */
  avg_price?: common.Money;
  /** Created SKU orders. */
  created_sku_orders?: number;
  /** GMV with tiktok coupons. */
  gmv_with_tiktok_coupons?: common.Money;
  /** LIVE attributed GMV. */
  live_attributed_gmv?: common.Money;
  /** LIVE attributed items sold. */
  live_attributed_items_sold?: number;
  /** LIVE attributed orders. */
  live_attributed_orders?: number;
  /** LIVE attributed SKU orders. */
  live_attributed_sku_orders?: number;
  /** LIVE auction attributed GMV. */
  live_auction_attributed_gmv?: common.Money;
  /** LIVE auction attributed items sold. */
  live_auction_attributed_items_sold?: number;
  /** LIVE auction attributed SKU orders. */
  live_auction_attributed_sku_orders?: number;
  /** LIVE auction GMV. */
  live_auction_gmv?: common.Money;
  /** LIVE auction indirect GMV. */
  live_auction_indirect_gmv?: common.Money;
  /** LIVE GMV. */
  live_gmv?: common.Money;
  /** LIVE indirect GMV. */
  live_indirect_gmv?: common.Money;
  /** Payment rate. */
  payment_rate?: string;
  /** Products sold. */
  products_sold?: number;
}

/** Seller LIVE performance inside {@link GetShopProductPerformanceListProduct}. */
export interface SellerLivePerformance {
  /** Add cart count. */
  add_cart_count?: number;
  /** Add cart rate. */
  add_cart_rate?: string;
  /** Add cart users. */
  add_cart_users?: number;
  /** AOV. */
  aov?: common.Money;
  /** Attributed GMV. */
  attributed_gmv?: common.Money;
  /** Attributed orders. */
  attributed_orders?: number;
  /** Attributed SKU orders. */
  attributed_sku_orders?: number;
  /** Attributed sold items. */
  attributed_sold_items?: number;
  /** Click order rate. */
  click_order_rate?: string;
  /** CTR. */
  ctr?: string;
  /** Estimated customers. */
  estimated_customers?: number;
  /** New LIVE count. */
  new_live_count?: number;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** Unique ATC rate. */
  unique_atc_rate?: string;
  /** Unique click order rate. */
  unique_click_order_rate?: string;
  /** Unique clicks. */
  unique_clicks?: number;
  /** Unique CTR. */
  unique_ctr?: string;
  /** Unique product impressions. */
  unique_product_impressions?: number;
}

/** Seller product card performance inside {@link GetShopProductPerformanceListProduct}. */
export interface SellerProductCardPerformance {
  /** Add cart count. */
  add_cart_count?: number;
  /** Add cart rate. */
  add_cart_rate?: string;
  /** Add cart users. */
  add_cart_users?: number;
  /** AOV. */
  aov?: common.Money;
  /** Attributed GMV. */
  attributed_gmv?: common.Money;
  /** Attributed orders. */
  attributed_orders?: number;
  /** Attributed SKU orders. */
  attributed_sku_orders?: number;
  /** Attributed sold items. */
  attributed_sold_items?: number;
  /** Click order rate. */
  click_order_rate?: string;
  /** CTR. */
  ctr?: string;
  /** Estimated customers. */
  estimated_customers?: number;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** Unique ATC rate. */
  unique_atc_rate?: string;
  /** Unique click order rate. */
  unique_click_order_rate?: string;
  /** Unique clicks. */
  unique_clicks?: number;
  /** Unique CTR. */
  unique_ctr?: string;
  /** Unique product impressions. */
  unique_product_impressions?: number;
}

/** Seller video performance inside {@link GetShopProductPerformanceListProduct}. */
export interface SellerVideoPerformance {
  /** Add cart count. */
  add_cart_count?: number;
  /** Add cart rate. */
  add_cart_rate?: string;
  /** Add cart users. */
  add_cart_users?: number;
  /** AOV. */
  aov?: common.Money;
  /** Attributed GMV. */
  attributed_gmv?: common.Money;
  /** Attributed orders. */
  attributed_orders?: number;
  /** Attributed SKU orders. */
  attributed_sku_orders?: number;
  /** Attributed sold items. */
  attributed_sold_items?: number;
  /** Click order rate. */
  click_order_rate?: string;
  /** CTR. */
  ctr?: string;
  /** Estimated customers. */
  estimated_customers?: number;
  /** New video count. */
  new_video_count?: number;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** Unique ATC rate. */
  unique_atc_rate?: string;
  /** Unique click order rate. */
  unique_click_order_rate?: string;
  /** Unique clicks. */
  unique_clicks?: number;
  /** Unique CTR. */
  unique_ctr?: string;
  /** Unique product impressions. */
  unique_product_impressions?: number;
}

/** Sfcr problem order item inside {@link GetSpsMetricProblemDetailsResponse}. */
export interface SfcrProblemOrderItem {
  /** Cancellation reasons. */
  cancellation_reasons?: string[];
  /** Order create time. Unix seconds. */
  order_create_time?: number;
  /** Order id. */
  order_id?: string;
  /** Product id. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
  /** SKU id. */
  sku_id?: string;
}

/** Shop tab and search inside {@link GetShopPerformanceBreakdown}. */
export interface ShopTabAndSearch {
  /** Others. */
  others?: common.Money;
  /** Search attributed. */
  search_attributed?: common.Money;
  /** Shop tab attributed. */
  shop_tab_attributed?: common.Money;
}

/** Shop tab performance inside {@link GetShopProductPerformanceListProduct}. */
export interface ShopTabPerformance {
  /** Estimated shop tab customers. */
  estimated_shop_tab_customers?: number;
  /** Shop tab CTOR SKU. */
  shop_tab_ctor_sku?: string;
  /** Shop tab CTR. */
  shop_tab_ctr?: string;
  /** Shop tab GMV. */
  shop_tab_gmv?: common.Money;
  /** Shop tab product clicks. */
  shop_tab_product_clicks?: number;
  /** Shop tab product impressions. */
  shop_tab_product_impressions?: number;
  /** Shop tab sold items. */
  shop_tab_sold_items?: number;
  /** Unique shop tab product clicks. */
  unique_shop_tab_product_clicks?: number;
}

/** SKU inside {@link GetShopSkuPerformanceListResponse}. */
export interface Sku {
  /** GMV. */
  gmv?: common.Money;
  /** Id. */
  id?: string;
  /** Product id. */
  product_id?: string;
  /** SKU orders. Example: `10`. */
  sku_orders?: number;
  /** Units sold. Example: `10`. */
  units_sold?: number;
}

/** Source inside {@link TrafficPerformance}. */
export interface Source {
  /** Name. */
  name?: string;
  /** Watch PV. */
  watch_pv?: number;
}

/** Stat inside {@link GetLiveCoreStatsResponse}. */
export interface Stat {
  /** Accumulated comment count. */
  accumulated_comment_count?: number;
  /** Accumulated new follower count. */
  accumulated_new_follower_count?: number;
  /** Accumulated sharing count. */
  accumulated_sharing_count?: number;
  /** Average watching duration. */
  avg_watching_duration?: number;
  /** Buyer count. */
  buyer_count?: number;
  /** Click order rate. */
  click_order_rate?: string;
  /** Click through rate. */
  click_through_rate?: string;
  /** Created order count. */
  created_order_count?: number;
  /** Current visitor count. */
  current_visitor_count?: number;
  /** Local GMV. */
  local_gmv?: common.Money;
  /** Local unit price. */
  local_unit_price?: common.Money;
  /** Paid order count. */
  paid_order_count?: number;
  /** Peak concurrent user count. */
  peak_concurrent_user_count?: number;
  /** Product reach count. */
  product_reach_count?: number;
  /** Product view count. */
  product_view_count?: number;
  /** Sales. */
  sales?: number;
  /** Watch PV. */
  watch_pv?: number;
}

/** Sub source inside {@link TrafficPerformance}. */
export interface SubSource {
  /** Name. */
  name?: string;
  /** Watch PV. */
  watch_pv?: number;
}

/** Time range inside {@link GetVideoPerformancesPerformance}. */
export interface TimeRange {
  /** End time. Unix seconds. Example: `1704067200`. */
  end_time?: number;
  /** Start time. Unix seconds. Example: `1704067200`. */
  start_time?: number;
}

/** Top content inside {@link Performance}. */
export interface TopContent {
  /** Contents. */
  contents?: Content[];
  /** Type. Example: `LIVE`. */
  type?: string;
}

/** Top creator inside {@link Performance}. */
export interface TopCreator {
  /** Creator name. Example: `nick.name`. */
  creator_name?: string;
  /** Creator open id. */
  creator_open_id?: string;
  /** Creator profile. */
  creator_profile?: string;
  /** GMV. */
  gmv?: common.Money;
  /** Items sold. Example: `32`. */
  items_sold?: number;
}

/** Top issue inside {@link GetSpsOverviewResponse}. */
export interface TopIssue {
  /** Issues. */
  issues?: Issue[];
  /** Summary. */
  summary?: string;
}

/** Total performance inside {@link GetShopProductPerformanceListProduct}. */
export interface TotalPerformance {
  /** Add cart count. */
  add_cart_count?: number;
  /** Add cart rate. */
  add_cart_rate?: string;
  /** Add cart users. */
  add_cart_users?: number;
  /** AOV. */
  aov?: common.Money;
  /** Click order rate. */
  click_order_rate?: string;
  /** CTR. */
  ctr?: string;
  /** Estimated customers. */
  estimated_customers?: number;
  /** GMV. */
  gmv?: common.Money;
  /** GMV incl tax. */
  gmv_incl_tax?: common.Money;
  /** Gross merchandise value. */
  gross_merchandise_value?: common.Money;
  /** Items sold. */
  items_sold?: number;
  /** Orders. */
  orders?: number;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** Refund customers. */
  refund_customers?: number;
  /** Refunded items. */
  refunded_items?: number;
  /** Refunds. */
  refunds?: common.Money;
  /** Shipping fees. */
  shipping_fees?: common.Money;
  /** SKU orders. */
  sku_orders?: number;
  /** Tax. */
  tax?: common.Money;
  /** Unique ATC rate. */
  unique_atc_rate?: string;
  /** Unique click order rate. */
  unique_click_order_rate?: string;
  /** Unique clicks. */
  unique_clicks?: number;
  /** Unique CTR. */
  unique_ctr?: string;
  /** Unique product impressions. */
  unique_product_impressions?: number;
}

/** Traffic inside {@link LiveStreamSession}. */
export interface Traffic {
  /** Acu. */
  acu?: number;
  /** Average viewing duration. */
  avg_viewing_duration?: number;
  /** Average viewing duration per viewer. */
  avg_viewing_duration_per_viewer?: number;
  /** CTOR. */
  ctor?: string;
  /** CTOR SKU order. */
  ctor_sku_order?: string;
  /** CTR. */
  ctr?: string;
  /** GMV per hour. */
  gmv_per_hour?: common.Money;
  /** Impressions. */
  impressions?: number;
  /** Impressions per hour. */
  impressions_per_hour?: number;
  /** LIVE CTR. */
  live_ctr?: string;
  /** Order rate SKU orders. */
  order_rate_sku_orders?: string;
  /** Over 1m LIVE viewing rate. */
  over_1m_live_viewing_rate?: string;
  /** Over 1m views. */
  over_1m_views?: number;
  /** Pcu. */
  pcu?: number;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** Products added. */
  products_added?: number;
  /** Show GPM. */
  show_gpm?: common.Money;
  /** Tap through rate. */
  tap_through_rate?: string;
  /** Viewers. */
  viewers?: number;
  /** Views. */
  views?: number;
  /** Watch GPM. */
  watch_gpm?: common.Money;
}

/** Traffic performance inside {@link GetTrafficPerformancesResponse}. */
export interface TrafficPerformance {
  /** Source. */
  source?: Source;
  /** Sub sources. */
  sub_sources?: SubSource[];
}

/** Trend inside {@link GetSpsMetricDiagnosisResponse}. */
export interface Trend {
  /** Data points. */
  data_points?: GetSpsMetricDiagnosisDataPoint[];
}

/** Video inside {@link GetShopVideoPerformanceListResponse}. */
export interface Video {
  /** Advertisable. */
  advertisable?: boolean;
  /** Attributed GMV. */
  attributed_gmv?: common.Money;
  /** Average customers. */
  avg_customers?: number;
  /** Click through rate. */
  click_through_rate?: string;
  /** Comments. */
  comments?: number;
  /** Creator. */
  creator?: Creator;
  /** CTOR. */
  ctor?: string;
  /** Duration. */
  duration?: number;
  /** GMV. */
  gmv?: common.Money;
  /** GPM. */
  gpm?: common.Money;
  /** Hash tags. */
  hash_tags?: string[];
  /** Id. */
  id?: string;
  /** Indirect GMV. */
  indirect_gmv?: common.Money;
  /** Items sold. */
  items_sold?: number;
  /** Likes. */
  likes?: number;
  /** New followers. */
  new_followers?: number;
  /** Product clicks. */
  product_clicks?: number;
  /** Product impressions. */
  product_impressions?: number;
  /** Products. */
  products?: GetShopLiveProductsPerformanceListProduct[];
  /** Review type. */
  review_type?: string;
  /** Shares. */
  shares?: number;
  /** SKU orders. */
  sku_orders?: number;
  /** Title. */
  title?: string;
  /** Username. */
  username?: string;
  /** V to l clicks. */
  v_to_l_clicks?: number;
  /** V to l rate. */
  v_to_l_rate?: string;
  /** Video finish rate. */
  video_finish_rate?: string;
  /** Video post time. */
  video_post_time?: string;
  /** Views. */
  views?: number;
}

/** View trend performance inside {@link GetViewTrendPerformancesResponse}. */
export interface ViewTrendPerformance {
  /** Data points. */
  data_points?: DataPoint[];
  /** Stats type. */
  stats_type?: string;
}

/** Viewer profile inside {@link GetShopVideoPerformancePerformance}. */
export interface ViewerProfile {
  /** Age distribution. */
  age_distribution?: AgeDistribution[];
  /** Country distribution. */
  country_distribution?: CountryDistribution[];
  /** Gender distribution. */
  gender_distribution?: GenderDistribution[];
  /** Type. Example: `VIEWERS`. */
  type?: ViewerProfileType;
}

/** Values of `account_type` in `GetShopLivePerformanceOverviewRequest`; more may come. */
export type AccountType =
  | "AFFILIATE_ACCOUNTS"
  | "ALL"
  | "LINKED_ACCOUNTS"
  | (string & {});

/** Values of `age` in `AgeDistribution`; more may come. */
export type AgeDistributionAge =
  | "18"
  | "25"
  | "35"
  | "45"
  | (string & {});

/** Values of `author_type` in `GetBestsellingCreatorsRequest`; more may come. */
export type AuthorType =
  | "ALL"
  | "AFFILIATE"
  | "CHANNEL"
  | "OFFICIAL"
  | (string & {});

/** Values of `content_type` in `GetShopProductPerformanceBreakdown`, `content_type` in `GetShopProductPerformanceTrafficBreakdown`; more may come. */
export type ContentType =
  | "VIDEO"
  | "LIVE"
  | "PRODUCT_CARD"
  | (string & {});

/** Values of `gender` in `GenderDistribution`; more may come. */
export type GenderDistributionGender =
  | "MALE"
  | "FEMALE"
  | (string & {});

/** Values of `currency` in `GetBestsellingCreatorsRequest`, `currency` in `GetShopLivePerformanceListRequest`, `currency` in `GetShopLivePerformanceOverviewRequest` and others; more may come. */
export type GetBestsellingCreatorsCurrency =
  | "LOCAL"
  | "USD"
  | (string & {});

/** Values of `account_type` in `GetShopLivePerformanceListRequest`; more may come. */
export type GetShopLivePerformanceListAccountType =
  | "AFFILIATE_ACCOUNTS"
  | "MARKETING_ACCOUNTS"
  | "OFFICIAL_ACCOUNTS"
  | (string & {});

/** Values of `granularity` in `GetShopLivePerformanceOverviewRequest`, `granularity` in `GetShopPerformanceRequest`, `granularity` in `GetShopProductPerformanceRequest` and others; more may come. */
export type GetShopLivePerformanceOverviewGranularity =
  | "ALL"
  | "1D"
  | (string & {});

/** Values of `sort_field` in `GetShopLiveProductsPerformanceListRequest`; more may come. */
export type GetShopLiveProductsPerformanceListSortField =
  | "created_sku_orders"
  | "customers"
  | "gmv"
  | "items_sold"
  | "main_orders"
  | "product_clicks"
  | "product_impressions"
  | "sku_orders"
  | (string & {});

/** Values of `sort_field` in `GetShopProductPerformanceListRequest`; more may come. */
export type GetShopProductPerformanceListSortField =
  | "gmv"
  | "items_sold"
  | "orders"
  | (string & {});

/** Values of `sort_field` in `GetShopSkuPerformanceListRequest`; more may come. */
export type GetShopSkuPerformanceListSortField =
  | "gmv"
  | "sku_orders"
  | "units_sold"
  | (string & {});

/** Values of `account_type` in `GetShopVideoPerformanceListRequest`, `account_type` in `GetShopVideoPerformanceOverviewRequest`; more may come. */
export type GetShopVideoPerformanceListAccountType =
  | "AFFILIATE_ACCOUNTS"
  | "ALL"
  | "MARKETING_ACCOUNTS"
  | "OFFICIAL_ACCOUNTS"
  | (string & {});

/** Values of `sort_field` in `GetShopVideoPerformanceListRequest`; more may come. */
export type GetShopVideoPerformanceListSortField =
  | "avg_customers"
  | "click_through_rate"
  | "gmv"
  | "gpm"
  | "items_sold"
  | "post_time"
  | "sku_orders"
  | "views"
  | (string & {});

/** Values of `sort_field` in `GetShopVideoProductPerformanceListRequest`; more may come. */
export type GetShopVideoProductPerformanceListSortField =
  | "daily_avg_buyers"
  | "gmv"
  | "units_sold"
  | (string & {});

/** Values of `product_status_filter` in `GetShopProductPerformanceListRequest`, `product_status_filter` in `GetShopSkuPerformanceListRequest`; more may come. */
export type ProductStatusFilter =
  | "ALL"
  | "INACTIVE"
  | "LIVE"
  | (string & {});

/** Values of `stars` in `Rating`; more may come. */
export type RatingStar =
  | "1_STAR"
  | "2_STAR"
  | "3_STAR"
  | "4_STAR"
  | "5_STAR"
  | (string & {});

/** Values of `sort_field` in `GetShopLivePerformanceListRequest`; more may come. */
export type SortField =
  | "attributed_customers"
  | "live_attributed_gmv"
  | "live_attributed_items_sold"
  | "live_attributed_sku_orders"
  | "products_added"
  | "products_sold"
  | (string & {});

/** Values of `sort_order` in `GetShopLivePerformanceListRequest`, `sort_order` in `GetShopLiveProductsPerformanceListRequest`, `sort_order` in `GetShopProductPerformanceListRequest` and others; more may come. */
export type SortOrder =
  | "ASC"
  | "DESC"
  | (string & {});

/** Values of `time_slot` in `GetBestsellingCreatorsRequest`, `time_slot` in `GetBestsellingLiveSessionsRequest`, `time_slot` in `GetBestsellingProductsRequest` and others; more may come. */
export type TimeSlot =
  | "1D"
  | "7D"
  | "30D"
  | (string & {});

/** Values of `type` in `ViewerProfile`; more may come. */
export type ViewerProfileType =
  | "NEW_FOLLOWER"
  | "VIEWERS"
  | (string & {});

/** Analytics: the operations of the domain `analytics`. */
export class AnalyticsApi extends Resource {
  /**
   * Ranks the creators with the highest sales in the market for a period.
   *
   * `GET /analytics/{version}/creators/bestselling`, version 202511.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getBestsellingCreators(params: GetBestsellingCreatorsParams, options?: common.CallOptions): CallPromise<GetBestsellingCreatorsResponse> {
    return this.caller.call("analytics.get_bestselling_creators", params, options);
  }

  /**
   * Ranks the LIVE sessions with the highest sales in the market for a period.
   *
   * `GET /analytics/{version}/lives/bestselling`, version 202511.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getBestsellingLiveSessions(params?: GetBestsellingLiveSessionsParams, options?: common.CallOptions): CallPromise<GetBestsellingLiveSessionsResponse> {
    return this.caller.call("analytics.get_bestselling_live_sessions", params, options);
  }

  /**
   * Ranks the best-selling products in the market, optionally within a category.
   *
   * `GET /analytics/{version}/products/bestselling`, version 202511.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getBestsellingProducts(params: GetBestsellingProductsParams, options?: common.CallOptions): CallPromise<GetBestsellingProductsResponse> {
    return this.caller.call("analytics.get_bestselling_products", params, options);
  }

  /**
   * Ranks the videos with the highest sales in the market for a period.
   *
   * `GET /analytics/{version}/videos/bestselling`, version 202511.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getBestsellingVideos(params: GetBestsellingVideosParams, options?: common.CallOptions): CallPromise<GetBestsellingVideosResponse> {
    return this.caller.call("analytics.get_bestselling_videos", params, options);
  }

  /**
   * Returns the sales curve of one LIVE room over time, for its creator.
   *
   * `GET /analytics/{version}/live_rooms/{live_room_id}/gmv_trend_performances`, version 202502; also 202309.
   */
  getGmvTrendPerformances(params: GetGmvTrendPerformancesParams, options?: common.CallOptions): CallPromise<GetGmvTrendPerformancesResponse> {
    return this.caller.call("analytics.get_gmv_trend_performances", params, options);
  }

  /**
   * Returns the interaction curve of one LIVE room over time, for its creator.
   *
   * `GET /analytics/{version}/live_rooms/{live_room_id}/interactive_trend_performances`, version 202502; also 202309.
   */
  getInteractiveTrendPerformances(params: GetInteractiveTrendPerformancesParams, options?: common.CallOptions): CallPromise<GetInteractiveTrendPerformancesResponse> {
    return this.caller.call("analytics.get_interactive_trend_performances", params, options);
  }

  /**
   * Returns the main figures of one LIVE room, for its creator.
   *
   * `GET /analytics/{version}/live_rooms/{live_room_id}/core_stats`, version 202502; also 202309.
   */
  getLiveCoreStats(params: GetLiveCoreStatsParams, options?: common.CallOptions): CallPromise<GetLiveCoreStatsResponse> {
    return this.caller.call("analytics.get_live_core_stats", params, options);
  }

  /**
   * Returns clicks, orders and stock for each product of one LIVE room.
   *
   * `GET /analytics/{version}/live_rooms/{live_room_id}/product_stats`, version 202502; also 202309.
   */
  getProductStats(params: GetProductStatsParams, options?: common.CallOptions): CallPromise<GetProductStatsResponse> {
    return this.caller.call("analytics.get_product_stats", params, options);
  }

  /**
   * Lists the shop's LIVE sessions with sales and interaction figures, page by page.
   *
   * `GET /analytics/{version}/shop_lives/performance`, version 202609; also 202508, 202509.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopLivePerformanceList(params: GetShopLivePerformanceListParams, options?: common.PageOptions): PagePromise<LiveStreamSession, GetShopLivePerformanceListResponse> {
    return this.caller.list("analytics.get_shop_live_performance_list", params, options);
  }

  /**
   * Lists the shop's LIVE sessions through the older endpoint; a POST that only reads.
   *
   * `POST /analytics/{version}/shop_lives/performance`, version 202505.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopLivePerformanceListOld(params: GetShopLivePerformanceListOldParams, options?: common.PageOptions): PagePromise<GetShopLivePerformanceListOldLiveStreamSession, GetShopLivePerformanceListOldResponse> {
    return this.caller.list("analytics.get_shop_live_performance_list_old", params, options);
  }

  /**
   * Returns the shop's LIVE results, summed per interval.
   *
   * `GET /analytics/{version}/shop_lives/overview_performance`, version 202609; also 202508, 202509.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopLivePerformanceOverview(params: GetShopLivePerformanceOverviewParams, options?: common.CallOptions): CallPromise<GetShopLivePerformanceOverviewResponse> {
    return this.caller.call("analytics.get_shop_live_performance_overview", params, options);
  }

  /**
   * Returns the shop's LIVE results per interval through the older POST endpoint.
   *
   * `POST /analytics/{version}/shop_lives/overview_performance`, version 202503.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopLivePerformanceOverviewOld(params: GetShopLivePerformanceOverviewOldParams, options?: common.CallOptions): CallPromise<GetShopLivePerformanceOverviewOldResponse> {
    return this.caller.call("analytics.get_shop_live_performance_overview_old", params, options);
  }

  /**
   * Returns the results of one finished LIVE session, minute by minute.
   *
   * `GET /analytics/{version}/shop_lives/{live_id}/performance_per_minutes`, version 202510.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopLivePerformancePerMinutes(params: GetShopLivePerformancePerMinutesParams, options?: common.PageOptions): PagePromise<GetShopLivePerformancePerMinutesInterval, GetShopLivePerformancePerMinutesResponse> {
    return this.caller.list("analytics.get_shop_live_performance_per_minutes", params, options);
  }

  /**
   * Lists sales and traffic of each product in one LIVE session.
   *
   * `GET /analytics/{version}/shop/{live_id}/products_performance`, version 202512.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopLiveProductsPerformanceList(params: GetShopLiveProductsPerformanceListParams, options?: common.CallOptions): CallPromise<GetShopLiveProductsPerformanceListResponse> {
    return this.caller.call("analytics.get_shop_live_products_performance_list", params, options);
  }

  /**
   * Returns the shop's sales, orders and visitors per interval.
   *
   * `GET /analytics/{version}/shop/performance`, version 202609; also 202405, 202509.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopPerformance(params: GetShopPerformanceParams, options?: common.CallOptions): CallPromise<GetShopPerformanceResponse> {
    return this.caller.call("analytics.get_shop_performance", params, options);
  }

  /**
   * Returns the shop's results for one day, hour by hour.
   *
   * `GET /analytics/{version}/shop/performance/{date}/performance_per_hour`, version 202510.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopPerformancePerHour(params: GetShopPerformancePerHourParams, options?: common.CallOptions): CallPromise<GetShopPerformancePerHourResponse> {
    return this.caller.call("analytics.get_shop_performance_per_hour", params, options);
  }

  /**
   * Returns the results of one product per interval.
   *
   * `GET /analytics/{version}/shop_products/{product_id}/performance`, version 202509; also 202405.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopProductPerformance(params: GetShopProductPerformanceParams, options?: common.CallOptions): CallPromise<GetShopProductPerformanceResponse> {
    return this.caller.call("analytics.get_shop_product_performance", params, options);
  }

  /**
   * Lists the shop's products with their sales results, page by page.
   *
   * `GET /analytics/{version}/shop_products/performance`, version 202605; also 202405, 202509.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopProductPerformanceList(params: GetShopProductPerformanceListParams, options?: common.PageOptions): PagePromise<GetShopProductPerformanceListProduct, GetShopProductPerformanceListResponse> {
    return this.caller.list("analytics.get_shop_product_performance_list", params, options);
  }

  /**
   * Returns the results of one SKU per interval.
   *
   * `GET /analytics/{version}/shop_skus/{sku_id}/performance`, version 202509; also 202406.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopSkuPerformance(params: GetShopSkuPerformanceParams, options?: common.CallOptions): CallPromise<GetShopSkuPerformanceResponse> {
    return this.caller.call("analytics.get_shop_sku_performance", params, options);
  }

  /**
   * Lists the shop's SKUs with their sales results, page by page.
   *
   * `GET /analytics/{version}/shop_skus/performance`, version 202509; also 202406.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopSkuPerformanceList(params: GetShopSkuPerformanceListParams, options?: common.PageOptions): PagePromise<Sku, GetShopSkuPerformanceListResponse> {
    return this.caller.list("analytics.get_shop_sku_performance_list", params, options);
  }

  /**
   * Returns the results of one shop video per interval.
   *
   * `GET /analytics/{version}/shop_videos/{video_id}/performance`, version 202509; also 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopVideoPerformance(params: GetShopVideoPerformanceParams, options?: common.CallOptions): CallPromise<GetShopVideoPerformanceResponse> {
    return this.caller.call("analytics.get_shop_video_performance", params, options);
  }

  /**
   * Lists the shop's videos with their sales and view figures, page by page.
   *
   * `GET /analytics/{version}/shop_videos/performance`, version 202605; also 202409, 202509.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopVideoPerformanceList(params: GetShopVideoPerformanceListParams, options?: common.PageOptions): PagePromise<Video, GetShopVideoPerformanceListResponse> {
    return this.caller.list("analytics.get_shop_video_performance_list", params, options);
  }

  /**
   * Returns the results of all shop videos, summed per interval.
   *
   * `GET /analytics/{version}/shop_videos/overview_performance`, version 202609; also 202409, 202509.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopVideoPerformanceOverview(params: GetShopVideoPerformanceOverviewParams, options?: common.CallOptions): CallPromise<GetShopVideoPerformanceOverviewResponse> {
    return this.caller.call("analytics.get_shop_video_performance_overview", params, options);
  }

  /**
   * Lists the results of each product promoted in one shop video.
   *
   * `GET /analytics/{version}/shop_videos/{video_id}/products/performance`, version 202509; also 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopVideoProductPerformanceList(params: GetShopVideoProductPerformanceListParams, options?: common.PageOptions): PagePromise<Product, GetShopVideoProductPerformanceListResponse> {
    return this.caller.list("analytics.get_shop_video_product_performance_list", params, options);
  }

  /**
   * Returns the results of several shop videos in one call, with an error for each that failed.
   *
   * `GET /analytics/{version}/shop_videos/batch_performance`, version 202609.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopVideosPerformanceDetails(params: GetShopVideosPerformanceDetailsParams, options?: common.CallOptions): CallPromise<GetShopVideosPerformanceDetailsResponse> {
    return this.caller.call("analytics.get_shop_videos_performance_details", params, options);
  }

  /**
   * Explains the score of one shop performance metric and shows its trend (US only).
   *
   * `GET /analytics/{version}/shop_performances/metrics/{metric_code}/diagnosis`, version 202606.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getSpsMetricDiagnosis(params: GetSpsMetricDiagnosisParams, options?: common.CallOptions): CallPromise<GetSpsMetricDiagnosisResponse> {
    return this.caller.call("analytics.get_sps_metric_diagnosis", params, options);
  }

  /**
   * Lists the orders or chats that hurt one shop performance metric (US only).
   *
   * `GET /analytics/{version}/shop_performances/metrics/{metric_code}/problem_details`, version 202606.
   *
   * - Cipher: `shop_cipher` (optional).
   * - The response contains personal data.
   */
  getSpsMetricProblemDetails(params: GetSpsMetricProblemDetailsParams, options?: common.CallOptions): CallPromise<GetSpsMetricProblemDetailsResponse> {
    return this.caller.call("analytics.get_sps_metric_problem_details", params, options);
  }

  /**
   * Lists the products that weigh most on one shop performance metric (US only).
   *
   * `GET /analytics/{version}/shop_performances/metrics/{metric_code}/top_items`, version 202606.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getSpsMetricTopItems(params: GetSpsMetricTopItemsParams, options?: common.CallOptions): CallPromise<GetSpsMetricTopItemsResponse> {
    return this.caller.call("analytics.get_sps_metric_top_items", params, options);
  }

  /**
   * Lists the shop performance metrics, each with score, value and benchmarks (US only).
   *
   * `GET /analytics/{version}/shop_performances/metrics`, version 202606.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getSpsMetrics(params?: GetSpsMetricsParams, options?: common.CallOptions): CallPromise<GetSpsMetricsResponse> {
    return this.caller.call("analytics.get_sps_metrics", params, options);
  }

  /**
   * Returns the shop performance score, its tier and main issues (US only).
   *
   * `GET /analytics/{version}/shop_performances/overview`, version 202606.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getSpsOverview(params?: GetSpsOverviewParams, options?: common.CallOptions): CallPromise<GetSpsOverviewResponse> {
    return this.caller.call("analytics.get_sps_overview", params, options);
  }

  /**
   * Returns where the viewers of one LIVE room came from, for its creator.
   *
   * `GET /analytics/{version}/live_rooms/{live_room_id}/traffic_performances`, version 202502; also 202309.
   */
  getTrafficPerformances(params: GetTrafficPerformancesParams, options?: common.CallOptions): CallPromise<GetTrafficPerformancesResponse> {
    return this.caller.call("analytics.get_traffic_performances", params, options);
  }

  /**
   * Returns the audience of one LIVE room by age, gender, region and share of fans.
   *
   * `GET /analytics/{version}/live_rooms/{live_room_id}/user_portraits`, version 202502; also 202309.
   */
  getUserPortraits(params: GetUserPortraitsParams, options?: common.CallOptions): CallPromise<GetUserPortraitsResponse> {
    return this.caller.call("analytics.get_user_portraits", params, options);
  }

  /**
   * Returns the results of the creator's own videos with the given ids.
   *
   * `GET /analytics/{version}/videos/performances`, version 202403.
   */
  getVideoPerformances(params: GetVideoPerformancesParams, options?: common.CallOptions): CallPromise<GetVideoPerformancesResponse> {
    return this.caller.call("analytics.get_video_performances", params, options);
  }

  /**
   * Returns the viewer curve of one LIVE room over time, for its creator.
   *
   * `GET /analytics/{version}/live_rooms/{live_room_id}/view_trend_performances`, version 202502; also 202309.
   */
  getViewTrendPerformances(params: GetViewTrendPerformancesParams, options?: common.CallOptions): CallPromise<GetViewTrendPerformancesResponse> {
    return this.caller.call("analytics.get_view_trend_performances", params, options);
  }

}