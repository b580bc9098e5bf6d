// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `GetBestsellingCreators` (202511). Ranks the creators with the highest sales in the market for a period. */
export interface GetBestsellingCreatorsParams {
  /** Restricts the ranking to creators of this kind. Required. */
  author_type: AuthorType;
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. Required. A day, such as `2026-10-01`. */
  date: string;
  /** Length of the ranking period that belongs to `date`. Required. */
  time_slot: TimeSlot;
}

/** The parameters of `GetBestsellingLIVESessions` (202511). Ranks the LIVE sessions with the highest sales in the market for a period. */
export interface GetBestsellingLiveSessionsParams {
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. */
  currency?: string | undefined;
  /** Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. A day, such as `2026-10-01`. */
  date?: string | undefined;
  /** Length of the ranking period that belongs to `date`. */
  time_slot?: TimeSlot | undefined;
}

/** The parameters of `GetBestsellingProducts` (202511). Ranks the best-selling products in the market, optionally within a category. */
export interface GetBestsellingProductsParams {
  /** Id of a first-level product category; only products of it are ranked. */
  category_id?: common.Id | undefined;
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. */
  currency?: string | undefined;
  /** Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. Required. A day, such as `2026-10-01`. */
  date: string;
  /** Length of the ranking period that belongs to `date`. Required. */
  time_slot: TimeSlot;
}

/** The parameters of `GetBestsellingVideos` (202511). Ranks the videos with the highest sales in the market for a period. */
export interface GetBestsellingVideosParams {
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. */
  currency?: string | undefined;
  /** Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. Required. A day, such as `2026-10-01`. */
  date: string;
  /** Length of the ranking period that belongs to `date`. Required. */
  time_slot: TimeSlot;
}

/** The parameters of `GetGMVTrendPerformances` (202502). Returns the sales curve of one LIVE room over time, for its creator. */
export interface GetGmvTrendPerformancesParams {
  /** Id of the LIVE room, that is of one broadcast of the creator. Required. */
  live_room_id: common.Id;
}

/** The parameters of `GetInteractiveTrendPerformances` (202502). Returns the interaction curve of one LIVE room over time, for its creator. */
export interface GetInteractiveTrendPerformancesParams {
  /** Id of the LIVE room, that is of one broadcast of the creator. Required. */
  live_room_id: common.Id;
}

/** The parameters of `GetLiveCoreStats` (202502). Returns the main figures of one LIVE room, for its creator. */
export interface GetLiveCoreStatsParams {
  /** Id of the LIVE room, that is of one broadcast of the creator. Required. */
  live_room_id: common.Id;
}

/** The parameters of `GetProductStats` (202502). Returns clicks, orders and stock for each product of one LIVE room. */
export interface GetProductStatsParams {
  /** Id of the LIVE room, that is of one broadcast of the creator. Required. */
  live_room_id: common.Id;
}

/** The parameters of `GetShopLIVEPerformanceList` (202609). Lists the shop's LIVE sessions with sales and interaction figures, page by page. */
export interface GetShopLivePerformanceListParams {
  /** Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Required. */
  account_type: GetShopLivePerformanceListAccountType;
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  end_date_lt: string;
  /** Entries per page, 10 by default, at most 100. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Figure by which the list is sorted; `gmv` by default. */
  sort_field?: SortField | undefined;
  /** Direction of the sort by `sort_field`; DESC by default. */
  sort_order?: SortOrder | undefined;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopLIVEPerformanceListOLD` (202505). Lists the shop's LIVE sessions through the older endpoint; a POST that only reads. */
export interface GetShopLivePerformanceListOldParams {
  /** Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Default: `ALL`. Example: `OFFICIAL_ACCOUNTS`. */
  account_type?: string | undefined;
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`. */
  currency?: string | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`. */
  end_date_lt: string;
  /** Entries per page, 10 by default, at most 100. 1 to 100. Default: `10`. Example: `30`. */
  page_size?: string | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`. */
  page_token?: string | undefined;
  /** Figure by which the list is sorted; `gmv` by default. Default: `gmv`. Example: `gmv`. */
  sort_field?: string | undefined;
  /** Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `ASC`. */
  sort_order?: string | undefined;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopLIVEPerformanceOverview` (202609). Returns the shop's LIVE results, summed per interval. */
export interface GetShopLivePerformanceOverviewParams {
  /** Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. */
  account_type?: AccountType | undefined;
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  end_date_lt: string;
  /** Length of the intervals in the reply: one day each, or one interval for the whole period (the default). */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  start_date_ge: string;
  /** Set to true for the live figures of the current day (shop time zone); `start_date_ge` and `end_date_lt` are then ignored. */
  today?: boolean | undefined;
}

/** The parameters of `GetShopLIVEPerformanceOverviewOLD` (202503). Returns the shop's LIVE results per interval through the older POST endpoint. */
export interface GetShopLivePerformanceOverviewOldParams {
  /** Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Default: `ALL`. Example: `ALL`. */
  account_type?: string | undefined;
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`. */
  currency?: string | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`. */
  end_date_lt: string;
  /** Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `1D`. */
  granularity?: string | undefined;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`. */
  start_date_ge: string;
  /** Set to true to also get the period of equal length just before, in `comparison_intervals`; false by default. Default: `false`. Example: `true`. */
  with_comparison?: boolean | undefined;
}

/** The parameters of `GetShopLIVEPerformancePerMinutes` (202510). Returns the results of one finished LIVE session, minute by minute. */
export interface GetShopLivePerformancePerMinutesParams {
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`. */
  currency?: string | undefined;
  /** Id of the LIVE session, from `live_stream_sessions.id` of the LIVE performance list. Required. */
  live_id: common.Id;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`. */
  page_token?: string | undefined;
}

/** The parameters of `GetShopLIVEProductsPerformanceList` (202512). Lists sales and traffic of each product in one LIVE session. */
export interface GetShopLiveProductsPerformanceListParams {
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`. */
  currency?: string | undefined;
  /** Id of the LIVE session, from `live_stream_sessions.id` of the LIVE performance list. Required. */
  live_id: common.Id;
  /** Figure by which the list is sorted; `gmv` by default. Default: `gmv`. */
  sort_field?: GetShopLiveProductsPerformanceListSortField | undefined;
  /** Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
}

/** The parameters of `GetShopPerformance` (202609). Returns the shop's sales, orders and visitors per interval. */
export interface GetShopPerformanceParams {
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  end_date_lt: string;
  /** Length of the intervals in the reply: one day each, or one interval for the whole period (the default). */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopPerformancePerHour` (202510). Returns the shop's results for one day, hour by hour. */
export interface GetShopPerformancePerHourParams {
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** Day to report on, YYYY-MM-DD in the time zone of the shop. Required. */
  date: string;
}

/** The parameters of `GetShopProductPerformanceDetail` (202509). Returns the results of one product per interval. */
export interface GetShopProductPerformanceParams {
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `LOCAL`. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-08`. */
  end_date_lt: string;
  /** Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`. */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** Platform's id of the product; a long number. Required. */
  product_id: common.Id;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopProductPerformanceList` (202605). Lists the shop's products with their sales results, page by page. */
export interface GetShopProductPerformanceListParams {
  /** Ids of product categories; only products or SKUs of these categories are returned. */
  category_filter?: readonly string[] | undefined;
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  end_date_lt: string;
  /** Entries per page, 10 by default, at most 100. 1 to 100. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Restricts the list to products in this state; all products by default. */
  product_status_filter?: ProductStatusFilter | undefined;
  /** Figure by which the list is sorted; `gmv` by default. */
  sort_field?: GetShopProductPerformanceListSortField | undefined;
  /** Direction of the sort by `sort_field`; DESC by default. */
  sort_order?: SortOrder | undefined;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopSKUPerformance` (202509). Returns the results of one SKU per interval. */
export interface GetShopSkuPerformanceParams {
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`. */
  currency?: string | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-08`. */
  end_date_lt: string;
  /** Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`. */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** Platform's id of the SKU, the variant of a product that can be bought. Required. */
  sku_id: common.Id;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopSKUPerformanceList` (202509). Lists the shop's SKUs with their sales results, page by page. */
export interface GetShopSkuPerformanceListParams {
  /** Ids of product categories; only products or SKUs of these categories are returned. */
  category_filter?: readonly string[] | undefined;
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`. */
  currency?: string | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-08`. */
  end_date_lt: string;
  /** Entries per page, 10 by default, at most 100. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`. */
  page_token?: string | undefined;
  /** Ids of products to work on or to filter by. */
  product_ids?: readonly common.Id[] | undefined;
  /** Restricts the list to products in this state; all products by default. Example: `LIVE`. */
  product_status_filter?: ProductStatusFilter | undefined;
  /** Figure by which the list is sorted; `gmv` by default. Example: `gmv`. */
  sort_field?: GetShopSkuPerformanceListSortField | undefined;
  /** Direction of the sort by `sort_field`; DESC by default. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopVideoPerformanceDetails` (202509). Returns the results of one shop video per interval. */
export interface GetShopVideoPerformanceParams {
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`. */
  end_date_lt: string;
  /** Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`. */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`. */
  start_date_ge: string;
  /** Id of the TikTok video whose figures to read. Required. */
  video_id: common.Id;
}

/** The parameters of `GetShopVideoPerformanceList` (202605). Lists the shop's videos with their sales and view figures, page by page. */
export interface GetShopVideoPerformanceListParams {
  /** Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. */
  account_type?: GetShopVideoPerformanceListAccountType | undefined;
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  end_date_lt: string;
  /** Entries per page, 10 by default, at most 100. 1 to 100. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Figure by which the list is sorted; `gmv` by default. */
  sort_field?: GetShopVideoPerformanceListSortField | undefined;
  /** Direction of the sort by `sort_field`; DESC by default. */
  sort_order?: SortOrder | undefined;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  start_date_ge: string;
}

/** The parameters of `GetShopVideoPerformanceOverview` (202609). Returns the results of all shop videos, summed per interval. */
export interface GetShopVideoPerformanceOverviewParams {
  /** Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. */
  account_type?: GetShopVideoPerformanceListAccountType | undefined;
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  end_date_lt: string;
  /** Length of the intervals in the reply: one day each, or one interval for the whole period (the default). */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  start_date_ge: string;
  /** Set to true for the live figures of the current day (shop time zone); `start_date_ge` and `end_date_lt` are then ignored. */
  today?: boolean | undefined;
}

/** The parameters of `GetShopVideoProductPerformanceList` (202509). Lists the results of each product promoted in one shop video. */
export interface GetShopVideoProductPerformanceListParams {
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`. */
  end_date_lt: string;
  /** Entries per page, 10 by default, at most 100. 1 to 100. Default: `10`. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`. */
  page_token?: string | undefined;
  /** Figure by which the list is sorted; `gmv` by default. Default: `gmv`. Example: `gmv`. */
  sort_field?: GetShopVideoProductPerformanceListSortField | undefined;
  /** Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`. */
  start_date_ge: string;
  /** Id of the TikTok video whose figures to read. Required. */
  video_id: common.Id;
}

/** The parameters of `GetShopVideosPerformanceDetails` (202609). Returns the results of several shop videos in one call, with an error for each that failed. */
export interface GetShopVideosPerformanceDetailsParams {
  /** Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. */
  currency?: GetBestsellingCreatorsCurrency | undefined;
  /** End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  end_date_lt: string;
  /** Length of the intervals in the reply: one day each, or one interval for the whole period (the default). */
  granularity?: GetShopLivePerformanceOverviewGranularity | undefined;
  /** Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. */
  start_date_ge: string;
  /** Videos to report on, comma-separated ids. Required. */
  video_ids: readonly common.Integer[];
}

/** The parameters of `GetSPSMetricDiagnosis` (202606). Explains the score of one shop performance metric and shows its trend (US only). */
export interface GetSpsMetricDiagnosisParams {
  /** Language of names and texts in the reply. */
  locale?: string | undefined;
  /** Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. Required. */
  metric_code: string;
  /** Number of days back for which to return the trend of the metric. */
  trend_duration_days?: common.Integer | undefined;
}

/** The parameters of `GetSPSMetricProblemDetails` (202606). Lists the orders or chats that hurt one shop performance metric (US only). */
export interface GetSpsMetricProblemDetailsParams {
  /** Language of names and texts in the reply. */
  locale?: string | undefined;
  /** Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. Required. */
  metric_code: string;
  /** Entries per page, 10 by default, at most 100. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
}

/** The parameters of `GetSPSMetricTopItems` (202606). Lists the products that weigh most on one shop performance metric (US only). */
export interface GetSpsMetricTopItemsParams {
  /** Language of names and texts in the reply. */
  locale?: string | undefined;
  /** Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. Required. */
  metric_code: string;
}

/** The parameters of `GetSPSMetrics` (202606). Lists the shop performance metrics, each with score, value and benchmarks (US only). */
export interface GetSpsMetricsParams {
  /** Language of names and texts in the reply. */
  locale?: string | undefined;
}

/** The parameters of `GetSPSOverview` (202606). Returns the shop performance score, its tier and main issues (US only). */
export interface GetSpsOverviewParams {
  /** Language of names and texts in the reply. */
  locale?: string | undefined;
}

/** The parameters of `GetTrafficPerformances` (202502). Returns where the viewers of one LIVE room came from, for its creator. */
export interface GetTrafficPerformancesParams {
  /** Id of the LIVE room, that is of one broadcast of the creator. Required. */
  live_room_id: common.Id;
}

/** The parameters of `GetUserPortraits` (202502). Returns the audience of one LIVE room by age, gender, region and share of fans. */
export interface GetUserPortraitsParams {
  /** Id of the LIVE room, that is of one broadcast of the creator. Required. */
  live_room_id: common.Id;
}

/** The parameters of `GetVideoPerformances` (202403). Returns the results of the creator's own videos with the given ids. */
export interface GetVideoPerformancesParams {
  /** Last day to report, Unix time in seconds, of which only the date counts; data is complete up to the day before today. Required. Example: `1711356201`. */
  end_time_le: common.Time;
  /** First day to report, Unix time in seconds, of which only the date counts; within the last 180 days and at the latest yesterday. Required. Example: `1704091445`. */
  start_time_ge: common.Time;
  /** Videos to report on, comma-separated ids, at most 100, all by the same author. Required. Example: `7341286689295469829,7271486684427046149`. */
  video_ids: common.Id;
}

/** The parameters of `GetViewTrendPerformances` (202502). Returns the viewer curve of one LIVE room over time, for its creator. */
export interface GetViewTrendPerformancesParams {
  /** Id of the LIVE room, that is of one broadcast of the creator. Required. */
  live_room_id: common.Id;
}

/** The response of `GetBestsellingCreators` (202511). */
export interface GetBestsellingCreatorsResponse {
  /** Best-selling creators of the period, best first by `rank`. */
  creators?: GetBestsellingCreatorsCreator[];
}

/** The response of `GetBestsellingLIVESessions` (202511). */
export interface GetBestsellingLiveSessionsResponse {
  /** Best-selling LIVE sessions of the period, best first by `rank`. */
  lives?: Live[];
}

/** The response of `GetBestsellingProducts` (202511). */
export interface GetBestsellingProductsResponse {
  /** Products with their figures, one entry each. */
  products?: GetBestsellingProductsProduct[];
}

/** The response of `GetBestsellingVideos` (202511). */
export interface GetBestsellingVideosResponse {
  /** Videos with their figures, one entry each. */
  videos?: GetBestsellingVideosVideo[];
}

/** The response of `GetGMVTrendPerformances` (202502). */
export interface GetGmvTrendPerformancesResponse {
  /** Course of the sales over the LIVE, one series for each `stats_type`. */
  gmv_trend_performances?: GmvTrendPerformance[];
}

/** The response of `GetInteractiveTrendPerformances` (202502). */
export interface GetInteractiveTrendPerformancesResponse {
  /** Course of views, comments and shares over the LIVE, one series for each `stats_type`. */
  interactive_trend_performances?: InteractiveTrendPerformance[];
}

/** The response of `GetLiveCoreStats` (202502). */
export interface GetLiveCoreStatsResponse {
  /** Core figures of the LIVE: audience, clicks, orders and revenue. */
  stats?: Stat;
}

/** The response of `GetProductStats` (202502). */
export interface GetProductStatsResponse {
  /** Figures of each product offered in the LIVE. */
  product_stats?: ProductStat[];
}

/** The response of `GetShopLIVEPerformanceList` (202609). */
export interface GetShopLivePerformanceListResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
  latest_available_date?: string;
  /** LIVEs of the period, each with its sales and traffic figures. */
  live_stream_sessions?: LiveStreamSession[];
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Number of all results, on every page together. */
  total_count?: number;
  /** Moment at which the figures were last refreshed. */
  updated_at?: string;
}

/** The response of `GetShopLIVEPerformanceListOLD` (202505). */
export interface GetShopLivePerformanceListOldResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. Example: `2024-09-07`. */
  latest_available_date?: string;
  /** LIVEs of the period, each with its sales and traffic figures. */
  live_stream_sessions?: GetShopLivePerformanceListOldLiveStreamSession[];
  /** Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`. */
  next_page_token?: string;
  /** Number of all results, on every page together. Example: `233`. */
  total_count?: number;
}

/** The response of `GetShopLIVEPerformanceOverview` (202609). */
export interface GetShopLivePerformanceOverviewResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
  latest_available_date?: string;
  /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
  performance?: GetShopLivePerformanceOverviewPerformance;
  /** Moment at which the figures were last refreshed. */
  updated_at?: string;
}

/** The response of `GetShopLIVEPerformanceOverviewOLD` (202503). */
export interface GetShopLivePerformanceOverviewOldResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. Example: `2024-09-07`. */
  latest_available_date?: string;
  /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
  performance?: GetShopLivePerformanceOverviewOldPerformance;
}

/** The response of `GetShopLIVEPerformancePerMinutes` (202510). */
export interface GetShopLivePerformancePerMinutesResponse {
  /** Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`. */
  next_page_token?: string;
  /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
  performance?: GetShopLivePerformancePerMinutesPerformance;
  /** Number of all results, on every page together. Example: `20`. */
  total_count?: number;
}

/** The response of `GetShopLIVEProductsPerformanceList` (202512). */
export interface GetShopLiveProductsPerformanceListResponse {
  /** Products with their figures, one entry each. */
  products?: GetShopLiveProductsPerformanceListProduct[];
}

/** The response of `GetShopPerformance` (202609). */
export interface GetShopPerformanceResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
  latest_available_date?: string;
  /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
  performance?: GetShopPerformancePerformance;
}

/** The response of `GetShopPerformancePerHour` (202510). */
export interface GetShopPerformancePerHourResponse {
  /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
  performance?: GetShopPerformancePerHourPerformance;
}

/** The response of `GetShopProductPerformanceDetail` (202509). */
export interface GetShopProductPerformanceResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`. */
  latest_available_date?: string;
  /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
  performance?: Performance;
}

/** The response of `GetShopProductPerformanceList` (202605). */
export interface GetShopProductPerformanceListResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
  latest_available_date?: string;
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Products with their figures, one entry each. */
  products?: GetShopProductPerformanceListProduct[];
  /** Number of all results, on every page together. */
  total_count?: number;
}

/** The response of `GetShopSKUPerformance` (202509). */
export interface GetShopSkuPerformanceResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`. */
  latest_available_date?: string;
  /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
  performance?: GetShopSkuPerformancePerformance;
}

/** The response of `GetShopSKUPerformanceList` (202509). */
export interface GetShopSkuPerformanceListResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`. */
  latest_available_date?: string;
  /** Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`. */
  next_page_token?: string;
  /** SKUs of the shop with their sales in the period. */
  skus?: Sku[];
  /** Number of all results, on every page together. Example: `20`. */
  total_count?: number;
}

/** The response of `GetShopVideoPerformanceDetails` (202509). */
export interface GetShopVideoPerformanceResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-09-07`. */
  latest_available_date?: string;
  /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
  performance?: GetShopVideoPerformancePerformance;
}

/** The response of `GetShopVideoPerformanceList` (202605). */
export interface GetShopVideoPerformanceListResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
  latest_available_date?: string;
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Number of all results, on every page together. */
  total_count?: number;
  /** Videos with their figures, one entry each. */
  videos?: Video[];
}

/** The response of `GetShopVideoPerformanceOverview` (202609). */
export interface GetShopVideoPerformanceOverviewResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
  latest_available_date?: string;
  /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
  performance?: GetShopVideoPerformanceOverviewPerformance;
}

/** The response of `GetShopVideoProductPerformanceList` (202509). */
export interface GetShopVideoProductPerformanceListResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-09-07`. */
  latest_available_date?: string;
  /** Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`. */
  next_page_token?: string;
  /** Products with their figures, one entry each. */
  products?: Product[];
  /** Number of all results, on every page together. Example: `10`. */
  total_count?: number;
}

/** The response of `GetShopVideosPerformanceDetails` (202609). */
export interface GetShopVideosPerformanceDetailsResponse {
  /** Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. */
  latest_available_date?: string;
  /** Videos with their figures, one entry each. */
  videos?: GetShopVideosPerformanceDetailsVideo2[];
}

/** The response of `GetSPSMetricDiagnosis` (202606). */
export interface GetSpsMetricDiagnosisResponse {
  /** Explanations of what drove the value of the metric, each with summary lines and details. */
  analyses?: Analyse[];
  /** Values of the metric that separate poor from excellent performance. */
  benchmarks?: Benchmark;
  /** How the metric is computed: numerator and denominator with their names and current values. */
  calculation_rule?: CalculationRule;
  /** Dimension of the shop performance score that the metric belongs to. */
  dimension?: string;
  /** How the cases behind the metric are spread, for example over reasons or types. */
  distribution_details?: DistributionDetail[];
  /** End of the period that the score or metric was computed over, Unix time in seconds. */
  end_evaluation_time?: number;
  /** Length in days of the period that the score or metric was computed over. */
  evaluate_duration_days?: number;
  /** Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. */
  metric_code?: string;
  /** Score that the metric or dimension reaches, as text. */
  score?: string;
  /** Start of the period that the score or metric was computed over, Unix time in seconds. */
  start_evaluation_time?: number;
  /** Code of how the shop stands in this metric. */
  status?: string;
  /** Name of how the shop stands, in the language of `locale`. */
  status_text?: string;
  /** Course of the metric over the last days. */
  trend?: Trend;
  /** Value of the metric, as text in the unit given by `value_unit`. */
  value?: string;
  /** Unit in which `value` is given, such as a percentage or hours. */
  value_unit?: string;
}

/** The response of `GetSPSMetricProblemDetails` (202606). */
export interface GetSpsMetricProblemDetailsResponse {
  /** Orders whose after-sales requests took long to handle; filled when `metric_code` is AHT. */
  aht_problem_order_items?: AhtProblemOrderItem[];
  /** Chats that customers rated badly; filled when `metric_code` is IM_DSAT. */
  im_dsat_chat_items?: ImDsatChatItem[];
  /** Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. */
  metric_code?: string;
  /** Orders returned or refunded for reasons not caused by the buyer; filled when `metric_code` is NBFR. */
  nbfr_problem_order_items?: NbfrProblemOrderItem[];
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Orders with a negative review; filled when `metric_code` is NRR. */
  nrr_problem_order_items?: NrrProblemOrderItem[];
  /** Orders delivered late; filled when `metric_code` is OTDR. */
  otdr_problem_order_items?: OtdrProblemOrderItem[];
  /** Orders cancelled for reasons on the seller's side; filled when `metric_code` is SFCR. */
  sfcr_problem_order_items?: SfcrProblemOrderItem[];
  /** Number of all results, on every page together. */
  total_count?: number;
}

/** The response of `GetSPSMetricTopItems` (202606). */
export interface GetSpsMetricTopItemsResponse {
  /** Products with the longest after-sales handling time; filled when `metric_code` is AHT. */
  aht_aftersales_type_items?: AhtAftersalesTypeItem[];
  /** Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. */
  metric_code?: string;
  /** Products with most returns not caused by the buyer; filled when `metric_code` is NBFR. */
  nbfr_top_product_items?: NbfrTopProductItem[];
  /** Products with most negative reviews; filled when `metric_code` is NRR. */
  nrr_top_product_items?: NrrTopProductItem[];
  /** Carriers with their on-time delivery figures; filled when `metric_code` is OTDR. */
  otdr_logistics_items?: OtdrLogisticsItem[];
  /** Number of all results, on every page together. */
  total_count?: number;
}

/** The response of `GetSPSMetrics` (202606). */
export interface GetSpsMetricsResponse {
  /** Metrics that make up the shop performance score, each with value, score and benchmarks. */
  metrics?: Metric[];
}

/** The response of `GetSPSOverview` (202606). */
export interface GetSpsOverviewResponse {
  /** Benefits tied to the shop performance score, unlocked or not. */
  benefits?: Benefit[];
  /** Dimensions of the shop performance score, each with its own score and weight. */
  dimensions?: Dimension[];
  /** End of the period that the score or metric was computed over, Unix time in seconds. */
  end_evaluation_time?: number;
  /** Length in days of the period that the score or metric was computed over. */
  evaluate_duration_days?: number;
  /** Position of the shop among comparable shops, as a percentile in text. */
  peer_percentile?: string;
  /** Main product category of the shop, the base for the comparison with other shops. */
  primary_category?: PrimaryCategory;
  /** Shop performance score (SPS) of the shop over the evaluation period, as text. */
  sps_score?: string;
  /** Code of the tier that the shop performance score falls into. */
  sps_tier?: string;
  /** Name of the tier that the shop performance score falls into, in the language of `locale`. */
  sps_tier_text?: string;
  /** Start of the period that the score or metric was computed over, Unix time in seconds. */
  start_evaluation_time?: number;
  /** Metrics in which the shop loses most, with a summary. */
  top_issues?: TopIssue;
  /** When the scores were last computed, Unix time in seconds. */
  update_time?: number;
}

/** The response of `GetTrafficPerformances` (202502). */
export interface GetTrafficPerformancesResponse {
  /** Viewers of the LIVE by the place they came from. */
  traffic_performances?: TrafficPerformance[];
}

/** The response of `GetUserPortraits` (202502). */
export interface GetUserPortraitsResponse {
  /** Audience of the LIVE by age group, over all traffic including ads; paid traffic alone is in `paid_ads_age_indicators`. */
  all_ads_age_indicators?: AllAdsAgeIndicator[];
  /** Audience of the LIVE by gender, over all traffic including ads; paid traffic alone is in `paid_ads_gender_indicators`. */
  all_ads_gender_indicators?: AllAdsGenderIndicator[];
  /** Audience of the LIVE split into followers and others; paid traffic alone is in `paid_fan_indicators`. */
  all_fan_indicators?: AllFanIndicator[];
  /** Audience that paid ads brought to the LIVE, by age group. */
  paid_ads_age_indicators?: PaidAdsAgeIndicator[];
  /** Audience that paid ads brought to the LIVE, by gender. */
  paid_ads_gender_indicators?: PaidAdsGenderIndicator[];
  /** Audience that paid ads brought to the LIVE, split into followers and others. */
  paid_fan_indicators?: PaidFanIndicator[];
  /** Audience of the LIVE by region, each with its share. */
  region_indicators?: RegionIndicator[];
}

/** The response of `GetVideoPerformances` (202403). */
export interface GetVideoPerformancesResponse {
  /** Videos with their figures, one entry each. */
  videos?: GetVideoPerformancesVideo[];
}

/** The response of `GetViewTrendPerformances` (202502). */
export interface GetViewTrendPerformancesResponse {
  /** Course of the audience over the LIVE, one series for each `stats_type`. */
  view_trend_performances?: ViewTrendPerformance[];
}

/** Affiliate LIVE performance inside {@link GetShopProductPerformanceListProduct}. */
export interface AffiliateLivePerformance {
  /** Times the product was added to a cart from this source of traffic. */
  add_cart_count?: number;
  /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
  add_cart_rate?: string;
  /** Different users who added the product to their cart from affiliate content of this kind. */
  atc_users?: number;
  /** SKU orders per product click from this source, a decimal fraction as text. */
  click_order_rate?: string;
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
  ctr?: string;
  /** Gross merchandise value (GMV) that the platform attributes to LIVEs. */
  live_attributed_gmv?: common.Money;
  /** LIVEs with the product started in the period. */
  new_live_count?: number;
  /** Clicks on product links, in product lists and on product cards. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
  unique_atc_rate?: string;
  /** Different buyers in relation to the different users who clicked the product, decimal text. */
  unique_click_order_rate?: string;
  /** Different users who clicked a product link. */
  unique_clicks?: number;
  /** Different users who clicked the product in relation to those who saw it, decimal text. */
  unique_ctr?: string;
  /** Different users to whom the product was shown. */
  unique_product_impressions?: number;
}

/** Affiliate total performance inside {@link GetShopProductPerformanceListProduct}. */
export interface AffiliateTotalPerformance {
  /** Times the product was added to a cart from this source of traffic. */
  add_cart_count?: number;
  /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
  add_cart_rate?: string;
  /** Different users who added the product to their cart from this source of traffic. */
  add_cart_users?: number;
  /** Average order value from this source: GMV divided by the number of orders. */
  aov?: common.Money;
  /** Gross merchandise value (GMV) that the platform attributes to this source of traffic. */
  attributed_gmv?: common.Money;
  /** Orders that the platform attributes to this source of traffic. */
  attributed_orders?: number;
  /** SKU orders attributed to this source; each different SKU within an order counts once. */
  attributed_sku_orders?: number;
  /** Units sold in orders that the platform attributes to this source of traffic. */
  attributed_sold_items?: number;
  /** LIVEs and videos with the product that affiliate creators posted per day, averaged over the period. */
  avg_daily_creator_posted_content?: number;
  /** SKU orders per product click from this source, a decimal fraction as text. */
  click_order_rate?: string;
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
  ctr?: string;
  /** Estimated number of different customers who bought the product from this source. */
  estimated_customers?: number;
  /** Clicks on product links, in product lists and on product cards. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
  unique_atc_rate?: string;
  /** Different buyers in relation to the different users who clicked the product, decimal text. */
  unique_click_order_rate?: string;
  /** Different users who clicked a product link. */
  unique_clicks?: number;
  /** Different users who clicked the product in relation to those who saw it, decimal text. */
  unique_ctr?: string;
  /** Different users to whom the product was shown. */
  unique_product_impressions?: number;
}

/** Affiliate video performance inside {@link GetShopProductPerformanceListProduct}. */
export interface AffiliateVideoPerformance {
  /** Times the product was added to a cart from this source of traffic. */
  add_cart_count?: number;
  /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
  add_cart_rate?: string;
  /** Different users who added the product to their cart from affiliate content of this kind. */
  atc_users?: number;
  /** Gross merchandise value (GMV) that the platform attributes to the videos of affiliate creators. */
  attributed_video_gmv?: common.Money;
  /** SKU orders per product click from this source, a decimal fraction as text. */
  click_order_rate?: string;
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
  ctr?: string;
  /** Videos with the product posted in the period. */
  new_video_count?: number;
  /** Clicks on product links, in product lists and on product cards. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
  unique_atc_rate?: string;
  /** Different buyers in relation to the different users who clicked the product, decimal text. */
  unique_click_order_rate?: string;
  /** Different users who clicked a product link. */
  unique_clicks?: number;
  /** Different users who clicked the product in relation to those who saw it, decimal text. */
  unique_ctr?: string;
  /** Different users to whom the product was shown. */
  unique_product_impressions?: number;
}

/** Age distribution inside {@link ViewerProfile}. */
export interface AgeDistribution {
  /** Age group of the viewers, written as a range such as 25-34. Example: `25-34`. */
  age?: AgeDistributionAge;
  /** Share of this group in all viewers, a decimal fraction as text. Example: `0.293`. */
  percentage?: string;
}

/** Aht aftersales type item inside {@link GetSpsMetricTopItemsResponse}. */
export interface AhtAftersalesTypeItem {
  /** Average time to handle an after-sales request for this product, in hours, decimal text. */
  handle_duration_hours?: string;
  /** Address of the main picture of the product, to show in a list. */
  image_url?: string;
  /** Platform's id of the product; a long number. */
  product_id?: string;
  /** Name of the product as buyers see it on the product page. */
  product_name?: string;
  /** Return orders of this product within the evaluation period. */
  return_order_count?: number;
  /** Most frequent kind of after-sales request for the product, in the language of `locale`. */
  top_aftersales_type_name?: string;
  /** Return orders of the product with the most frequent kind of request. */
  top_type_order_count?: number;
}

/** Aht problem order item inside {@link GetSpsMetricProblemDetailsResponse}. */
export interface AhtProblemOrderItem {
  /** Name of the kind of after-sales request, such as a refund or a return, in the language of `locale`. */
  aftersales_type_name?: string;
  /** Time it took to approve the after-sales request, in hours, decimal text. */
  approve_duration_hours?: string;
  /** Time it took to inspect the returned goods, in hours, decimal text. */
  inspect_duration_hours?: string;
  /** Platform's id of the order; a long number kept as text. */
  order_id?: string;
  /** Id of the return order behind the problem. */
  return_order_id?: string;
  /** Number of times the after-sales request was reviewed. */
  review_count?: number;
  /** Time from the after-sales request to its end, in hours, decimal text. */
  total_handle_duration_hours?: string;
}

/** All ads age indicator inside {@link GetUserPortraitsResponse}. */
export interface AllAdsAgeIndicator {
  /** Age group of the audience, such as USER_PORTRAIT_AGE_LESS_THAN_15. */
  type?: string;
  /** Number of viewers in the group named by `type`, as text. */
  value?: string;
}

/** All ads gender indicator inside {@link GetUserPortraitsResponse}. */
export interface AllAdsGenderIndicator {
  /** Gender of the audience, such as USER_PORTRAIT_GENDER_UNKNOWN. */
  type?: string;
  /** Number of viewers in the group named by `type`, as text. */
  value?: string;
}

/** All fan indicator inside {@link GetUserPortraitsResponse}. */
export interface AllFanIndicator {
  /** Relation of the audience to the creator, such as USER_PORTRAIT_FOLLOWER. */
  type?: string;
  /** Number of viewers in the group named by `type`, as text. */
  value?: string;
}

/** Analyse inside {@link GetSpsMetricDiagnosisResponse}. */
export interface Analyse {
  /** Detailed findings behind the summary lines, in the language of `locale`. */
  details?: string[];
  /** Short lines that sum up the findings, in the language of `locale`. */
  summaries?: string[];
}

/** Benchmark inside {@link GetSpsMetricDiagnosisResponse}, {@link Metric}. */
export interface Benchmark {
  /** Value from which the metric counts as excellent, as text. */
  excellent_threshold?: string;
  /** Value from which the metric counts as poor, as text. */
  poor_threshold?: string;
}

/** Benefit inside {@link GetSpsOverviewResponse}. */
export interface Benefit {
  /** Name of the benefit, in the language of `locale`. */
  benefit_name?: string;
  /** Whether the shop has reached the score that the benefit requires. */
  is_unlocked?: boolean;
  /** Score the shop must reach to get the benefit, as text. */
  unlock_score?: string;
}

/** Breakdown inside {@link GetShopVideoPerformanceSales}. */
export interface Breakdown {
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.029`. */
  ctr?: string;
  /** Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `12`. */
  customers?: number;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Gross merchandise value that 1,000 impressions of the video brought on average. */
  gpm?: common.Money;
  /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `22`. */
  items_sold?: number;
  /** Clicks on product links, in product lists and on product cards. Example: `21232`. */
  product_clicks?: number;
  /** Platform's id of the product; a long number. Example: `19332235`. */
  product_id?: string;
  /** Times products were shown to users, in product lists and on product cards. Example: `32092`. */
  product_impressions?: number;
}

/** Calculation rule inside {@link GetSpsMetricDiagnosisResponse}. */
export interface CalculationRule {
  /** What the denominator of the metric counts, in the language of `locale`. */
  denominator_label?: string;
  /** Current value of the denominator of the metric, as text. */
  denominator_value?: string;
  /** What the numerator of the metric counts, in the language of `locale`. */
  numerator_label?: string;
  /** Current value of the numerator of the metric, as text. */
  numerator_value?: string;
}

/** Cancel and refund inside {@link GetShopProductPerformanceInterval}. */
export interface CancelAndRefund {
  /** Units in orders that were cancelled while unpaid or waiting for shipment. Example: `23`. */
  canceled?: number;
  /** Units that were refunded without a return. Example: `3`. */
  refunded?: number;
  /** Units that buyers sent back and got replaced by new ones. Example: `3`. */
  replacements?: number;
  /** Units that buyers sent back and got their money back for. Example: `2`. */
  returned?: number;
}

/** Click to order rate inside {@link Conversion}, {@link GetShopLiveProductsPerformanceListTraffic}. */
export interface ClickToOrderRate {
  /** Share of product clicks that ended in a main order (one checkout), a decimal fraction as text. Example: `0.015757`. */
  main_order_ctor?: string;
  /** Share of product clicks in the LIVE that ended in a direct SKU order, a decimal fraction as text. Example: `0.0187`. */
  sku_order_ctor?: string;
}

/** Comparison interval inside {@link GetShopLivePerformanceOverviewOldPerformance}. */
export interface ComparisonInterval {
  /** Product clicks divided by views in all LIVEs of the period before, text with a percent sign such as 10%. Example: `10%`. */
  click_through_rate?: string;
  /** Product clicks in the LIVEs that ended in a direct order, in the period before; text with a percent sign. Example: `32%`. */
  click_to_order_rate?: string;
  /** Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `4`. */
  customers?: number;
  /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. Example: `2024-08-31`. */
  end_date?: string;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `20`. */
  sku_orders?: number;
  /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. Example: `2024-08-24`. */
  start_date?: string;
  /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `2`. */
  units_sold?: number;
}

/** Content inside {@link TopContent}. */
export interface Content {
  /** Id of the LIVE or of the video, depending on the `type` of the group. Example: `2304002883`. */
  content_id?: string;
  /** Gross merchandise value (GMV) of the product from this LIVE or video. */
  gmv?: common.Money;
  /** Units of the product sold through this LIVE or video. Example: `23`. */
  items_sold?: number;
}

/** Content breakdown inside {@link GetShopPerformanceBreakdown}. */
export interface ContentBreakdown {
  /** Where the traffic or sale came from, such as the shop itself or affiliates. */
  channel?: string;
  /** Type of content that brought the figures: video, LIVE or product card. */
  content_type?: string;
  /** Gross merchandise value (GMV) from this type of content and channel. */
  gmv?: common.Money;
  /** Gross merchandise value (GMV) credited to the content although the order was not placed straight from it. */
  indirect_gmv?: common.Money;
}

/** Conversion inside {@link GetShopLivePerformancePerMinutesInterval}. */
export interface Conversion {
  /** Average direct GMV per main order, where a main order is one checkout of a customer. */
  avg_price?: common.Money;
  /** Share of product clicks that ended in an order, counted once by main order and once by SKU order. */
  click_to_order_rate?: ClickToOrderRate;
  /** SKU orders created from the LIVE in this minute, paid or not. Example: `12`. */
  created_sku_orders?: number;
  /** Gross merchandise value (GMV) per 1,000 impressions and GMV per 1,000 views of the LIVE. */
  gpm?: Gpm;
  /** SKU orders from the LIVE divided by impressions of the LIVE, a decimal fraction as text. Example: `0.0057`. */
  sku_order_rate?: string;
}

/** Country distribution inside {@link ViewerProfile}. */
export interface CountryDistribution {
  /** Country of the TikTok accounts of these viewers, ISO 3166-1 alpha-2. Example: `MY`. */
  country_code?: string;
  /** Share of this group in all viewers, a decimal fraction as text. Example: `0.993`. */
  percentage?: string;
}

/** Creator inside {@link LiveStreamSession}, {@link Video}. */
export interface Creator {
  /** Kind of account the creator posts from in relation to the shop. */
  author_type?: string;
  /** Country or region of the creator's account. */
  creator_country?: string;
  /** Id of the creator on whose account the video was posted. */
  creator_id?: string;
  /** Display name of the creator, which can change. */
  nick_name?: string;
  /** Open id of the creator, valid for your app only. */
  open_id?: string;
  /** Handle of the creator, the name used in the profile address. */
  user_name?: string;
}

/** Data point inside {@link InteractiveTrendPerformance}, {@link ViewTrendPerformance}. */
export interface DataPoint {
  /** Moment of this point of the trend, Unix time in seconds. */
  timestamp?: number;
  /** Value of the series at this point of time, as text. */
  value?: string;
}

/** Dimension inside {@link GetSpsOverviewResponse}. */
export interface Dimension {
  /** Name of the dimension, in the language of `locale`. */
  name?: string;
  /** Score that the metric or dimension reaches, as text. */
  score?: string;
  /** Code of how the shop stands in the dimension. */
  status?: string;
  /** Name of how the shop stands, in the language of `locale`. */
  status_text?: string;
  /** Weight of the dimension in the total score, as text. */
  weight?: string;
}

/** Distribution detail inside {@link GetSpsMetricDiagnosisResponse}. */
export interface DistributionDetail {
  /** Number of entries that fall into this part of the distribution. */
  count?: number;
  /** Name of this part of the distribution, in the language of `locale`. */
  name?: string;
  /** Share of this part in the whole distribution, as text. */
  percent?: string;
}

/** Error inside {@link GetShopVideosPerformanceDetailsVideo2}. */
export interface ErrorItem {
  /** Error code that tells why the figures of this video could not be read. */
  code?: string;
  /** Explanation of why the figures of this video could not be read. */
  message?: string;
}

/** Gender distribution inside {@link ViewerProfile}. */
export interface GenderDistribution {
  /** Gender of the viewers in this entry: MALE or FEMALE. Example: `MALE`. */
  gender?: GenderDistributionGender;
  /** Share of this group in all viewers, a decimal fraction as text. Example: `0.349`. */
  percentage?: string;
}

/** Creator inside {@link GetBestsellingCreatorsResponse}. */
export interface GetBestsellingCreatorsCreator {
  /** Number of accounts that follow the creator on TikTok. */
  followers_count?: number;
  /** Range that the GMV lies in, as text; the exact figure is not disclosed. */
  gmv_range?: string;
  /** Likes the creator's content has received. */
  likes_count?: number;
  /** Display name of the creator, which can change. */
  nick_name?: string;
  /** Open id of the creator, valid for your app only. */
  open_id?: string;
  /** Position in the ranking; 1 is the best-selling entry. */
  rank?: number;
  /** Handle of the creator, the name used in the profile address. */
  user_name?: string;
}

/** Product inside {@link GetBestsellingProductsResponse}. */
export interface GetBestsellingProductsProduct {
  /** Range that the GMV lies in, as text; the exact figure is not disclosed. */
  gmv_range?: string;
  /** Platform's id of the product, as the product operations return it. */
  id?: string;
  /** Name of the product as buyers see it on the product page. */
  name?: string;
  /** Picture of the product with its size and addresses. */
  product_image?: ProductImage;
  /** Position in the ranking; 1 is the best-selling entry. */
  rank?: number;
  /** Average rating of the product in buyers' reviews, as text. */
  rating?: string;
  /** Platform's id of the shop; a long number. */
  shop_id?: string;
  /** Shop's name as buyers see it. */
  shop_name?: string;
}

/** Video inside {@link GetBestsellingVideosResponse}. */
export interface GetBestsellingVideosVideo {
  /** Comments that viewers left on the video so far or in the period. */
  comments?: number;
  /** Length of the video in seconds, from start to end. */
  duration?: number;
  /** Range that the GMV lies in, as text; the exact figure is not disclosed. */
  gmv_range?: string;
  /** Id of the TikTok video; pass it as `video_id` to read the details. */
  id?: string;
  /** Likes that viewers gave the video so far or in the period. */
  likes?: number;
  /** Display name of the creator, which can change. */
  nick_name?: string;
  /** Products that the video links to, each with id and name. */
  product_infos?: ProductInfo[];
  /** When the video was posted, Unix time in seconds. */
  publish_time?: number;
  /** Position in the ranking; 1 is the best-selling entry. */
  rank?: number;
  /** Times that viewers shared the video so far or in the period. */
  shares?: number;
  /** Views of the content; repeated views of one user count each time. */
  views?: number;
}

/** Data point inside {@link GmvTrendPerformance}. */
export interface GetGmvTrendPerformancesDataPoint {
  /** Gross merchandise value (GMV) at this point of time; only when `stats_type` is TREND_GMV. */
  gmv?: common.Money;
  /** Orders created at this point of time; only when `stats_type` is TREND_CREATED_ORDER. */
  order_count?: number;
  /** Moment of this point of the trend, Unix time in seconds. */
  timestamp?: number;
}

/** Interaction performance inside {@link LiveStreamSession}. */
export interface GetShopLivePerformanceListInteractionPerformance {
  /** Comments divided by views of the LIVE, a decimal fraction as text. */
  comment_rate?: string;
  /** Comments that viewers left on the LIVE while it was on air. */
  comments?: number;
  /** New followers divided by views of the LIVE, a decimal fraction as text. */
  follow_rate?: string;
  /** Likes divided by views of the LIVE, a decimal fraction as text. */
  like_rate?: string;
  /** Likes that viewers gave the LIVE while it was on air. */
  likes?: number;
  /** Viewers who followed the creator during the LIVE. */
  new_followers?: number;
  /** Shares divided by views of the LIVE, a decimal fraction as text. */
  share_rate?: string;
  /** Times that viewers shared the LIVE while it was on air. */
  shares?: number;
}

/** LIVE stream session inside {@link GetShopLivePerformanceListOldResponse}. */
export interface GetShopLivePerformanceListOldLiveStreamSession {
  /** When the LIVE ended, Unix time in seconds. Example: `1623812864`. */
  end_time?: string;
  /** Id of the LIVE; pass it as `live_id` to read the session by the minute or by product. Example: `75xxxxxxxxxxxxxxx28`. */
  id?: string;
  /** Views, likes, comments and follows of the LIVE; absent unless it ran from an official or a marketing account. */
  interaction_performance?: InteractionPerformance;
  /** Sales of the LIVE for products of the shop. */
  sales_performance?: GetShopLivePerformanceListOldSalesPerformance;
  /** When the LIVE began, Unix time in seconds. Example: `1623812664`. */
  start_time?: string;
  /** Title that the host gave the LIVE, as viewers see it. Example: `abxxxxx`. */
  title?: string;
  /** Handle of the account that held the LIVE. Example: `rey20195`. */
  username?: string;
}

/** Sales performance inside {@link GetShopLivePerformanceListOldLiveStreamSession}. */
export interface GetShopLivePerformanceListOldSalesPerformance {
  /** Gross merchandise value (GMV) of orders placed within 24 hours after a buyer watched the LIVE; returned and refunded orders still count. */
  "24h_live_gmv"?: common.Money;
  /** Average price of an item sold in the LIVE: the total paid divided by the number of items. */
  avg_price?: common.Money;
  /** Purchases divided by product clicks in this LIVE, text with a percent sign such as 18%. Example: `18%`. */
  click_to_order_rate?: string;
  /** SKU orders created from the LIVE, unpaid ones (cash on delivery, pay later) included; each different SKU within an order counts once. Example: `100`. */
  created_sku_orders?: number;
  /** Different customers who ordered straight from this LIVE. Example: `50`. */
  customers?: number;
  /** Number of different products sold in the LIVE. Example: `5`. */
  different_products_sold?: number;
  /** Gross merchandise value (GMV) of the LIVE, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Products that the host added to the LIVE. Example: `12`. */
  products_added?: number;
  /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `80`. */
  sku_orders?: number;
  /** Units sold in the LIVE: 3 units of one SKU and 2 of another count as 5. Example: `122`. */
  unit_sold?: number;
}

/** Interval inside {@link GetShopLivePerformanceOverviewPerformance}. */
export interface GetShopLivePerformanceOverviewInterval {
  /** Average price reached in the auctions of the LIVE. */
  avg_live_auction_price?: common.Money;
  /** Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views. */
  avg_viewing_duration?: number;
  /** Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text. */
  ctor_sku_order?: string;
  /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. */
  end_date?: string;
  /** Gross merchandise value (GMV) that the platform attributes to LIVEs. */
  live_attributed_gmv?: common.Money;
  /** Units sold in orders that the platform attributes to LIVEs. */
  live_attributed_items_sold?: number;
  /** SKU orders attributed to LIVEs; each different SKU within an order counts once. */
  live_attributed_sku_orders?: number;
  /** Gross merchandise value (GMV) that the platform attributes to auctions held in LIVEs. */
  live_auction_attributed_gmv?: common.Money;
  /** Units sold in orders that the platform attributes to auctions held in LIVEs. */
  live_auction_attributed_items_sold?: number;
  /** SKU orders that the platform attributes to auctions held in LIVEs. */
  live_auction_attributed_sku_orders?: number;
  /** Click-through rate of the LIVE, decimal text. */
  live_ctr?: string;
  /** Gross merchandise value from orders that buyers placed in LIVEs. */
  live_gmv?: common.Money;
  /** Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one. */
  live_indirect_gmv?: common.Money;
  /** Gross merchandise value that 1,000 impressions of the LIVE brought on average. */
  show_gpm?: common.Money;
  /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. */
  start_date?: string;
  /** Views of the content; repeated views of one user count each time. */
  views?: number;
}

/** Interval inside {@link GetShopLivePerformanceOverviewOldPerformance}. */
export interface GetShopLivePerformanceOverviewOldInterval {
  /** Product clicks divided by views in all LIVEs of the interval, text with a percent sign such as 10%. Example: `10%`. */
  click_through_rate?: string;
  /** Product clicks in the LIVEs that ended in a direct order, text with a percent sign. Example: `32%`. */
  click_to_order_rate?: string;
  /** Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `4`. */
  customers?: number;
  /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. Example: `2024-09-08`. */
  end_date?: string;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `20`. */
  sku_orders?: number;
  /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. Example: `2024-09-01`. */
  start_date?: string;
  /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `2`. */
  units_sold?: number;
}

/** Performance inside {@link GetShopLivePerformanceOverviewOldResponse}. */
export interface GetShopLivePerformanceOverviewOldPerformance {
  /** Same figures for the period of equal length just before the requested one; only with `with_comparison` set to true. */
  comparison_intervals?: ComparisonInterval[];
  /** Figures of the period, cut into intervals of the length set by `granularity`. */
  intervals?: GetShopLivePerformanceOverviewOldInterval[];
}

/** Performance inside {@link GetShopLivePerformanceOverviewResponse}. */
export interface GetShopLivePerformanceOverviewPerformance {
  /** Figures of the period, cut into intervals of the length set by `granularity`. */
  intervals?: GetShopLivePerformanceOverviewInterval[];
}

/** Interval inside {@link GetShopLivePerformancePerMinutesPerformance}. */
export interface GetShopLivePerformancePerMinutesInterval {
  /** How views and clicks in the minute turned into orders. */
  conversion?: Conversion;
  /** End of the minute this entry reports on, Unix time in seconds. Example: `1623812664`. */
  end_time?: number;
  /** Likes, comments, shares and follows within this minute of the LIVE. */
  interactions?: Interaction;
  /** Sales figures of this interval or product. */
  sales?: GetShopLivePerformancePerMinutesSales;
  /** Start of the minute this entry reports on, Unix time in seconds. Example: `1623812664`. */
  start_time?: number;
  /** Impressions, views and clicks of this interval or product. */
  traffic?: GetShopLivePerformancePerMinutesTraffic;
}

/** Overall inside {@link GetShopLivePerformancePerMinutesPerformance}. */
export interface GetShopLivePerformancePerMinutesOverall {
  /** Length of the LIVE in seconds, from start to end. Example: `3600`. */
  duration?: number;
  /** When the LIVE ended, Unix time in seconds. Example: `1623812664`. */
  end_time?: number;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Times the LIVE was shown to users over its whole length. Example: `87939`. */
  impressions?: number;
  /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `432`. */
  items_sold?: number;
  /** Title that the host gave the LIVE, as viewers see it. */
  live_title?: string;
  /** When the LIVE began, Unix time in seconds. Example: `1623812664`. */
  start_time?: number;
  /** Number of different people who watched the LIVE, each counted once. Example: `10230`. */
  unique_viewers?: number;
}

/** Performance inside {@link GetShopLivePerformancePerMinutesResponse}. */
export interface GetShopLivePerformancePerMinutesPerformance {
  /** Figures of the period, cut into intervals of the length set by `granularity`. */
  intervals?: GetShopLivePerformancePerMinutesInterval[];
  /** Totals over the whole LIVE or the whole day. */
  overall?: GetShopLivePerformancePerMinutesOverall;
}

/** Sales inside {@link GetShopLivePerformancePerMinutesInterval}, {@link GetShopLiveProductsPerformanceListProduct}. */
export interface GetShopLivePerformancePerMinutesSales {
  /** Average direct GMV per main order, where a main order is one checkout of a customer. */
  avg_price?: common.Money;
  /** SKU orders created for this product directly from the LIVE, paid or not. Example: `27`. */
  created_sku_orders?: number;
  /** Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `49`. */
  customers?: number;
  /** Gross merchandise value (GMV) of this product from orders placed straight in the LIVE; returned and refunded orders still count. */
  direct_gmv?: common.Money;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `57`. */
  items_sold?: number;
  /** Paid main orders; one checkout of a customer is one main order, whatever number of SKUs it holds. Example: `51`. */
  main_orders?: number;
  /** Main orders paid divided by main orders created, a decimal fraction as text. Example: `0.8888`. */
  payment_rate?: string;
  /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `57`. */
  sku_orders?: number;
}

/** Traffic inside {@link GetShopLivePerformancePerMinutesInterval}. */
export interface GetShopLivePerformancePerMinutesTraffic {
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.3264`. */
  ctr?: string;
  /** Views of the LIVE divided by impressions of the LIVE, a decimal fraction as text. Example: `0.1636`. */
  enter_room_rate?: string;
  /** Times the content was shown to users in the period. Example: `13862`. */
  impressions?: number;
  /** Clicks on product links, in product lists and on product cards. Example: `595`. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. Example: `8989`. */
  product_impressions?: number;
  /** Different people who watched the LIVE in this period. Example: `229`. */
  viewers?: number;
  /** Views of the content; repeated views of one user count each time. Example: `2092`. */
  views?: number;
}

/** Product inside {@link GetShopLiveProductsPerformanceListResponse}, {@link Video}. */
export interface GetShopLiveProductsPerformanceListProduct {
  /** Platform's id of the product, as the product operations return it. Example: `1731736614984386107`. */
  id?: string;
  /** Name of the product as buyers see it on the product page. */
  name?: string;
  /** Sales figures of this interval or product. */
  sales?: GetShopLivePerformancePerMinutesSales;
  /** Impressions, views and clicks of this interval or product. */
  traffic?: GetShopLiveProductsPerformanceListTraffic;
}

/** Traffic inside {@link GetShopLiveProductsPerformanceListProduct}. */
export interface GetShopLiveProductsPerformanceListTraffic {
  /** Times viewers of the LIVE added the product to their cart. Example: `102`. */
  add_to_cart_count?: number;
  /** Share of product clicks that ended in an order, counted once by main order and once by SKU order. */
  click_to_order_rate?: ClickToOrderRate;
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.0908`. */
  ctr?: string;
  /** Gross merchandise value (GMV) per 1,000 impressions and GMV per 1,000 views of the LIVE. */
  gpm?: Gpm;
  /** Times products were shown to users, in product lists and on product cards. Example: `14815`. */
  product_impressions?: number;
  /** Clicks on the product in this LIVE, in the product list and on its card; the misspelling is part of the name. Example: `1346`. */
  produt_clicks?: number;
}

/** Breakdown inside {@link GetShopPerformanceInterval}. */
export interface GetShopPerformanceBreakdown {
  /** Gross merchandise value (GMV) attributed to product cards reached through affiliate creators. */
  affiliate_product_card_attributed_gmv?: common.Money;
  /** Gross merchandise value (GMV) of the shop split by type of content and channel. */
  content_breakdown?: ContentBreakdown[];
  /** Gross merchandise value that came from the seller's own product cards. */
  seller_product_card_gmv?: common.Money;
  /** Gross merchandise value (GMV) from the Shop tab and from search, split by what it is attributed to. */
  shop_tab_and_search?: ShopTabAndSearch;
}

/** Interval inside {@link GetShopPerformancePerformance}. */
export interface GetShopPerformanceInterval {
  /** The same figures split by type of content or source. */
  breakdowns?: GetShopPerformanceBreakdown;
  /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. */
  end_date?: string;
  /** Sales figures of this interval or product. */
  sales?: Sales;
  /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. */
  start_date?: string;
  /** Impressions, views and clicks of this interval or product. */
  traffic?: GetShopPerformanceTraffic;
}

/** Performance inside {@link GetShopPerformancePerHourResponse}. */
export interface GetShopPerformancePerHourPerformance {
  /** Figures of the period, cut into intervals of the length set by `granularity`. */
  intervals?: Interval[];
  /** Moment up to which the data is complete, Unix time in seconds. Example: `1623812664`. */
  latest_available_timestamp?: number;
  /** Totals over the whole LIVE or the whole day. */
  overall?: Overall;
}

/** Performance inside {@link GetShopPerformanceResponse}. */
export interface GetShopPerformancePerformance {
  /** Figures of the period, cut into intervals of the length set by `granularity`. */
  intervals?: GetShopPerformanceInterval[];
}

/** Traffic inside {@link GetShopPerformanceInterval}. */
export interface GetShopPerformanceTraffic {
  /** Share of product page visitors who went on to pay for an order, averaged over the days, decimal fraction; the name is a misspelling of conversion rate. */
  avg_conversation_rate?: string;
  /** Views per day of all product pages of the shop, averaged over the period. */
  avg_page_views?: number;
  /** Different users per day who opened a product page of the shop, averaged over the period. */
  avg_visitors?: number;
  /** Clicks on product links, in product lists and on product cards. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** Different users who clicked a product link. */
  unique_clicks?: number;
  /** Different users to whom the product was shown. */
  unique_product_impressions?: number;
}

/** Breakdown inside {@link GetShopProductPerformanceSales}. */
export interface GetShopProductPerformanceBreakdown {
  /** Type of content that brought the figures: video, LIVE or product card. Example: `LIVE`. */
  content_type?: ContentType;
  /** Sales that came from this `content_type`. */
  sales?: GetShopProductPerformanceBreakdownSales;
}

/** Sales inside {@link GetShopProductPerformanceBreakdown}. */
export interface GetShopProductPerformanceBreakdownSales {
  /** Customers per day, averaged over the days of the period. Example: `34`. */
  avg_customers?: number;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `454`. */
  items_sold?: number;
}

/** Interval inside {@link Performance}. */
export interface GetShopProductPerformanceInterval {
  /** Units of the product that were cancelled, refunded, returned or replaced in the interval. */
  cancel_and_refunds?: CancelAndRefund;
  /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-08`. */
  end_date?: string;
  /** Sales figures of this interval or product. */
  sales?: GetShopProductPerformanceSales;
  /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`. */
  start_date?: string;
  /** Impressions, views and clicks of this interval or product. */
  traffic?: GetShopProductPerformanceIntervalTraffic;
}

/** Traffic inside {@link GetShopProductPerformanceInterval}. */
export interface GetShopProductPerformanceIntervalTraffic {
  /** The same figures split by type of content or source. */
  breakdowns?: GetShopProductPerformanceTrafficBreakdown[];
}

/** Product inside {@link GetShopProductPerformanceListResponse}. */
export interface GetShopProductPerformanceListProduct {
  /** Figures of the product from LIVEs held by affiliate creators. */
  affiliate_live_performance?: AffiliateLivePerformance;
  /** Figures of the product from all affiliate content together: LIVEs and videos. */
  affiliate_total_performance?: AffiliateTotalPerformance;
  /** Figures of the product from videos posted by affiliate creators. */
  affiliate_video_performance?: AffiliateVideoPerformance;
  /** Platform's id of the product, as the product operations return it. */
  id?: string;
  /** Figures of the product from LIVEs held by the seller's own accounts. */
  seller_live_performance?: SellerLivePerformance;
  /** Figures of the product from the seller's product cards. */
  seller_product_card_performance?: SellerProductCardPerformance;
  /** Figures of the product from videos posted by the seller's own accounts. */
  seller_video_performance?: SellerVideoPerformance;
  /** Figures of the product from the Shop tab of the TikTok app. */
  shop_tab_performance?: ShopTabPerformance;
  /** Figures of the product over all sources of traffic. */
  total_performance?: TotalPerformance;
}

/** Sales inside {@link GetShopProductPerformanceInterval}. */
export interface GetShopProductPerformanceSales {
  /** The same figures split by type of content or source. */
  breakdowns?: GetShopProductPerformanceBreakdown[];
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `23`. */
  items_sold?: number;
  /** Orders of the shop or product in the period; one checkout counts once. Example: `23`. */
  orders?: number;
}

/** Traffic inside {@link GetShopProductPerformanceTrafficBreakdown}. */
export interface GetShopProductPerformanceTraffic {
  /** Share of the different product page views that ended in a sale, a decimal fraction as text. Example: `0.033`. */
  avg_conversion_rate?: string;
  /** Different visitors per day of the product page that came from this type of content, averaged over the interval. Example: `34`. */
  avg_unique_page_views?: number;
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.034`. */
  ctr?: string;
  /** Times the content was shown to users in the period. Example: `34`. */
  impressions?: number;
  /** Views of the product page; repeated views of one user count each time. Example: `43`. */
  page_views?: number;
}

/** Breakdown inside {@link GetShopProductPerformanceIntervalTraffic}. */
export interface GetShopProductPerformanceTrafficBreakdown {
  /** Type of content that brought the figures: video, LIVE or product card. Example: `LIVE`. */
  content_type?: ContentType;
  /** Impressions, views and clicks that came from this `content_type`. */
  traffic?: GetShopProductPerformanceTraffic;
}

/** Interval inside {@link GetShopSkuPerformancePerformance}. */
export interface GetShopSkuPerformanceInterval {
  /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-07`. */
  end_date?: string;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Gross merchandise value (GMV) of the SKU, split by type of content. */
  gmv_breakdown?: GmvBreakdown[];
  /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `10`. */
  items_sold?: number;
  /** Units of the SKU sold, split by type of content. */
  items_sold_breakdown?: ItemsSoldBreakdown[];
  /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `10`. */
  sku_orders?: number;
  /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`. */
  start_date?: string;
}

/** Performance inside {@link GetShopSkuPerformanceResponse}. */
export interface GetShopSkuPerformancePerformance {
  /** Figures of the period, cut into intervals of the length set by `granularity`. */
  intervals?: GetShopSkuPerformanceInterval[];
  /** Platform's id of the product; a long number. Example: `123456789`. */
  product_id?: number;
  /** Platform's id of the SKU, the variant of a product that can be bought. Example: `123456789`. */
  sku_id?: string;
}

/** Interval inside {@link GetShopVideoPerformancePerformance}. */
export interface GetShopVideoPerformanceInterval {
  /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-08`. */
  end_date?: string;
  /** Sales figures of this interval or product. */
  sales?: GetShopVideoPerformanceSales;
  /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-01`. */
  start_date?: string;
  /** Impressions, views and clicks of this interval or product. */
  traffic?: GetShopVideoPerformanceTraffic;
}

/** Overall inside {@link GetShopVideoPerformanceSales}. */
export interface GetShopVideoPerformanceOverall {
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.029`. */
  ctr?: string;
  /** Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `12`. */
  customers?: number;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Gross merchandise value that 1,000 impressions of the video brought on average. */
  gpm?: common.Money;
  /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `22`. */
  items_sold?: number;
  /** Clicks on product links, in product lists and on product cards. Example: `21232`. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. Example: `32092`. */
  product_impressions?: number;
}

/** Interval inside {@link GetShopVideoPerformanceOverviewPerformance}. */
export interface GetShopVideoPerformanceOverviewInterval {
  /** Customers per day who bought from videos, averaged over the days of the interval. */
  avg_daily_customers?: number;
  /** Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text. */
  ctor_sku_order?: string;
  /** Click-through rate of products in videos: clicks divided by impressions, a decimal fraction as text. */
  ctr?: string;
  /** Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. */
  end_date?: string;
  /** Gross merchandise value that 1,000 impressions of the video brought on average. */
  gpm?: common.Money;
  /** Clicks on product links, in product lists and on product cards. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** Gross merchandise value (GMV) that the platform attributes to shoppable videos, that is videos with product links. */
  shoppable_video_attributed_gmv?: common.Money;
  /** First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. */
  start_date?: string;
  /** Whether this interval is the current day, with figures still growing. */
  today?: boolean;
  /** Gross merchandise value that came from videos by the attribution rules of the platform. */
  video_attributed_gmv?: common.Money;
  /** SKU orders attributed to videos; each different SKU within an order counts once. */
  video_attributed_sku_orders?: number;
  /** Gross merchandise value from orders that buyers placed through videos. */
  video_gmv?: common.Money;
  /** Gross merchandise value (GMV) credited to videos although the order was not placed straight from one. */
  video_indirect_gmv?: common.Money;
  /** Different users who saw a product in the videos. */
  video_product_viewers?: number;
  /** Views of all videos in the interval; repeated views of one user count each time. */
  video_views?: number;
}

/** Performance inside {@link GetShopVideoPerformanceOverviewResponse}. */
export interface GetShopVideoPerformanceOverviewPerformance {
  /** Figures of the period, cut into intervals of the length set by `granularity`. */
  intervals?: GetShopVideoPerformanceOverviewInterval[];
}

/** Performance inside {@link GetShopVideoPerformanceResponse}, {@link GetShopVideosPerformanceDetailsVideo2}. */
export interface GetShopVideoPerformancePerformance {
  /** Figures of the period, cut into intervals of the length set by `granularity`. */
  intervals?: GetShopVideoPerformanceInterval[];
  /** Age, gender and country of the viewers, once for all viewers and once for new followers. */
  viewer_profile?: ViewerProfile[];
}

/** Sales inside {@link GetShopVideoPerformanceInterval}. */
export interface GetShopVideoPerformanceSales {
  /** The same figures split by type of content or source. */
  breakdowns?: Breakdown[];
  /** Figures over all types of content together. */
  overall?: GetShopVideoPerformanceOverall;
}

/** Traffic inside {@link GetShopVideoPerformanceInterval}. */
export interface GetShopVideoPerformanceTraffic {
  /** Comments that viewers left on the video so far or in the period. Example: `8`. */
  comments?: number;
  /** Likes that viewers gave the video so far or in the period. Example: `2`. */
  likes?: number;
  /** Viewers who followed the creator because of the video. Example: `11`. */
  new_followers?: number;
  /** Times that viewers shared the video so far or in the period. Example: `23`. */
  shares?: number;
  /** Views of the content; repeated views of one user count each time. Example: `76649`. */
  views?: number;
}

/** Video inside {@link GetShopVideosPerformanceDetailsVideo2}. */
export interface GetShopVideosPerformanceDetailsVideo {
  /** Length of the video in seconds, from start to end. */
  duration?: number;
  /** Id of the TikTok video; pass it as `video_id` to read the details. */
  id?: string;
  /** Address from which the video can be played. */
  play_url?: string;
  /** Address of the preview picture of the video. */
  thumbnail_url?: string;
  /** Caption that the author gave the video when it was posted. */
  title?: string;
  /** Handle of the account that posted the video. */
  username?: string;
  /** When the video was posted, ISO 8601 date and time such as 2025-01-01 00:00:00. */
  video_post_time?: string;
}

/** Video inside {@link GetShopVideosPerformanceDetailsResponse}. */
export interface GetShopVideosPerformanceDetailsVideo2 {
  /** Why the figures of this video could not be read; absent when they could. */
  error?: ErrorItem;
  /** Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals. */
  performance?: GetShopVideoPerformancePerformance;
  /** Facts about the video itself: title, author, length, links. */
  video?: GetShopVideosPerformanceDetailsVideo;
  /** Id of the TikTok video this entry reports on. */
  video_id?: string;
}

/** Data point inside {@link Trend}. */
export interface GetSpsMetricDiagnosisDataPoint {
  /** Day or date label of this point of the trend. */
  record_date?: string;
  /** Value of the series at this point of time, as text. */
  value?: string;
}

/** Metric inside {@link GetVideoPerformancesPerformance}. */
export interface GetVideoPerformancesMetric {
  /** Share of views in which the product link of the video was shown that day, a decimal fraction with two digits. Example: `0.64`. */
  anchor_display_rate?: string;
  /** Click-through rate of the video on this day, a decimal fraction with two digits. Example: `0.08`. */
  click_through_rate?: string;
  /** Gross merchandise value that the video brought in on this day. */
  gmv?: common.Money;
  /** Units sold through the video on this day. Example: `3`. */
  item_sold_count?: number;
  /** Number of orders that came from the video on this day. Example: `3`. */
  order_count?: number;
}

/** Performance inside {@link GetVideoPerformancesVideo}. */
export interface GetVideoPerformancesPerformance {
  /** Sales figures of the video on the day given in `time_range`. */
  metrics?: GetVideoPerformancesMetric;
  /** Day that these figures belong to, given by its start and end. */
  time_range?: TimeRange;
}

/** Video inside {@link GetVideoPerformancesResponse}. */
export interface GetVideoPerformancesVideo {
  /** Id of the TikTok video; pass it as `video_id` to read the details. Example: `7271486684427046149`. */
  id?: string;
  /** Figures of the video day by day, ordered by the start of the day. */
  performances?: GetVideoPerformancesPerformance[];
}

/** GMV breakdown inside {@link GetShopSkuPerformanceInterval}. */
export interface GmvBreakdown {
  /** Amount of money as decimal text, in the currency named by the sibling `currency`. Example: `0`. */
  amount?: string;
  /** ISO 4217 code of the currency of `amount`: USD, or the local currency of the shop if LOCAL was asked for. Example: `USD`. */
  currency?: string;
  /** Type of content the figure comes from: LIVE, VIDEO or PRODUCT_CARD. Example: `LIVE`. */
  type?: string;
}

/** GMV trend performance inside {@link GetGmvTrendPerformancesResponse}. */
export interface GmvTrendPerformance {
  /** Points of the trend in the order of time. */
  data_points?: GetGmvTrendPerformancesDataPoint[];
  /** What this series shows: TREND_GMV for revenue or TREND_CREATED_ORDER for orders created. */
  stats_type?: string;
}

/** GPM inside {@link Conversion}, {@link GetShopLiveProductsPerformanceListTraffic}. */
export interface Gpm {
  /** Gross merchandise value (GMV) per 1,000 impressions of the LIVE, decimal text. Example: `20.75`. */
  show_gpm?: string;
  /** Gross merchandise value (GMV) per 1,000 views of the LIVE, decimal text. Example: `158.18`. */
  watch_gpm?: string;
}

/** IM dsat chat item inside {@link GetSpsMetricProblemDetailsResponse}. */
export interface ImDsatChatItem {
  /** Length of the chat in hours, decimal text. */
  chat_duration_hours?: string;
  /** Id of the customer service chat that the customer rated badly. */
  chat_record_id?: string;
  /** Name of the customer who rated the chat. */
  customer_name?: string;
  /** Rating in stars that the customer gave to the chat. */
  customer_rating?: number;
  /** When the customer first got an answer in the chat, Unix time in seconds. */
  first_reply_time?: number;
  /** Reasons the customer gave for the bad rating, in the language of `locale`. */
  rating_reasons?: string[];
  /** Customer service agent who handled the chat. */
  service_agent?: string;
}

/** Interaction inside {@link GetShopLivePerformancePerMinutesInterval}. */
export interface Interaction {
  /** Comments divided by views of the LIVE, a decimal fraction as text. Example: `0.0242`. */
  comment_rate?: string;
  /** Comments that viewers left on the LIVE in this minute. Example: `42`. */
  comments?: number;
  /** New followers divided by views of the LIVE, a decimal fraction as text. Example: `0.0040`. */
  follow_rate?: string;
  /** Likes divided by views of the LIVE, a decimal fraction as text. Example: `0.8956`. */
  like_rate?: string;
  /** Likes that viewers gave the LIVE in this minute. Example: `1146`. */
  likes?: number;
  /** Viewers who began to follow the creator in this minute of the LIVE. Example: `9`. */
  new_followers?: number;
  /** Shares divided by views of the LIVE, a decimal fraction as text. Example: `0.0022`. */
  share_rate?: string;
  /** Times that viewers shared the LIVE in this minute. Example: `4`. */
  shares?: number;
}

/** Interaction performance inside {@link GetShopLivePerformanceListOldLiveStreamSession}. */
export interface InteractionPerformance {
  /** Average number of people watching the LIVE at the same moment (average concurrent users). Example: `123`. */
  acu?: number;
  /** Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views. Example: `46`. */
  avg_viewing_duration?: string;
  /** Product clicks divided by views of the LIVE, text with a percent sign such as 13.99%. Example: `13.99%`. */
  click_through_rate?: string;
  /** Comments that viewers left on the LIVE while it was on air. Example: `534`. */
  comments?: number;
  /** Likes that viewers gave the LIVE while it was on air. Example: `2442`. */
  likes?: number;
  /** Viewers who followed the creator during the LIVE. Example: `12`. */
  new_followers?: number;
  /** Highest number of people watching the LIVE at the same moment (peak concurrent users). Example: `1332`. */
  pcu?: number;
  /** Clicks on product links during the LIVE, in the product list and on product cards. Example: `3882`. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. Example: `12`. */
  product_impressions?: number;
  /** Times that viewers shared the LIVE while it was on air. Example: `156`. */
  shares?: number;
  /** Number of different people who watched the LIVE, each counted once. Example: `18323`. */
  viewers?: number;
  /** Views of the LIVE; repeated views of one user count each time. Example: `112993`. */
  views?: number;
}

/** Interactive trend performance inside {@link GetInteractiveTrendPerformancesResponse}. */
export interface InteractiveTrendPerformance {
  /** Points of the trend in the order of time. */
  data_points?: DataPoint[];
  /** What this series counts: WATCH_PV views, COMMENT_PV comments or SHARE_PV shares. */
  stats_type?: string;
}

/** Interval inside {@link GetShopPerformancePerHourPerformance}. */
export interface Interval {
  /** Average value of an order: GMV divided by the number of orders. */
  avg_order_value?: common.Money;
  /** Average value of a SKU order: GMV divided by the number of SKU orders. */
  avg_sku_order_value?: common.Money;
  /** Different customers who bought in this hour, each counted once. Example: `223`. */
  customers?: number;
  /** Different customers who paid for an order in the period. */
  customers_count?: number;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Hour of the day, 0 to 23; 0 stands for 00:00 to 00:59 in the time zone of the shop. Example: `2`. */
  index?: number;
  /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `23`. */
  items_sold?: number;
  /** Gross merchandise value (GMV) that the platform attributes to LIVEs. */
  live_attributed_gmv?: common.Money;
  /** Number of orders in the period that buyers have paid for. */
  orders_count?: number;
  /** Gross merchandise value that came from product cards by the attribution rules of the platform. */
  product_card_attributed_gmv?: common.Money;
  /** Clicks on product links, in product lists and on product cards. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** SKU orders in the period: each different SKU within an order counts once, whatever its quantity. */
  sku_orders_count?: number;
  /** Different users who clicked a product link. */
  unique_clicks?: number;
  /** Different users to whom the product was shown. */
  unique_product_impressions?: number;
  /** Gross merchandise value that came from videos by the attribution rules of the platform. */
  video_attributed_gmv?: common.Money;
  /** Different users who opened a product page of the shop, up to the moment of the last update. Example: `2332`. */
  visitors?: number;
}

/** Issue inside {@link TopIssue}. */
export interface Issue {
  /** Explanation of the issue and its effect, in the language of `locale`. */
  description?: string;
  /** End of the period that the score or metric was computed over, Unix time in seconds. */
  end_evaluation_time?: number;
  /** Length in days of the period that the score or metric was computed over. */
  evaluate_duration_days?: number;
  /** Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. */
  metric_code?: string;
  /** Name of the metric, in the language of `locale`. */
  metric_name?: string;
  /** Position of the shop among comparable shops in this metric, as a percentile in text. */
  percentile?: string;
  /** Position in the list of issues; the most harmful comes first. */
  rank?: number;
  /** Start of the period that the score or metric was computed over, Unix time in seconds. */
  start_evaluation_time?: number;
}

/** Items sold breakdown inside {@link GetShopSkuPerformanceInterval}. */
export interface ItemsSoldBreakdown {
  /** Number of units sold through this `type` of content. Example: `10`. */
  amount?: number;
  /** Type of content the figure comes from: LIVE, VIDEO or PRODUCT_CARD. Example: `LIVE`. */
  type?: string;
}

/** LIVE inside {@link GetBestsellingLiveSessionsResponse}. */
export interface Live {
  /** Name of the creator as the profile shows it. */
  creator_name?: string;
  /** Display name of the creator who held the LIVE. */
  creator_nick_name?: string;
  /** Length of the LIVE in seconds, from start to end. */
  duration?: number;
  /** Range that the GMV lies in, as text; the exact figure is not disclosed. */
  gmv_range?: string;
  /** Id of the LIVE session, the same as `live_id` in the LIVE operations. */
  id?: string;
  /** Open id of the creator, valid for your app only. */
  open_id?: string;
  /** Position in the ranking; 1 is the best-selling entry. */
  rank?: number;
  /** When the LIVE began, Unix time in seconds. */
  start_time?: number;
  /** Title that the host gave the LIVE, as viewers see it. */
  title?: string;
}

/** LIVE stream session inside {@link GetShopLivePerformanceListResponse}. */
export interface LiveStreamSession {
  /** Creator who held the LIVE or posted the video. */
  creator?: Creator;
  /** When the LIVE ended, Unix time in seconds. */
  end_time?: number;
  /** Id of the LIVE; pass it as `live_id` to read the session by the minute or by product. */
  id?: string;
  /** Views, likes, comments and follows of the LIVE; absent unless it ran from an official or a marketing account. */
  interaction_performance?: GetShopLivePerformanceListInteractionPerformance;
  /** Sales of the LIVE for products of the shop. */
  sales_performance?: SalesPerformance;
  /** When the LIVE began, Unix time in seconds. */
  start_time?: number;
  /** Title that the host gave the LIVE, as viewers see it. */
  title?: string;
  /** Impressions, views and clicks of this interval or product. */
  traffic?: Traffic;
}

/** Metric inside {@link GetSpsMetricsResponse}. */
export interface Metric {
  /** Values of the metric that separate poor from excellent performance. */
  benchmarks?: Benchmark;
  /** Dimension of the shop performance score that the metric belongs to. */
  dimension?: string;
  /** End of the period that the score or metric was computed over, Unix time in seconds. */
  end_evaluation_time?: number;
  /** Length in days of the period that the score or metric was computed over. */
  evaluate_duration_days?: number;
  /** Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. */
  metric_code?: string;
  /** Name of the metric, in the language of `locale`. */
  metric_name?: string;
  /** Score that the metric or dimension reaches, as text. */
  score?: string;
  /** Start of the period that the score or metric was computed over, Unix time in seconds. */
  start_evaluation_time?: number;
  /** Code of how the shop stands in the metric. */
  status?: string;
  /** Name of how the shop stands, in the language of `locale`. */
  status_text?: string;
  /** Most frequent reason behind the bad cases of the metric, in the language of `locale`. */
  top_reason_text?: string;
  /** Value of the metric, as text in the unit given by `value_unit`. */
  value?: string;
  /** Unit in which `value` is given, such as a percentage or hours. */
  value_unit?: string;
}

/** Nbfr problem order item inside {@link GetSpsMetricProblemDetailsResponse}. */
export interface NbfrProblemOrderItem {
  /** When the order was delivered to the buyer, Unix time in seconds. */
  deliver_time?: number;
  /** When the buyer placed the order, in Unix seconds. */
  order_create_time?: number;
  /** Platform's id of the order; a long number kept as text. */
  order_id?: string;
  /** Platform's id of the product; a long number. */
  product_id?: string;
  /** Name of the product as buyers see it on the product page. */
  product_name?: string;
  /** Reason the buyer gave for the return or refund, in the language of `locale`. */
  return_refund_reason?: string;
  /** Platform's id of the SKU, the variant of a product that can be bought. */
  sku_id?: string;
}

/** Nbfr top product item inside {@link GetSpsMetricTopItemsResponse}. */
export interface NbfrTopProductItem {
  /** Address of the main picture of the product, to show in a list. */
  image_url?: string;
  /** Platform's id of the product; a long number. */
  product_id?: string;
  /** Name of the product as buyers see it on the product page. */
  product_name?: string;
  /** Return orders of this product within the evaluation period. */
  return_order_count?: number;
  /** Return orders of the product with the most frequent reason. */
  top_reason_order_count?: number;
  /** Most frequent reasons for returning the product, in the language of `locale`. */
  top_return_reasons?: string[];
}

/** Nrr problem order item inside {@link GetSpsMetricProblemDetailsResponse}. */
export interface NrrProblemOrderItem {
  /** When the order was delivered to the buyer, Unix time in seconds. */
  deliver_time?: number;
  /** When the buyer placed the order, in Unix seconds. */
  order_create_time?: number;
  /** Platform's id of the order; a long number kept as text. */
  order_id?: string;
  /** Platform's id of the product; a long number. */
  product_id?: string;
  /** Name of the product as buyers see it on the product page. */
  product_name?: string;
  /** Platform's id of the SKU, the variant of a product that can be bought. */
  sku_id?: string;
  /** Number of stars that the buyer gave in the review of the order. */
  user_review_rating?: number;
}

/** Nrr top product item inside {@link GetSpsMetricTopItemsResponse}. */
export interface NrrTopProductItem {
  /** Orders delivered within the evaluation period. */
  delivered_order_count?: number;
  /** Address of the main picture of the product, to show in a list. */
  image_url?: string;
  /** Orders of the product that got a negative review. */
  negative_order_count?: number;
  /** Platform's id of the product; a long number. */
  product_id?: string;
  /** Name of the product as buyers see it on the product page. */
  product_name?: string;
  /** Most frequent complaints in reviews of the product, in the language of `locale`. */
  top_review_reasons?: string[];
}

/** Otdr logistics item inside {@link GetSpsMetricTopItemsResponse}. */
export interface OtdrLogisticsItem {
  /** Orders delivered within the evaluation period. */
  delivered_order_count?: number;
  /** Carrier that the delivery figures of this entry belong to. */
  logistics_provider?: string;
  /** Orders of this carrier that arrived in time. */
  on_time_deliver_order_count?: number;
  /** Share of the delivered orders of this carrier that arrived in time, as text. */
  on_time_deliver_rate?: string;
}

/** Otdr problem order item inside {@link GetSpsMetricProblemDetailsResponse}. */
export interface OtdrProblemOrderItem {
  /** When the order was delivered, Unix time in seconds; later than `expect_deliver_time` for a late order. */
  actual_deliver_time?: number;
  /** Latest time by which the order should have been delivered, Unix time in seconds. */
  expect_deliver_time?: number;
  /** Platform's id of the order; a long number kept as text. */
  order_id?: string;
  /** Name of the product as buyers see it on the product page. */
  product_name?: string;
  /** Platform's id of the SKU, the variant of a product that can be bought. */
  sku_id?: string;
}

/** Overall inside {@link GetShopPerformancePerHourPerformance}. */
export interface Overall {
  /** Average value of an order: GMV divided by the number of orders. */
  avg_order_value?: common.Money;
  /** Average value of a SKU order: GMV divided by the number of SKU orders. */
  avg_sku_order_value?: common.Money;
  /** Different customers who bought on the day, each counted once. Example: `2332`. */
  customers?: number;
  /** Different customers who paid for an order in the period. */
  customers_count?: number;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Units sold: 3 units of one SKU and 2 of another count as 5. Example: `543`. */
  items_sold?: number;
  /** Gross merchandise value (GMV) that the platform attributes to LIVEs. */
  live_attributed_gmv?: common.Money;
  /** Number of orders in the period that buyers have paid for. */
  orders_count?: number;
  /** Gross merchandise value that came from product cards by the attribution rules of the platform. */
  product_card_attributed_gmv?: common.Money;
  /** Clicks on product links, in product lists and on product cards. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** SKU orders in the period: each different SKU within an order counts once, whatever its quantity. */
  sku_orders_count?: number;
  /** Different users who clicked a product link. */
  unique_clicks?: number;
  /** Different users to whom the product was shown. */
  unique_product_impressions?: number;
  /** Gross merchandise value that came from videos by the attribution rules of the platform. */
  video_attributed_gmv?: common.Money;
  /** Different users who opened a product page of the shop, up to the moment of the last update. Example: `234324`. */
  visitors?: number;
}

/** Paid ads age indicator inside {@link GetUserPortraitsResponse}. */
export interface PaidAdsAgeIndicator {
  /** Age group of the audience, such as USER_PORTRAIT_AGE_LESS_THAN_15. */
  type?: string;
  /** Number of viewers in the group named by `type`, as text. */
  value?: string;
}

/** Paid ads gender indicator inside {@link GetUserPortraitsResponse}. */
export interface PaidAdsGenderIndicator {
  /** Gender of the audience, such as USER_PORTRAIT_GENDER_UNKNOWN. */
  type?: string;
  /** Number of viewers in the group named by `type`, as text. */
  value?: string;
}

/** Paid fan indicator inside {@link GetUserPortraitsResponse}. */
export interface PaidFanIndicator {
  /** Relation of the audience to the creator, such as USER_PORTRAIT_FOLLOWER. */
  type?: string;
  /** Number of viewers in the group named by `type`, as text. */
  value?: string;
}

/** Performance inside {@link GetShopProductPerformanceResponse}. */
export interface Performance {
  /** Figures of the period, cut into intervals of the length set by `granularity`. */
  intervals?: GetShopProductPerformanceInterval[];
  /** Reviews written in the period, split by number of stars. */
  ratings?: Rating[];
  /** LIVEs and videos that sold the product best in the period, at most 100, by GMV. */
  top_contents?: TopContent[];
  /** Creators who sold the product best in the period, at most 100, by GMV. */
  top_creators?: TopCreator[];
}

/** Primary category inside {@link GetSpsOverviewResponse}. */
export interface PrimaryCategory {
  /** Id of the primary product category of the shop, by which it is compared with others. */
  category_id?: string;
  /** Name of the primary category of the shop. */
  category_name?: string;
}

/** Product inside {@link GetShopVideoProductPerformanceListResponse}. */
export interface Product {
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
  ctr?: string;
  /** Different customers who ordered this product from the video. */
  customers?: number;
  /** Buyers of this product per day from the video, averaged over the period, as text. Example: `0`. */
  daily_avg_buyers?: string;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Gross merchandise value that 1,000 impressions of the video brought on average. */
  gpm?: common.Money;
  /** Platform's id of the product, as the product operations return it. Example: `105xxxxxxxxxxxxx247`. */
  id?: string;
  /** Name of the product as buyers see it on the product page. */
  name?: string;
  /** Clicks that viewers of the video made on this product. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** Units of this product that were ordered in the period. Example: `0`. */
  units_sold?: number;
}

/** Product image inside {@link GetBestsellingProductsProduct}. */
export interface ProductImage {
  /** Height of the picture in pixels, in its full size. */
  height?: number;
  /** Addresses of small versions of the picture. */
  thumb_urls?: string[];
  /** Platform's identifier of the picture, not an address to open. */
  uri?: string;
  /** Addresses at which the picture can be loaded in full size. */
  urls?: string[];
  /** Width of the picture in pixels, in its full size. */
  width?: number;
}

/** Product info inside {@link GetBestsellingVideosVideo}. */
export interface ProductInfo {
  /** Platform's id of the product; a long number. */
  product_id?: string;
  /** Name of the product as buyers see it on the product page. */
  product_name?: string;
}

/** Product stat inside {@link GetProductStatsResponse}. */
export interface ProductStat {
  /** Paid SKU orders of the product divided by its clicks in the LIVE, a decimal fraction as text. */
  click_order_rate?: string;
  /** Product clicks divided by product impressions, a decimal fraction as text (0.0528 is 5.28 percent). */
  click_through_rate?: string;
  /** Orders of this product created from the LIVE, paid or not. */
  created_order_count?: number;
  /** Different users who created an order for this product from the LIVE, paid or not. */
  created_order_user_count?: number;
  /** Impressions of this product in the LIVE, in the product list and on product cards. */
  exposure_count?: number;
  /** Units of the product that were sold in the LIVE so far. */
  inventory_consumption_count?: number;
  /** Units of the product that are still in stock and can be sold. */
  inventory_left_count?: number;
  /** Whether the product is on offer in the LIVE at the moment. */
  is_live?: boolean;
  /** Revenue of the product in the LIVE, in the local currency of the shop. */
  local_gmv?: common.Money;
  /** Average price of the units of this product sold in the LIVE, in the local currency of the shop. */
  local_unit_price?: common.Money;
  /** Address of the main picture of the product. */
  main_image_url?: string;
  /** SKU orders of this product created and paid from the LIVE. */
  paid_order_count?: number;
  /** Different users who paid for an order of this product. */
  paid_user_count?: number;
  /** Platform's id of the product; a long number. */
  product_id?: string;
  /** Name of the product as buyers see it on the product page. */
  product_name?: string;
  /** Region in which the product is sold, ISO 3166-1 alpha-2. */
  sellable_region?: string;
  /** Clicks on the product in this LIVE, in the product list and on its card. */
  total_click_count?: number;
}

/** Rating inside {@link Performance}. */
export interface Rating {
  /** Reviews of the product with this number of stars. Example: `23`. */
  count?: number;
  /** Share of reviews with this number of stars, a decimal fraction as text. Example: `0.23`. */
  percentage?: string;
  /** Number of stars of these reviews, from 1_STAR to 5_STAR. Example: `1_STAR`. */
  stars?: RatingStar;
}

/** Region indicator inside {@link GetUserPortraitsResponse}. */
export interface RegionIndicator {
  /** Country of this part of the audience, ISO 3166-1 alpha-2. */
  type?: string;
  /** Share of the audience in this region, in ten-thousandths (123 is 1.23 percent), as text. */
  value?: string;
}

/** Sales inside {@link GetShopPerformanceInterval}. */
export interface Sales {
  /** Average value of an order: GMV divided by the number of orders. */
  avg_order_value?: common.Money;
  /** Average value of a SKU order: GMV divided by the number of SKU orders. */
  avg_sku_order_value?: common.Money;
  /** Items cancelled or returned in the interval. */
  cancellations_and_returns?: number;
  /** Gross merchandise value (GMV) that the platform attributes to LIVEs of affiliate creators. */
  creator_live_attributed_gmv?: common.Money;
  /** Gross merchandise value from LIVEs that affiliate creators held for products of the shop. */
  creator_live_gmv?: common.Money;
  /** Gross merchandise value (GMV) credited to LIVEs of affiliate creators although the order was not placed straight from the LIVE. */
  creator_live_indirect_gmv?: common.Money;
  /** Gross merchandise value (GMV) that the platform attributes to videos of affiliate creators. */
  creator_video_attributed_gmv?: common.Money;
  /** Gross merchandise value (GMV) from videos that affiliate creators posted for products of the shop. */
  creator_video_gmv?: common.Money;
  /** Gross merchandise value (GMV) credited to videos of affiliate creators although the order was not placed straight from the video. */
  creator_video_indirect_gmv?: common.Money;
  /** Different customers who paid for an order in the period. */
  customers_count?: number;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Gross merchandise value of the shop, with the tax that buyers paid included. */
  gmv_with_tax?: common.Money;
  /** Gross merchandise value (GMV) with the discounts that TikTok co-funded added. */
  gmv_with_tiktok_co_funding?: common.Money;
  /** Units sold: 3 units of one SKU and 2 of another count as 5. */
  items_sold?: number;
  /** Gross merchandise value (GMV) that the platform attributes to LIVEs. */
  live_attributed_gmv?: common.Money;
  /** Gross merchandise value from orders that buyers placed in LIVEs. */
  live_gmv?: common.Money;
  /** Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one. */
  live_indirect_gmv?: common.Money;
  /** Number of orders in the period that buyers have paid for. */
  orders_count?: number;
  /** Gross merchandise value that came from product cards by the attribution rules of the platform. */
  product_card_attributed_gmv?: common.Money;
  /** Amount of money refunded to buyers in the period. */
  refunds?: common.Money;
  /** Gross merchandise value (GMV) that the platform attributes to LIVEs from the seller's own accounts. */
  seller_live_attributed_gmv?: common.Money;
  /** Gross merchandise value (GMV) from LIVEs held by the seller's own accounts. */
  seller_live_gmv?: common.Money;
  /** Gross merchandise value (GMV) credited to LIVEs from the seller's own accounts although the order was not placed straight from the LIVE. */
  seller_live_indirect_gmv?: common.Money;
  /** Gross merchandise value (GMV) that the platform attributes to videos from the seller's own accounts. */
  seller_video_attributed_gmv?: common.Money;
  /** Gross merchandise value (GMV) from videos posted by the seller's own accounts. */
  seller_video_gmv?: common.Money;
  /** Gross merchandise value (GMV) credited to videos from the seller's own accounts although the order was not placed straight from the video. */
  seller_video_indirect_gmv?: common.Money;
  /** Shipping fees in the sales of the period. */
  shipping_fees?: common.Money;
  /** SKU orders in the period: each different SKU within an order counts once, whatever its quantity. */
  sku_orders_count?: number;
  /** Tax contained in the sales of the period. */
  tax?: common.Money;
  /** Gross merchandise value that came from videos by the attribution rules of the platform. */
  video_attributed_gmv?: common.Money;
  /** Gross merchandise value from orders that buyers placed through videos. */
  video_gmv?: common.Money;
  /** Gross merchandise value (GMV) credited to videos although the order was not placed straight from one. */
  video_indirect_gmv?: common.Money;
}

/** Sales performance inside {@link LiveStreamSession}. */
export interface SalesPerformance {
  /** Average order value from this source: GMV divided by the number of orders. */
  aov?: common.Money;
  /** Different customers whose orders are attributed to this LIVE. */
  attributed_customers?: number;
  /** Average price reached in the auctions of the LIVE. */
  avg_live_auction_price?: common.Money;
  /** Average price of an item sold in the LIVE: the total paid divided by the number of items. */
  avg_price?: common.Money;
  /** SKU orders created from the LIVE, unpaid ones (cash on delivery, pay later) included; each different SKU within an order counts once. */
  created_sku_orders?: number;
  /** Gross merchandise value (GMV) of the LIVE with the value of coupons paid by TikTok added. */
  gmv_with_tiktok_coupons?: common.Money;
  /** Gross merchandise value (GMV) that the platform attributes to LIVEs. */
  live_attributed_gmv?: common.Money;
  /** Units sold in orders that the platform attributes to LIVEs. */
  live_attributed_items_sold?: number;
  /** Orders that were placed because of the LIVE by the attribution rules of the platform. */
  live_attributed_orders?: number;
  /** SKU orders attributed to LIVEs; each different SKU within an order counts once. */
  live_attributed_sku_orders?: number;
  /** Gross merchandise value (GMV) that the platform attributes to auctions held in LIVEs. */
  live_auction_attributed_gmv?: common.Money;
  /** Units sold in orders that the platform attributes to auctions held in LIVEs. */
  live_auction_attributed_items_sold?: number;
  /** SKU orders that the platform attributes to auctions held in LIVEs. */
  live_auction_attributed_sku_orders?: number;
  /** Gross merchandise value of lots that buyers won in auctions held in the LIVE. */
  live_auction_gmv?: common.Money;
  /** Gross merchandise value (GMV) credited to auctions of the LIVE although the order was not placed straight from them. */
  live_auction_indirect_gmv?: common.Money;
  /** Gross merchandise value from orders that buyers placed in LIVEs. */
  live_gmv?: common.Money;
  /** Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one. */
  live_indirect_gmv?: common.Money;
  /** Main orders paid divided by main orders created, a decimal fraction as text. */
  payment_rate?: string;
  /** Number of different products sold in the LIVE. */
  products_sold?: number;
}

/** Seller LIVE performance inside {@link GetShopProductPerformanceListProduct}. */
export interface SellerLivePerformance {
  /** Times the product was added to a cart from this source of traffic. */
  add_cart_count?: number;
  /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
  add_cart_rate?: string;
  /** Different users who added the product to their cart from this source of traffic. */
  add_cart_users?: number;
  /** Average order value from this source: GMV divided by the number of orders. */
  aov?: common.Money;
  /** Gross merchandise value (GMV) that the platform attributes to this source of traffic. */
  attributed_gmv?: common.Money;
  /** Orders that the platform attributes to this source of traffic. */
  attributed_orders?: number;
  /** SKU orders attributed to this source; each different SKU within an order counts once. */
  attributed_sku_orders?: number;
  /** Units sold in orders that the platform attributes to this source of traffic. */
  attributed_sold_items?: number;
  /** SKU orders per product click from this source, a decimal fraction as text. */
  click_order_rate?: string;
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
  ctr?: string;
  /** Estimated number of different customers who bought the product from this source. */
  estimated_customers?: number;
  /** LIVEs with the product started in the period. */
  new_live_count?: number;
  /** Clicks on product links, in product lists and on product cards. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
  unique_atc_rate?: string;
  /** Different buyers in relation to the different users who clicked the product, decimal text. */
  unique_click_order_rate?: string;
  /** Different users who clicked a product link. */
  unique_clicks?: number;
  /** Different users who clicked the product in relation to those who saw it, decimal text. */
  unique_ctr?: string;
  /** Different users to whom the product was shown. */
  unique_product_impressions?: number;
}

/** Seller product card performance inside {@link GetShopProductPerformanceListProduct}. */
export interface SellerProductCardPerformance {
  /** Times the product was added to a cart from this source of traffic. */
  add_cart_count?: number;
  /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
  add_cart_rate?: string;
  /** Different users who added the product to their cart from this source of traffic. */
  add_cart_users?: number;
  /** Average order value from this source: GMV divided by the number of orders. */
  aov?: common.Money;
  /** Gross merchandise value (GMV) that the platform attributes to this source of traffic. */
  attributed_gmv?: common.Money;
  /** Orders that the platform attributes to this source of traffic. */
  attributed_orders?: number;
  /** SKU orders attributed to this source; each different SKU within an order counts once. */
  attributed_sku_orders?: number;
  /** Units sold in orders that the platform attributes to this source of traffic. */
  attributed_sold_items?: number;
  /** SKU orders per product click from this source, a decimal fraction as text. */
  click_order_rate?: string;
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
  ctr?: string;
  /** Estimated number of different customers who bought the product from this source. */
  estimated_customers?: number;
  /** Clicks on product links, in product lists and on product cards. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
  unique_atc_rate?: string;
  /** Different buyers in relation to the different users who clicked the product, decimal text. */
  unique_click_order_rate?: string;
  /** Different users who clicked a product link. */
  unique_clicks?: number;
  /** Different users who clicked the product in relation to those who saw it, decimal text. */
  unique_ctr?: string;
  /** Different users to whom the product was shown. */
  unique_product_impressions?: number;
}

/** Seller video performance inside {@link GetShopProductPerformanceListProduct}. */
export interface SellerVideoPerformance {
  /** Times the product was added to a cart from this source of traffic. */
  add_cart_count?: number;
  /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
  add_cart_rate?: string;
  /** Different users who added the product to their cart from this source of traffic. */
  add_cart_users?: number;
  /** Average order value from this source: GMV divided by the number of orders. */
  aov?: common.Money;
  /** Gross merchandise value (GMV) that the platform attributes to this source of traffic. */
  attributed_gmv?: common.Money;
  /** Orders that the platform attributes to this source of traffic. */
  attributed_orders?: number;
  /** SKU orders attributed to this source; each different SKU within an order counts once. */
  attributed_sku_orders?: number;
  /** Units sold in orders that the platform attributes to this source of traffic. */
  attributed_sold_items?: number;
  /** SKU orders per product click from this source, a decimal fraction as text. */
  click_order_rate?: string;
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
  ctr?: string;
  /** Estimated number of different customers who bought the product from this source. */
  estimated_customers?: number;
  /** Videos with the product posted in the period. */
  new_video_count?: number;
  /** Clicks on product links, in product lists and on product cards. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
  unique_atc_rate?: string;
  /** Different buyers in relation to the different users who clicked the product, decimal text. */
  unique_click_order_rate?: string;
  /** Different users who clicked a product link. */
  unique_clicks?: number;
  /** Different users who clicked the product in relation to those who saw it, decimal text. */
  unique_ctr?: string;
  /** Different users to whom the product was shown. */
  unique_product_impressions?: number;
}

/** Sfcr problem order item inside {@link GetSpsMetricProblemDetailsResponse}. */
export interface SfcrProblemOrderItem {
  /** Reasons given for cancelling the order, in the language of `locale`. */
  cancellation_reasons?: string[];
  /** When the buyer placed the order, in Unix seconds. */
  order_create_time?: number;
  /** Platform's id of the order; a long number kept as text. */
  order_id?: string;
  /** Platform's id of the product; a long number. */
  product_id?: string;
  /** Name of the product as buyers see it on the product page. */
  product_name?: string;
  /** Platform's id of the SKU, the variant of a product that can be bought. */
  sku_id?: string;
}

/** Shop tab and search inside {@link GetShopPerformanceBreakdown}. */
export interface ShopTabAndSearch {
  /** Gross merchandise value (GMV) from the rest of the shop tab and search area that is in neither of the two named parts. */
  others?: common.Money;
  /** Gross merchandise value (GMV) that the platform attributes to product search. */
  search_attributed?: common.Money;
  /** Gross merchandise value (GMV) that the platform attributes to the Shop tab. */
  shop_tab_attributed?: common.Money;
}

/** Shop tab performance inside {@link GetShopProductPerformanceListProduct}. */
export interface ShopTabPerformance {
  /** Estimated number of different customers who bought the product from the Shop tab. */
  estimated_shop_tab_customers?: number;
  /** SKU orders divided by product clicks in the Shop tab, decimal text. */
  shop_tab_ctor_sku?: string;
  /** Clicks on the product divided by its impressions in the Shop tab, decimal text. */
  shop_tab_ctr?: string;
  /** Gross merchandise value of the product from purchases in the Shop tab. */
  shop_tab_gmv?: common.Money;
  /** Clicks on the product where it was shown in the Shop tab; repeated clicks of one user count. */
  shop_tab_product_clicks?: number;
  /** Times the product was shown in the Shop tab. */
  shop_tab_product_impressions?: number;
  /** Units of the product sold from the Shop tab. */
  shop_tab_sold_items?: number;
  /** Different users who clicked the product in the Shop tab. */
  unique_shop_tab_product_clicks?: number;
}

/** SKU inside {@link GetShopSkuPerformanceListResponse}. */
export interface Sku {
  /** Gross merchandise value of the SKU in the requested period. */
  gmv?: common.Money;
  /** Platform's id of the SKU, the variant of the product. */
  id?: string;
  /** Platform's id of the product; a long number. */
  product_id?: string;
  /** Orders that contain this SKU, whatever the quantity. Example: `10`. */
  sku_orders?: number;
  /** Units of this SKU that were ordered in the period. Example: `10`. */
  units_sold?: number;
}

/** Source inside {@link TrafficPerformance}. */
export interface Source {
  /** Name of the place the viewers came from, such as card_click. */
  name?: string;
  /** Views of the LIVE that came from this place. */
  watch_pv?: number;
}

/** Stat inside {@link GetLiveCoreStatsResponse}. */
export interface Stat {
  /** Comments left on the LIVE since it began. */
  accumulated_comment_count?: number;
  /** Times a viewer tapped follow on the creator since the LIVE began. */
  accumulated_new_follower_count?: number;
  /** Times the LIVE was shared since it began. */
  accumulated_sharing_count?: number;
  /** Average time that a viewer, counted once, spent watching the LIVE. */
  avg_watching_duration?: number;
  /** Different users who paid for an order from the LIVE; those who were refunded later still count. */
  buyer_count?: number;
  /** Paid SKU orders divided by product clicks in the LIVE, a decimal fraction as text. */
  click_order_rate?: string;
  /** Product clicks divided by views of the LIVE, a decimal fraction as text. */
  click_through_rate?: string;
  /** SKU orders created from the LIVE, paid or not. */
  created_order_count?: number;
  /** Number of people who watch the LIVE at the moment of the call. */
  current_visitor_count?: number;
  /** Revenue of the LIVE in the local currency of the shop. */
  local_gmv?: common.Money;
  /** Average price of the units sold in the LIVE, in the local currency of the shop. */
  local_unit_price?: common.Money;
  /** SKU orders created and paid from the LIVE. */
  paid_order_count?: number;
  /** Highest number of people watching the LIVE at the same moment. */
  peak_concurrent_user_count?: number;
  /** Clicks on products in the LIVE, in the product list and on product cards. */
  product_reach_count?: number;
  /** Product impressions in the LIVE, in the product list and on product cards. */
  product_view_count?: number;
  /** Number of product units that were sold in the LIVE so far. */
  sales?: number;
  /** Views of the LIVE; repeated views of one user count each time. */
  watch_pv?: number;
}

/** Sub source inside {@link TrafficPerformance}. */
export interface SubSource {
  /** Name of the more exact place within the source that the viewers came from. */
  name?: string;
  /** Views of the LIVE that came from this place. */
  watch_pv?: number;
}

/** Time range inside {@link GetVideoPerformancesPerformance}. */
export interface TimeRange {
  /** End of the day these figures belong to, Unix time in seconds. Example: `1704067200`. */
  end_time?: number;
  /** Start of the day these figures belong to, Unix time in seconds. Example: `1704067200`. */
  start_time?: number;
}

/** Top content inside {@link Performance}. */
export interface TopContent {
  /** The best LIVEs or videos of this `type` with their sales. */
  contents?: Content[];
  /** Kind of content in this group: LIVE or VIDEO. Example: `LIVE`. */
  type?: string;
}

/** Top creator inside {@link Performance}. */
export interface TopCreator {
  /** Name of the creator as the profile shows it. Example: `nick.name`. */
  creator_name?: string;
  /** Open id of the creator; the key by which a creator is recognized across replies. */
  creator_open_id?: string;
  /** Address of the creator's profile picture. */
  creator_profile?: string;
  /** Gross merchandise value (GMV) of the product that this creator brought in. */
  gmv?: common.Money;
  /** Units of the product sold through this creator. Example: `32`. */
  items_sold?: number;
}

/** Top issue inside {@link GetSpsOverviewResponse}. */
export interface TopIssue {
  /** Metrics that pull the score down most, ordered by `rank`. */
  issues?: Issue[];
  /** One text that sums up the top issues, in the language of `locale`. */
  summary?: string;
}

/** Total performance inside {@link GetShopProductPerformanceListProduct}. */
export interface TotalPerformance {
  /** Times the product was added to a cart from this source of traffic. */
  add_cart_count?: number;
  /** Additions to cart in relation to product clicks or views from this source, as decimal text. */
  add_cart_rate?: string;
  /** Different users who added the product to their cart from this source of traffic. */
  add_cart_users?: number;
  /** Average order value from this source: GMV divided by the number of orders. */
  aov?: common.Money;
  /** SKU orders per product click from this source, a decimal fraction as text. */
  click_order_rate?: string;
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
  ctr?: string;
  /** Estimated number of different customers who bought the product from this source. */
  estimated_customers?: number;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Gross merchandise value of the product, with the tax that buyers paid included. */
  gmv_incl_tax?: common.Money;
  /** Gross merchandise value of the product over all sources of traffic. */
  gross_merchandise_value?: common.Money;
  /** Units sold: 3 units of one SKU and 2 of another count as 5. */
  items_sold?: number;
  /** Orders of the shop or product in the period; one checkout counts once. */
  orders?: number;
  /** Clicks on product links, in product lists and on product cards. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** Different customers who got a refund for the product. */
  refund_customers?: number;
  /** Units of the product that were refunded. */
  refunded_items?: number;
  /** Amount of money refunded to buyers in the period. */
  refunds?: common.Money;
  /** Shipping fees in the sales of the period. */
  shipping_fees?: common.Money;
  /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. */
  sku_orders?: number;
  /** Tax contained in the sales of the period. */
  tax?: common.Money;
  /** Different users who added the product to their cart in relation to those who saw or clicked it, decimal text. */
  unique_atc_rate?: string;
  /** Different buyers in relation to the different users who clicked the product, decimal text. */
  unique_click_order_rate?: string;
  /** Different users who clicked a product link. */
  unique_clicks?: number;
  /** Different users who clicked the product in relation to those who saw it, decimal text. */
  unique_ctr?: string;
  /** Different users to whom the product was shown. */
  unique_product_impressions?: number;
}

/** Traffic inside {@link LiveStreamSession}. */
export interface Traffic {
  /** Average number of people watching the LIVE at the same moment (average concurrent users). */
  acu?: number;
  /** Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views. */
  avg_viewing_duration?: number;
  /** Average watch time per different viewer of the LIVE, in seconds. */
  avg_viewing_duration_per_viewer?: number;
  /** Click-to-order rate: orders divided by product clicks, decimal text. */
  ctor?: string;
  /** Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text. */
  ctor_sku_order?: string;
  /** Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. */
  ctr?: string;
  /** Gross merchandise value (GMV) of the LIVE divided by its length in hours. */
  gmv_per_hour?: common.Money;
  /** Times the content was shown to users in the period. */
  impressions?: number;
  /** Impressions of the LIVE divided by its length in hours. */
  impressions_per_hour?: number;
  /** Click-through rate of the LIVE, decimal text. */
  live_ctr?: string;
  /** SKU orders in relation to impressions or views of the LIVE, as decimal text. */
  order_rate_sku_orders?: string;
  /** Share of views of the LIVE that lasted longer than one minute, as decimal text. */
  over_1m_live_viewing_rate?: string;
  /** Views of the LIVE that lasted longer than one minute. */
  over_1m_views?: number;
  /** Highest number of people watching the LIVE at the same moment (peak concurrent users). */
  pcu?: number;
  /** Clicks on product links, in product lists and on product cards. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** Products that the host added to the LIVE. */
  products_added?: number;
  /** Gross merchandise value that 1,000 impressions of the LIVE brought on average. */
  show_gpm?: common.Money;
  /** Taps into the LIVE in relation to its impressions, decimal text. */
  tap_through_rate?: string;
  /** Different people who watched the LIVE in this period. */
  viewers?: number;
  /** Views of the content; repeated views of one user count each time. */
  views?: number;
  /** Gross merchandise value that 1,000 views of the LIVE brought on average. */
  watch_gpm?: common.Money;
}

/** Traffic performance inside {@link GetTrafficPerformancesResponse}. */
export interface TrafficPerformance {
  /** Where these viewers of the LIVE came from. */
  source?: Source;
  /** More exact places within the source that the viewers came from. */
  sub_sources?: SubSource[];
}

/** Trend inside {@link GetSpsMetricDiagnosisResponse}. */
export interface Trend {
  /** Points of the trend in the order of time. */
  data_points?: GetSpsMetricDiagnosisDataPoint[];
}

/** Video inside {@link GetShopVideoPerformanceListResponse}. */
export interface Video {
  /** Whether the video may be used in advertising. */
  advertisable?: boolean;
  /** Gross merchandise value (GMV) that the platform attributes to the video, with both direct and indirect sales considered by its own rules. */
  attributed_gmv?: common.Money;
  /** Customers per day, averaged over the days of the period. */
  avg_customers?: number;
  /** Product clicks divided by product impressions, a decimal fraction as text (0.0528 is 5.28 percent). */
  click_through_rate?: string;
  /** Comments that viewers left on the video so far or in the period. */
  comments?: number;
  /** Creator who held the LIVE or posted the video. */
  creator?: Creator;
  /** Click-to-order rate: orders divided by product clicks, decimal text. */
  ctor?: string;
  /** Length of the video in seconds, from start to end. */
  duration?: number;
  /** Gross merchandise value: what buyers paid, before cancellations and refunds are taken off. */
  gmv?: common.Money;
  /** Gross merchandise value that 1,000 views of the video brought on average. */
  gpm?: common.Money;
  /** Hashtags that the author put into the caption of the video. */
  hash_tags?: string[];
  /** Id of the TikTok video; pass it as `video_id` to read the details. */
  id?: string;
  /** Gross merchandise value (GMV) credited to the content although the order was not placed straight from it. */
  indirect_gmv?: common.Money;
  /** Number of units that were bought through the video. */
  items_sold?: number;
  /** Likes that viewers gave the video so far or in the period. */
  likes?: number;
  /** Viewers who followed the creator because of the video. */
  new_followers?: number;
  /** Clicks on product links, in product lists and on product cards. */
  product_clicks?: number;
  /** Times products were shown to users, in product lists and on product cards. */
  product_impressions?: number;
  /** Products that the video promotes, each with id and name. */
  products?: GetShopLiveProductsPerformanceListProduct[];
  /** Kind of review that the platform assigned to the video. */
  review_type?: string;
  /** Times that viewers shared the video so far or in the period. */
  shares?: number;
  /** Paid SKU orders: each different SKU within an order counts once, whatever its quantity. */
  sku_orders?: number;
  /** Caption that the author gave the video when it was posted. */
  title?: string;
  /** Handle of the account that posted the video. */
  username?: string;
  /** Clicks that took viewers from the video into a LIVE. */
  v_to_l_clicks?: number;
  /** Share of viewers of the video who went on into a LIVE, decimal text. */
  v_to_l_rate?: string;
  /** Share of views in which the video was watched to its end, decimal text. */
  video_finish_rate?: string;
  /** When the video was posted, ISO 8601 date and time such as 2025-01-01 00:00:00. */
  video_post_time?: string;
  /** Views of the content; repeated views of one user count each time. */
  views?: number;
}

/** View trend performance inside {@link GetViewTrendPerformancesResponse}. */
export interface ViewTrendPerformance {
  /** Points of the trend in the order of time. */
  data_points?: DataPoint[];
  /** What this series counts: TREND_ONLINE_VIEWER people watching, TREND_ENTER_VIEWER arrivals or TREND_LEFT_VIEWER departures. */
  stats_type?: string;
}

/** Viewer profile inside {@link GetShopVideoPerformancePerformance}. */
export interface ViewerProfile {
  /** Viewers of the video split by age group, one entry for each group. */
  age_distribution?: AgeDistribution[];
  /** Viewers of the video split by country, one entry for each country. */
  country_distribution?: CountryDistribution[];
  /** Viewers of the video split by gender, each with its share. */
  gender_distribution?: GenderDistribution[];
  /** Whose profile it is: VIEWERS for all viewers or NEW_FOLLOWER for those who followed because of the video. Example: `VIEWERS`. */
  type?: ViewerProfileType;
}

/**
 * Values of `account_type` in `GetShopLivePerformanceOverviewRequest`; more may be added.
 * - `AFFILIATE_ACCOUNTS`: Accounts of affiliate creators who promote products of the shop.
 * - `ALL`: All accounts that post for the shop.
 * - `LINKED_ACCOUNTS`: Accounts that the seller has linked to the shop.
 */
export type AccountType =
  | "AFFILIATE_ACCOUNTS"
  | "ALL"
  | "LINKED_ACCOUNTS"
  | (string & {});

/**
 * Values of `age` in `AgeDistribution`; more may be added.
 * - `18-24`: Viewers from 18 up to 24 years old.
 * - `25-34`: Viewers from 25 up to 34 years old.
 * - `35-44`: Viewers from 35 up to 44 years old.
 * - `45-54`: Viewers from 45 up to 54 years old.
 * - `55+`: Viewers who are 55 years or older.
 */
export type AgeDistributionAge =
  | "18-24"
  | "25-34"
  | "35-44"
  | "45-54"
  | "55+"
  | (string & {});

/**
 * Values of `author_type` in `GetBestsellingCreatorsRequest`; more may be added.
 * - `ALL`: Creators of every kind.
 * - `AFFILIATE`: Affiliate creators who earn a commission.
 * - `CHANNEL`: Accounts that the platform classes as channel accounts, neither official nor affiliate.
 * - `OFFICIAL`: Official accounts of shops.
 */
export type AuthorType =
  | "ALL"
  | "AFFILIATE"
  | "CHANNEL"
  | "OFFICIAL"
  | (string & {});

/**
 * Values of `content_type` in `GetShopProductPerformanceBreakdown`, `content_type` in `GetShopProductPerformanceTrafficBreakdown`; more may be added.
 * - `VIDEO`: Sales and visits that came through videos.
 * - `LIVE`: Sales and visits that came through LIVE sessions.
 * - `PRODUCT_CARD`: Sales and visits through product cards, outside videos and LIVE sessions.
 */
export type ContentType =
  | "VIDEO"
  | "LIVE"
  | "PRODUCT_CARD"
  | (string & {});

/**
 * Values of `gender` in `GenderDistribution`; more may be added.
 * - `MALE`: Share of men among the viewers.
 * - `FEMALE`: Share of women among the viewers.
 */
export type GenderDistributionGender =
  | "MALE"
  | "FEMALE"
  | (string & {});

/**
 * Values of `currency` in `GetBestsellingCreatorsRequest`, `currency` in `GetShopLivePerformanceListRequest`, `currency` in `GetShopLivePerformanceOverviewRequest` and others; more may be added.
 * - `LOCAL`: Local currency of the country where the shop is registered.
 * - `USD`: Amounts converted to US dollars.
 */
export type GetBestsellingCreatorsCurrency =
  | "LOCAL"
  | "USD"
  | (string & {});

/**
 * Values of `account_type` in `GetShopLivePerformanceListRequest`; more may be added.
 * - `AFFILIATE_ACCOUNTS`: Accounts of affiliate creators who promote products of the shop.
 * - `MARKETING_ACCOUNTS`: Marketing accounts that the seller runs beside the official one.
 * - `OFFICIAL_ACCOUNTS`: The account that represents the shop on TikTok.
 */
export type GetShopLivePerformanceListAccountType =
  | "AFFILIATE_ACCOUNTS"
  | "MARKETING_ACCOUNTS"
  | "OFFICIAL_ACCOUNTS"
  | (string & {});

/**
 * Values of `granularity` in `GetShopLivePerformanceOverviewRequest`, `granularity` in `GetShopPerformanceRequest`, `granularity` in `GetShopProductPerformanceRequest` and others; more may be added.
 * - `ALL`: One interval that covers the whole period.
 * - `1D`: One interval for each day.
 */
export type GetShopLivePerformanceOverviewGranularity =
  | "ALL"
  | "1D"
  | (string & {});

/**
 * Values of `sort_field` in `GetShopLiveProductsPerformanceListRequest`; more may be added.
 * - `created_sku_orders`: Sort by SKU orders created, paid or not.
 * - `customers`: Sort by the number of different customers who ordered.
 * - `gmv`: Sort by gross merchandise value.
 * - `items_sold`: Sort by the number of units sold.
 * - `main_orders`: Sort by paid main orders, one for each checkout.
 * - `product_clicks`: Sort by the number of clicks on the product.
 * - `product_impressions`: Sort by the number of times the product was shown.
 * - `sku_orders`: Sort by paid SKU orders, where each SKU in an order counts once.
 */
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

/**
 * Values of `sort_field` in `GetShopProductPerformanceListRequest`; more may be added.
 * - `gmv`: Sort by gross merchandise value.
 * - `items_sold`: Sort by the number of units sold.
 * - `orders`: Sort by the number of orders in the period.
 */
export type GetShopProductPerformanceListSortField =
  | "gmv"
  | "items_sold"
  | "orders"
  | (string & {});

/**
 * Values of `sort_field` in `GetShopSkuPerformanceListRequest`; more may be added.
 * - `gmv`: Sort by gross merchandise value.
 * - `sku_orders`: Sort by paid SKU orders, where each SKU in an order counts once.
 * - `units_sold`: Sort by the number of units sold.
 */
export type GetShopSkuPerformanceListSortField =
  | "gmv"
  | "sku_orders"
  | "units_sold"
  | (string & {});

/**
 * Values of `account_type` in `GetShopVideoPerformanceListRequest`, `account_type` in `GetShopVideoPerformanceOverviewRequest`; more may be added.
 * - `AFFILIATE_ACCOUNTS`: Accounts of affiliate creators who promote products of the shop.
 * - `ALL`: All accounts that post for the shop.
 * - `MARKETING_ACCOUNTS`: Marketing accounts that the seller runs beside the official one.
 * - `OFFICIAL_ACCOUNTS`: The account that represents the shop on TikTok.
 */
export type GetShopVideoPerformanceListAccountType =
  | "AFFILIATE_ACCOUNTS"
  | "ALL"
  | "MARKETING_ACCOUNTS"
  | "OFFICIAL_ACCOUNTS"
  | (string & {});

/**
 * Values of `sort_field` in `GetShopVideoPerformanceListRequest`; more may be added.
 * - `avg_customers`: Sort by customers per day on average.
 * - `click_through_rate`: Sort by product clicks per impression.
 * - `gmv`: Sort by gross merchandise value.
 * - `gpm`: Sort by GMV per 1,000 views.
 * - `items_sold`: Sort by the number of units sold.
 * - `post_time`: Sort by the moment at which the video was posted.
 * - `sku_orders`: Sort by paid SKU orders, where each SKU in an order counts once.
 * - `views`: Sort by the number of times the video was watched.
 */
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

/**
 * Values of `sort_field` in `GetShopVideoProductPerformanceListRequest`; more may be added.
 * - `daily_avg_buyers`: Sort by buyers per day on average.
 * - `gmv`: Sort by gross merchandise value.
 * - `units_sold`: Sort by the number of units sold.
 */
export type GetShopVideoProductPerformanceListSortField =
  | "daily_avg_buyers"
  | "gmv"
  | "units_sold"
  | (string & {});

/**
 * Values of `product_status_filter` in `GetShopProductPerformanceListRequest`, `product_status_filter` in `GetShopSkuPerformanceListRequest`; more may be added.
 * - `ALL`: Products in every state.
 * - `INACTIVE`: Products not on sale.
 * - `LIVE`: Products on sale now.
 */
export type ProductStatusFilter =
  | "ALL"
  | "INACTIVE"
  | "LIVE"
  | (string & {});

/**
 * Values of `stars` in `Rating`; more may be added.
 * - `1_STAR`: Reviews with one star, the worst score.
 * - `2_STAR`: Reviews with two of five stars.
 * - `3_STAR`: Reviews with three of five stars.
 * - `4_STAR`: Reviews with four of five stars.
 * - `5_STAR`: Reviews with five stars, the best score.
 */
export type RatingStar =
  | "1_STAR"
  | "2_STAR"
  | "3_STAR"
  | "4_STAR"
  | "5_STAR"
  | (string & {});

/**
 * Values of `sort_field` in `GetShopLivePerformanceListRequest`; more may be added.
 * - `attributed_customers`: Sort by customers whose orders are attributed to the LIVE.
 * - `live_attributed_gmv`: Sort by the gross merchandise value attributed to the LIVE.
 * - `live_attributed_items_sold`: Sort by units in orders attributed to the LIVE.
 * - `live_attributed_sku_orders`: Sort by SKU orders that the platform attributes to the LIVE.
 * - `products_added`: Sort by how many products the host added.
 * - `products_sold`: Sort by the number of different products sold in the LIVE.
 */
export type SortField =
  | "attributed_customers"
  | "live_attributed_gmv"
  | "live_attributed_items_sold"
  | "live_attributed_sku_orders"
  | "products_added"
  | "products_sold"
  | (string & {});

/**
 * Values of `sort_order` in `GetShopLivePerformanceListRequest`, `sort_order` in `GetShopLiveProductsPerformanceListRequest`, `sort_order` in `GetShopProductPerformanceListRequest` and others; more may be added.
 * - `ASC`: Smallest value first.
 * - `DESC`: Largest value first.
 */
export type SortOrder =
  | "ASC"
  | "DESC"
  | (string & {});

/**
 * Values of `time_slot` in `GetBestsellingCreatorsRequest`, `time_slot` in `GetBestsellingLiveSessionsRequest`, `time_slot` in `GetBestsellingProductsRequest` and others; more may be added.
 * - `1D`: Ranking over one single day.
 * - `7D`: Ranking over seven days.
 * - `30D`: Ranking over thirty days.
 */
export type TimeSlot =
  | "1D"
  | "7D"
  | "30D"
  | (string & {});

/**
 * Values of `type` in `ViewerProfile`; more may be added.
 * - `NEW_FOLLOWER`: Profile of those who began to follow the account after the video.
 * - `VIEWERS`: Profile of everybody who watched the video.
 */
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