// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Analytics: the operations of the domain `analytics`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol AnalyticsAPI: Resource {
  func getBestsellingCreators(_ params: Params, options: CallOptions?) async throws -> GetBestsellingCreatorsResponse
  func getBestsellingLiveSessions(_ params: Params, options: CallOptions?) async throws -> GetBestsellingLiveSessionsResponse
  func getBestsellingProducts(_ params: Params, options: CallOptions?) async throws -> GetBestsellingProductsResponse
  func getBestsellingVideos(_ params: Params, options: CallOptions?) async throws -> GetBestsellingVideosResponse
  func getGmvTrendPerformances(_ params: Params, options: CallOptions?) async throws -> GetGmvTrendPerformancesResponse
  func getInteractiveTrendPerformances(_ params: Params, options: CallOptions?) async throws -> GetInteractiveTrendPerformancesResponse
  func getLiveCoreStats(_ params: Params, options: CallOptions?) async throws -> GetLiveCoreStatsResponse
  func getProductStats(_ params: Params, options: CallOptions?) async throws -> GetProductStatsResponse
  func getShopLivePerformanceList(_ params: Params, options: CallOptions?) async throws -> GetShopLivePerformanceListResponse
  func getShopLivePerformanceListPages(_ params: Params, options: PageOptions?) -> Pages<LiveStreamSession>
  func getShopLivePerformanceListOld(_ params: Params, options: CallOptions?) async throws -> GetShopLivePerformanceListOldResponse
  func getShopLivePerformanceListOldPages(_ params: Params, options: PageOptions?) -> Pages<GetShopLivePerformanceListOldLiveStreamSession>
  func getShopLivePerformanceOverview(_ params: Params, options: CallOptions?) async throws -> GetShopLivePerformanceOverviewResponse
  func getShopLivePerformanceOverviewOld(_ params: Params, options: CallOptions?) async throws -> GetShopLivePerformanceOverviewOldResponse
  func getShopLivePerformancePerMinutes(_ params: Params, options: CallOptions?) async throws -> GetShopLivePerformancePerMinutesResponse
  func getShopLivePerformancePerMinutesPages(_ params: Params, options: PageOptions?) -> Pages<GetShopLivePerformancePerMinutesInterval>
  func getShopLiveProductsPerformanceList(_ params: Params, options: CallOptions?) async throws -> GetShopLiveProductsPerformanceListResponse
  func getShopPerformance(_ params: Params, options: CallOptions?) async throws -> GetShopPerformanceResponse
  func getShopPerformancePerHour(_ params: Params, options: CallOptions?) async throws -> GetShopPerformancePerHourResponse
  func getShopProductPerformance(_ params: Params, options: CallOptions?) async throws -> GetShopProductPerformanceResponse
  func getShopProductPerformanceList(_ params: Params, options: CallOptions?) async throws -> GetShopProductPerformanceListResponse
  func getShopProductPerformanceListPages(_ params: Params, options: PageOptions?) -> Pages<GetShopProductPerformanceListProduct>
  func getShopSkuPerformance(_ params: Params, options: CallOptions?) async throws -> GetShopSkuPerformanceResponse
  func getShopSkuPerformanceList(_ params: Params, options: CallOptions?) async throws -> GetShopSkuPerformanceListResponse
  func getShopSkuPerformanceListPages(_ params: Params, options: PageOptions?) -> Pages<Sku>
  func getShopVideoPerformance(_ params: Params, options: CallOptions?) async throws -> GetShopVideoPerformanceResponse
  func getShopVideoPerformanceList(_ params: Params, options: CallOptions?) async throws -> GetShopVideoPerformanceListResponse
  func getShopVideoPerformanceListPages(_ params: Params, options: PageOptions?) -> Pages<Video>
  func getShopVideoPerformanceOverview(_ params: Params, options: CallOptions?) async throws -> GetShopVideoPerformanceOverviewResponse
  func getShopVideoProductPerformanceList(_ params: Params, options: CallOptions?) async throws -> GetShopVideoProductPerformanceListResponse
  func getShopVideoProductPerformanceListPages(_ params: Params, options: PageOptions?) -> Pages<Product>
  func getShopVideosPerformanceDetails(_ params: Params, options: CallOptions?) async throws -> GetShopVideosPerformanceDetailsResponse
  func getSpsMetricDiagnosis(_ params: Params, options: CallOptions?) async throws -> GetSpsMetricDiagnosisResponse
  func getSpsMetricProblemDetails(_ params: Params, options: CallOptions?) async throws -> GetSpsMetricProblemDetailsResponse
  func getSpsMetricTopItems(_ params: Params, options: CallOptions?) async throws -> GetSpsMetricTopItemsResponse
  func getSpsMetrics(_ params: Params, options: CallOptions?) async throws -> GetSpsMetricsResponse
  func getSpsOverview(_ params: Params, options: CallOptions?) async throws -> GetSpsOverviewResponse
  func getTrafficPerformances(_ params: Params, options: CallOptions?) async throws -> GetTrafficPerformancesResponse
  func getUserPortraits(_ params: Params, options: CallOptions?) async throws -> GetUserPortraitsResponse
  func getVideoPerformances(_ params: Params, options: CallOptions?) async throws -> GetVideoPerformancesResponse
  func getViewTrendPerformances(_ params: Params, options: CallOptions?) async throws -> GetViewTrendPerformancesResponse
}

/// Analytics: the operations of the domain `analytics`.
public struct AnalyticsResource: AnalyticsAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Analytics: the operations of the domain `analytics`.
  public var analytics: AnalyticsResource { AnalyticsResource(connection) }
}

extension AnalyticsAPI {
  /// Ranks the creators with the highest sales in the market for a period.
  ///
  /// `GET /analytics/{version}/creators/bestselling`, version 202511.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - authorType: Restricts the ranking to creators of this kind.
  ///   - date: Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. A day, such as `2026-10-01`.
  ///   - timeSlot: Length of the ranking period that belongs to `date`.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
  public func getBestsellingCreators(
    authorType: AuthorType,
    date: String,
    timeSlot: TimeSlot,
    currency: GetBestsellingCreatorsCurrency? = nil,
    options: CallOptions? = nil
  ) async throws -> GetBestsellingCreatorsResponse {
    let params = Params { writer in
      writer.put("author_type", authorType)
      writer.put("date", date)
      writer.put("time_slot", timeSlot)
      writer.put("currency", currency)
    }
    return try await getBestsellingCreators(params, options: options)
  }

  /// `getBestsellingCreators` with its parameters by their names in the API.
  public func getBestsellingCreators(_ params: Params, options: CallOptions?) async throws -> GetBestsellingCreatorsResponse {
    GetBestsellingCreatorsResponse(try await connection.caller.call("analytics.get_bestselling_creators", params, options))
  }

  /// Ranks the LIVE sessions with the highest sales in the market for a period.
  ///
  /// `GET /analytics/{version}/lives/bestselling`, version 202511.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
  ///   - date: Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. A day, such as `2026-10-01`.
  ///   - timeSlot: Length of the ranking period that belongs to `date`.
  public func getBestsellingLiveSessions(
    currency: String? = nil,
    date: String? = nil,
    timeSlot: TimeSlot? = nil,
    options: CallOptions? = nil
  ) async throws -> GetBestsellingLiveSessionsResponse {
    let params = Params { writer in
      writer.put("currency", currency)
      writer.put("date", date)
      writer.put("time_slot", timeSlot)
    }
    return try await getBestsellingLiveSessions(params, options: options)
  }

  /// `getBestsellingLiveSessions` with its parameters by their names in the API.
  public func getBestsellingLiveSessions(_ params: Params, options: CallOptions?) async throws -> GetBestsellingLiveSessionsResponse {
    GetBestsellingLiveSessionsResponse(try await connection.caller.call("analytics.get_bestselling_live_sessions", params, options))
  }

  /// Ranks the best-selling products in the market, optionally within a category.
  ///
  /// `GET /analytics/{version}/products/bestselling`, version 202511.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - date: Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. A day, such as `2026-10-01`.
  ///   - timeSlot: Length of the ranking period that belongs to `date`.
  ///   - categoryId: Id of a first-level product category; only products of it are ranked.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
  public func getBestsellingProducts(
    date: String,
    timeSlot: TimeSlot,
    categoryId: String? = nil,
    currency: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetBestsellingProductsResponse {
    let params = Params { writer in
      writer.put("date", date)
      writer.put("time_slot", timeSlot)
      writer.put("category_id", categoryId)
      writer.put("currency", currency)
    }
    return try await getBestsellingProducts(params, options: options)
  }

  /// `getBestsellingProducts` with its parameters by their names in the API.
  public func getBestsellingProducts(_ params: Params, options: CallOptions?) async throws -> GetBestsellingProductsResponse {
    GetBestsellingProductsResponse(try await connection.caller.call("analytics.get_bestselling_products", params, options))
  }

  /// Ranks the videos with the highest sales in the market for a period.
  ///
  /// `GET /analytics/{version}/videos/bestselling`, version 202511.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - date: Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. A day, such as `2026-10-01`.
  ///   - timeSlot: Length of the ranking period that belongs to `date`.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
  public func getBestsellingVideos(
    date: String,
    timeSlot: TimeSlot,
    currency: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetBestsellingVideosResponse {
    let params = Params { writer in
      writer.put("date", date)
      writer.put("time_slot", timeSlot)
      writer.put("currency", currency)
    }
    return try await getBestsellingVideos(params, options: options)
  }

  /// `getBestsellingVideos` with its parameters by their names in the API.
  public func getBestsellingVideos(_ params: Params, options: CallOptions?) async throws -> GetBestsellingVideosResponse {
    GetBestsellingVideosResponse(try await connection.caller.call("analytics.get_bestselling_videos", params, options))
  }

  /// Returns the sales curve of one LIVE room over time, for its creator.
  ///
  /// `GET /analytics/{version}/live_rooms/{live_room_id}/gmv_trend_performances`, version 202502; also 202309.
  ///
  /// - Parameters:
  ///   - liveRoomId: Id of the LIVE room, that is of one broadcast of the creator.
  public func getGmvTrendPerformances(
    liveRoomId: String,
    options: CallOptions? = nil
  ) async throws -> GetGmvTrendPerformancesResponse {
    let params = Params { writer in
      writer.put("live_room_id", liveRoomId)
    }
    return try await getGmvTrendPerformances(params, options: options)
  }

  /// `getGmvTrendPerformances` with its parameters by their names in the API.
  public func getGmvTrendPerformances(_ params: Params, options: CallOptions?) async throws -> GetGmvTrendPerformancesResponse {
    GetGmvTrendPerformancesResponse(try await connection.caller.call("analytics.get_gmv_trend_performances", params, options))
  }

  /// Returns the interaction curve of one LIVE room over time, for its creator.
  ///
  /// `GET /analytics/{version}/live_rooms/{live_room_id}/interactive_trend_performances`, version 202502; also 202309.
  ///
  /// - Parameters:
  ///   - liveRoomId: Id of the LIVE room, that is of one broadcast of the creator.
  public func getInteractiveTrendPerformances(
    liveRoomId: String,
    options: CallOptions? = nil
  ) async throws -> GetInteractiveTrendPerformancesResponse {
    let params = Params { writer in
      writer.put("live_room_id", liveRoomId)
    }
    return try await getInteractiveTrendPerformances(params, options: options)
  }

  /// `getInteractiveTrendPerformances` with its parameters by their names in the API.
  public func getInteractiveTrendPerformances(_ params: Params, options: CallOptions?) async throws -> GetInteractiveTrendPerformancesResponse {
    GetInteractiveTrendPerformancesResponse(try await connection.caller.call("analytics.get_interactive_trend_performances", params, options))
  }

  /// Returns the main figures of one LIVE room, for its creator.
  ///
  /// `GET /analytics/{version}/live_rooms/{live_room_id}/core_stats`, version 202502; also 202309.
  ///
  /// - Parameters:
  ///   - liveRoomId: Id of the LIVE room, that is of one broadcast of the creator.
  public func getLiveCoreStats(
    liveRoomId: String,
    options: CallOptions? = nil
  ) async throws -> GetLiveCoreStatsResponse {
    let params = Params { writer in
      writer.put("live_room_id", liveRoomId)
    }
    return try await getLiveCoreStats(params, options: options)
  }

  /// `getLiveCoreStats` with its parameters by their names in the API.
  public func getLiveCoreStats(_ params: Params, options: CallOptions?) async throws -> GetLiveCoreStatsResponse {
    GetLiveCoreStatsResponse(try await connection.caller.call("analytics.get_live_core_stats", params, options))
  }

  /// Returns clicks, orders and stock for each product of one LIVE room.
  ///
  /// `GET /analytics/{version}/live_rooms/{live_room_id}/product_stats`, version 202502; also 202309.
  ///
  /// - Parameters:
  ///   - liveRoomId: Id of the LIVE room, that is of one broadcast of the creator.
  public func getProductStats(
    liveRoomId: String,
    options: CallOptions? = nil
  ) async throws -> GetProductStatsResponse {
    let params = Params { writer in
      writer.put("live_room_id", liveRoomId)
    }
    return try await getProductStats(params, options: options)
  }

  /// `getProductStats` with its parameters by their names in the API.
  public func getProductStats(_ params: Params, options: CallOptions?) async throws -> GetProductStatsResponse {
    GetProductStatsResponse(try await connection.caller.call("analytics.get_product_stats", params, options))
  }

  /// Lists the shop's LIVE sessions with sales and interaction figures, page by page.
  ///
  /// `GET /analytics/{version}/shop_lives/performance`, version 202609; also 202508, 202509.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - accountType: Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
  ///   - pageSize: Entries per page, 10 by default, at most 100.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  ///   - sortField: Figure by which the list is sorted; `gmv` by default.
  ///   - sortOrder: Direction of the sort by `sort_field`; DESC by default.
  public func getShopLivePerformanceList(
    accountType: GetShopLivePerformanceListAccountType,
    endDateLt: String,
    startDateGe: String,
    currency: GetBestsellingCreatorsCurrency? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    sortField: SortField? = nil,
    sortOrder: SortOrder? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopLivePerformanceListResponse {
    let params = Params { writer in
      writer.put("account_type", accountType)
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("currency", currency)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return try await getShopLivePerformanceList(params, options: options)
  }

  /// `getShopLivePerformanceList` with its parameters by their names in the API.
  public func getShopLivePerformanceList(_ params: Params, options: CallOptions?) async throws -> GetShopLivePerformanceListResponse {
    GetShopLivePerformanceListResponse(try await connection.caller.call("analytics.get_shop_live_performance_list", params, options))
  }

  /// Everything that `getShopLivePerformanceList` lists, page by page. Nothing is sent before it is iterated.
  public func getShopLivePerformanceListPages(
    accountType: GetShopLivePerformanceListAccountType,
    endDateLt: String,
    startDateGe: String,
    currency: GetBestsellingCreatorsCurrency? = nil,
    pageSize: Int? = nil,
    sortField: SortField? = nil,
    sortOrder: SortOrder? = nil,
    options: PageOptions? = nil
  ) -> Pages<LiveStreamSession> {
    let params = Params { writer in
      writer.put("account_type", accountType)
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("currency", currency)
      writer.put("page_size", pageSize)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return getShopLivePerformanceListPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getShopLivePerformanceListPages(_ params: Params, options: PageOptions?) -> Pages<LiveStreamSession> {
    connection.caller.pages("analytics.get_shop_live_performance_list", params, options) { LiveStreamSession($0) }
  }

  /// Lists the shop's LIVE sessions through the older endpoint; a POST that only reads.
  ///
  /// `POST /analytics/{version}/shop_lives/performance`, version 202505.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-08`.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-01`.
  ///   - accountType: Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Default: `ALL`. Example: `OFFICIAL_ACCOUNTS`.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
  ///   - pageSize: Entries per page, 10 by default, at most 100. 1 to 100. Default: `10`. Example: `30`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
  ///   - sortField: Figure by which the list is sorted; `gmv` by default. Default: `gmv`. Example: `gmv`.
  ///   - sortOrder: Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `ASC`.
  public func getShopLivePerformanceListOld(
    endDateLt: String,
    startDateGe: String,
    accountType: String? = nil,
    currency: String? = nil,
    pageSize: String? = nil,
    pageToken: String? = nil,
    sortField: String? = nil,
    sortOrder: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopLivePerformanceListOldResponse {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("account_type", accountType)
      writer.put("currency", currency)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return try await getShopLivePerformanceListOld(params, options: options)
  }

  /// `getShopLivePerformanceListOld` with its parameters by their names in the API.
  public func getShopLivePerformanceListOld(_ params: Params, options: CallOptions?) async throws -> GetShopLivePerformanceListOldResponse {
    GetShopLivePerformanceListOldResponse(try await connection.caller.call("analytics.get_shop_live_performance_list_old", params, options))
  }

  /// Everything that `getShopLivePerformanceListOld` lists, page by page. Nothing is sent before it is iterated.
  public func getShopLivePerformanceListOldPages(
    endDateLt: String,
    startDateGe: String,
    accountType: String? = nil,
    currency: String? = nil,
    pageSize: String? = nil,
    sortField: String? = nil,
    sortOrder: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<GetShopLivePerformanceListOldLiveStreamSession> {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("account_type", accountType)
      writer.put("currency", currency)
      writer.put("page_size", pageSize)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return getShopLivePerformanceListOldPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getShopLivePerformanceListOldPages(_ params: Params, options: PageOptions?) -> Pages<GetShopLivePerformanceListOldLiveStreamSession> {
    connection.caller.pages("analytics.get_shop_live_performance_list_old", params, options) { GetShopLivePerformanceListOldLiveStreamSession($0) }
  }

  /// Returns the shop's LIVE results, summed per interval.
  ///
  /// `GET /analytics/{version}/shop_lives/overview_performance`, version 202609; also 202508, 202509.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - accountType: Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
  ///   - granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
  ///   - today: Set to true for the live figures of the current day (shop time zone); `start_date_ge` and `end_date_lt` are then ignored.
  public func getShopLivePerformanceOverview(
    endDateLt: String,
    startDateGe: String,
    accountType: AccountType? = nil,
    currency: GetBestsellingCreatorsCurrency? = nil,
    granularity: GetShopLivePerformanceOverviewGranularity? = nil,
    today: Bool? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopLivePerformanceOverviewResponse {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("account_type", accountType)
      writer.put("currency", currency)
      writer.put("granularity", granularity)
      writer.put("today", today)
    }
    return try await getShopLivePerformanceOverview(params, options: options)
  }

  /// `getShopLivePerformanceOverview` with its parameters by their names in the API.
  public func getShopLivePerformanceOverview(_ params: Params, options: CallOptions?) async throws -> GetShopLivePerformanceOverviewResponse {
    GetShopLivePerformanceOverviewResponse(try await connection.caller.call("analytics.get_shop_live_performance_overview", params, options))
  }

  /// Returns the shop's LIVE results per interval through the older POST endpoint.
  ///
  /// `POST /analytics/{version}/shop_lives/overview_performance`, version 202503.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-08`.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-01`.
  ///   - accountType: Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Default: `ALL`. Example: `ALL`.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
  ///   - granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `1D`.
  ///   - withComparison: Set to true to also get the period of equal length just before, in `comparison_intervals`; false by default. Default: `false`. Example: `true`.
  public func getShopLivePerformanceOverviewOld(
    endDateLt: String,
    startDateGe: String,
    accountType: String? = nil,
    currency: String? = nil,
    granularity: String? = nil,
    withComparison: Bool? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopLivePerformanceOverviewOldResponse {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("account_type", accountType)
      writer.put("currency", currency)
      writer.put("granularity", granularity)
      writer.put("with_comparison", withComparison)
    }
    return try await getShopLivePerformanceOverviewOld(params, options: options)
  }

  /// `getShopLivePerformanceOverviewOld` with its parameters by their names in the API.
  public func getShopLivePerformanceOverviewOld(_ params: Params, options: CallOptions?) async throws -> GetShopLivePerformanceOverviewOldResponse {
    GetShopLivePerformanceOverviewOldResponse(try await connection.caller.call("analytics.get_shop_live_performance_overview_old", params, options))
  }

  /// Returns the results of one finished LIVE session, minute by minute.
  ///
  /// `GET /analytics/{version}/shop_lives/{live_id}/performance_per_minutes`, version 202510.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - liveId: Id of the LIVE session, from `live_stream_sessions.id` of the LIVE performance list.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
  public func getShopLivePerformancePerMinutes(
    liveId: String,
    currency: String? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopLivePerformancePerMinutesResponse {
    let params = Params { writer in
      writer.put("live_id", liveId)
      writer.put("currency", currency)
      writer.put("page_token", pageToken)
    }
    return try await getShopLivePerformancePerMinutes(params, options: options)
  }

  /// `getShopLivePerformancePerMinutes` with its parameters by their names in the API.
  public func getShopLivePerformancePerMinutes(_ params: Params, options: CallOptions?) async throws -> GetShopLivePerformancePerMinutesResponse {
    GetShopLivePerformancePerMinutesResponse(try await connection.caller.call("analytics.get_shop_live_performance_per_minutes", params, options))
  }

  /// Everything that `getShopLivePerformancePerMinutes` lists, page by page. Nothing is sent before it is iterated.
  public func getShopLivePerformancePerMinutesPages(
    liveId: String,
    currency: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<GetShopLivePerformancePerMinutesInterval> {
    let params = Params { writer in
      writer.put("live_id", liveId)
      writer.put("currency", currency)
    }
    return getShopLivePerformancePerMinutesPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getShopLivePerformancePerMinutesPages(_ params: Params, options: PageOptions?) -> Pages<GetShopLivePerformancePerMinutesInterval> {
    connection.caller.pages("analytics.get_shop_live_performance_per_minutes", params, options) { GetShopLivePerformancePerMinutesInterval($0) }
  }

  /// Lists sales and traffic of each product in one LIVE session.
  ///
  /// `GET /analytics/{version}/shop/{live_id}/products_performance`, version 202512.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - liveId: Id of the LIVE session, from `live_stream_sessions.id` of the LIVE performance list.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
  ///   - sortField: Figure by which the list is sorted; `gmv` by default. Default: `gmv`.
  ///   - sortOrder: Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `DESC`.
  public func getShopLiveProductsPerformanceList(
    liveId: String,
    currency: String? = nil,
    sortField: GetShopLiveProductsPerformanceListSortField? = nil,
    sortOrder: SortOrder? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopLiveProductsPerformanceListResponse {
    let params = Params { writer in
      writer.put("live_id", liveId)
      writer.put("currency", currency)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return try await getShopLiveProductsPerformanceList(params, options: options)
  }

  /// `getShopLiveProductsPerformanceList` with its parameters by their names in the API.
  public func getShopLiveProductsPerformanceList(_ params: Params, options: CallOptions?) async throws -> GetShopLiveProductsPerformanceListResponse {
    GetShopLiveProductsPerformanceListResponse(try await connection.caller.call("analytics.get_shop_live_products_performance_list", params, options))
  }

  /// Returns the shop's sales, orders and visitors per interval.
  ///
  /// `GET /analytics/{version}/shop/performance`, version 202609; also 202405, 202509.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
  ///   - granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
  public func getShopPerformance(
    endDateLt: String,
    startDateGe: String,
    currency: GetBestsellingCreatorsCurrency? = nil,
    granularity: GetShopLivePerformanceOverviewGranularity? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopPerformanceResponse {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("currency", currency)
      writer.put("granularity", granularity)
    }
    return try await getShopPerformance(params, options: options)
  }

  /// `getShopPerformance` with its parameters by their names in the API.
  public func getShopPerformance(_ params: Params, options: CallOptions?) async throws -> GetShopPerformanceResponse {
    GetShopPerformanceResponse(try await connection.caller.call("analytics.get_shop_performance", params, options))
  }

  /// Returns the shop's results for one day, hour by hour.
  ///
  /// `GET /analytics/{version}/shop/performance/{date}/performance_per_hour`, version 202510.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - date: Day to report on, YYYY-MM-DD in the time zone of the shop.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
  public func getShopPerformancePerHour(
    date: String,
    currency: GetBestsellingCreatorsCurrency? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopPerformancePerHourResponse {
    let params = Params { writer in
      writer.put("date", date)
      writer.put("currency", currency)
    }
    return try await getShopPerformancePerHour(params, options: options)
  }

  /// `getShopPerformancePerHour` with its parameters by their names in the API.
  public func getShopPerformancePerHour(_ params: Params, options: CallOptions?) async throws -> GetShopPerformancePerHourResponse {
    GetShopPerformancePerHourResponse(try await connection.caller.call("analytics.get_shop_performance_per_hour", params, options))
  }

  /// Returns the results of one product per interval.
  ///
  /// `GET /analytics/{version}/shop_products/{product_id}/performance`, version 202509; also 202405.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-08`.
  ///   - productId: Platform's id of the product; a long number.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `LOCAL`.
  ///   - granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
  public func getShopProductPerformance(
    endDateLt: String,
    productId: String,
    startDateGe: String,
    currency: GetBestsellingCreatorsCurrency? = nil,
    granularity: GetShopLivePerformanceOverviewGranularity? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopProductPerformanceResponse {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("product_id", productId)
      writer.put("start_date_ge", startDateGe)
      writer.put("currency", currency)
      writer.put("granularity", granularity)
    }
    return try await getShopProductPerformance(params, options: options)
  }

  /// `getShopProductPerformance` with its parameters by their names in the API.
  public func getShopProductPerformance(_ params: Params, options: CallOptions?) async throws -> GetShopProductPerformanceResponse {
    GetShopProductPerformanceResponse(try await connection.caller.call("analytics.get_shop_product_performance", params, options))
  }

  /// Lists the shop's products with their sales results, page by page.
  ///
  /// `GET /analytics/{version}/shop_products/performance`, version 202605; also 202405, 202509.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - categoryFilter: Ids of product categories; only products or SKUs of these categories are returned.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
  ///   - pageSize: Entries per page, 10 by default, at most 100. 1 to 100.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  ///   - productStatusFilter: Restricts the list to products in this state; all products by default.
  ///   - sortField: Figure by which the list is sorted; `gmv` by default.
  ///   - sortOrder: Direction of the sort by `sort_field`; DESC by default.
  public func getShopProductPerformanceList(
    endDateLt: String,
    startDateGe: String,
    categoryFilter: [String]? = nil,
    currency: GetBestsellingCreatorsCurrency? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    productStatusFilter: ProductStatusFilter? = nil,
    sortField: GetShopProductPerformanceListSortField? = nil,
    sortOrder: SortOrder? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopProductPerformanceListResponse {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("category_filter", categoryFilter)
      writer.put("currency", currency)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("product_status_filter", productStatusFilter)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return try await getShopProductPerformanceList(params, options: options)
  }

  /// `getShopProductPerformanceList` with its parameters by their names in the API.
  public func getShopProductPerformanceList(_ params: Params, options: CallOptions?) async throws -> GetShopProductPerformanceListResponse {
    GetShopProductPerformanceListResponse(try await connection.caller.call("analytics.get_shop_product_performance_list", params, options))
  }

  /// Everything that `getShopProductPerformanceList` lists, page by page. Nothing is sent before it is iterated.
  public func getShopProductPerformanceListPages(
    endDateLt: String,
    startDateGe: String,
    categoryFilter: [String]? = nil,
    currency: GetBestsellingCreatorsCurrency? = nil,
    pageSize: Int? = nil,
    productStatusFilter: ProductStatusFilter? = nil,
    sortField: GetShopProductPerformanceListSortField? = nil,
    sortOrder: SortOrder? = nil,
    options: PageOptions? = nil
  ) -> Pages<GetShopProductPerformanceListProduct> {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("category_filter", categoryFilter)
      writer.put("currency", currency)
      writer.put("page_size", pageSize)
      writer.put("product_status_filter", productStatusFilter)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return getShopProductPerformanceListPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getShopProductPerformanceListPages(_ params: Params, options: PageOptions?) -> Pages<GetShopProductPerformanceListProduct> {
    connection.caller.pages("analytics.get_shop_product_performance_list", params, options) { GetShopProductPerformanceListProduct($0) }
  }

  /// Returns the results of one SKU per interval.
  ///
  /// `GET /analytics/{version}/shop_skus/{sku_id}/performance`, version 202509; also 202406.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-08`.
  ///   - skuId: Platform's id of the SKU, the variant of a product that can be bought.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
  ///   - granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
  public func getShopSkuPerformance(
    endDateLt: String,
    skuId: String,
    startDateGe: String,
    currency: String? = nil,
    granularity: GetShopLivePerformanceOverviewGranularity? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopSkuPerformanceResponse {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("sku_id", skuId)
      writer.put("start_date_ge", startDateGe)
      writer.put("currency", currency)
      writer.put("granularity", granularity)
    }
    return try await getShopSkuPerformance(params, options: options)
  }

  /// `getShopSkuPerformance` with its parameters by their names in the API.
  public func getShopSkuPerformance(_ params: Params, options: CallOptions?) async throws -> GetShopSkuPerformanceResponse {
    GetShopSkuPerformanceResponse(try await connection.caller.call("analytics.get_shop_sku_performance", params, options))
  }

  /// Lists the shop's SKUs with their sales results, page by page.
  ///
  /// `GET /analytics/{version}/shop_skus/performance`, version 202509; also 202406.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-08`.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`.
  ///   - categoryFilter: Ids of product categories; only products or SKUs of these categories are returned.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
  ///   - pageSize: Entries per page, 10 by default, at most 100. 1 to 100. Example: `10`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
  ///   - productIds: Ids of products to work on or to filter by.
  ///   - productStatusFilter: Restricts the list to products in this state; all products by default. Example: `LIVE`.
  ///   - sortField: Figure by which the list is sorted; `gmv` by default. Example: `gmv`.
  ///   - sortOrder: Direction of the sort by `sort_field`; DESC by default. Example: `DESC`.
  public func getShopSkuPerformanceList(
    endDateLt: String,
    startDateGe: String,
    categoryFilter: [String]? = nil,
    currency: String? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    productIds: [String]? = nil,
    productStatusFilter: ProductStatusFilter? = nil,
    sortField: GetShopSkuPerformanceListSortField? = nil,
    sortOrder: SortOrder? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopSkuPerformanceListResponse {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("category_filter", categoryFilter)
      writer.put("currency", currency)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("product_ids", productIds)
      writer.put("product_status_filter", productStatusFilter)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return try await getShopSkuPerformanceList(params, options: options)
  }

  /// `getShopSkuPerformanceList` with its parameters by their names in the API.
  public func getShopSkuPerformanceList(_ params: Params, options: CallOptions?) async throws -> GetShopSkuPerformanceListResponse {
    GetShopSkuPerformanceListResponse(try await connection.caller.call("analytics.get_shop_sku_performance_list", params, options))
  }

  /// Everything that `getShopSkuPerformanceList` lists, page by page. Nothing is sent before it is iterated.
  public func getShopSkuPerformanceListPages(
    endDateLt: String,
    startDateGe: String,
    categoryFilter: [String]? = nil,
    currency: String? = nil,
    pageSize: Int? = nil,
    productIds: [String]? = nil,
    productStatusFilter: ProductStatusFilter? = nil,
    sortField: GetShopSkuPerformanceListSortField? = nil,
    sortOrder: SortOrder? = nil,
    options: PageOptions? = nil
  ) -> Pages<Sku> {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("category_filter", categoryFilter)
      writer.put("currency", currency)
      writer.put("page_size", pageSize)
      writer.put("product_ids", productIds)
      writer.put("product_status_filter", productStatusFilter)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return getShopSkuPerformanceListPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getShopSkuPerformanceListPages(_ params: Params, options: PageOptions?) -> Pages<Sku> {
    connection.caller.pages("analytics.get_shop_sku_performance_list", params, options) { Sku($0) }
  }

  /// Returns the results of one shop video per interval.
  ///
  /// `GET /analytics/{version}/shop_videos/{video_id}/performance`, version 202509; also 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-08`.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-01`.
  ///   - videoId: Id of the TikTok video whose figures to read.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
  ///   - granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
  public func getShopVideoPerformance(
    endDateLt: String,
    startDateGe: String,
    videoId: String,
    currency: GetBestsellingCreatorsCurrency? = nil,
    granularity: GetShopLivePerformanceOverviewGranularity? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopVideoPerformanceResponse {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("video_id", videoId)
      writer.put("currency", currency)
      writer.put("granularity", granularity)
    }
    return try await getShopVideoPerformance(params, options: options)
  }

  /// `getShopVideoPerformance` with its parameters by their names in the API.
  public func getShopVideoPerformance(_ params: Params, options: CallOptions?) async throws -> GetShopVideoPerformanceResponse {
    GetShopVideoPerformanceResponse(try await connection.caller.call("analytics.get_shop_video_performance", params, options))
  }

  /// Lists the shop's videos with their sales and view figures, page by page.
  ///
  /// `GET /analytics/{version}/shop_videos/performance`, version 202605; also 202409, 202509.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - accountType: Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
  ///   - pageSize: Entries per page, 10 by default, at most 100. 1 to 100.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  ///   - sortField: Figure by which the list is sorted; `gmv` by default.
  ///   - sortOrder: Direction of the sort by `sort_field`; DESC by default.
  public func getShopVideoPerformanceList(
    endDateLt: String,
    startDateGe: String,
    accountType: GetShopVideoPerformanceListAccountType? = nil,
    currency: GetBestsellingCreatorsCurrency? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    sortField: GetShopVideoPerformanceListSortField? = nil,
    sortOrder: SortOrder? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopVideoPerformanceListResponse {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("account_type", accountType)
      writer.put("currency", currency)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return try await getShopVideoPerformanceList(params, options: options)
  }

  /// `getShopVideoPerformanceList` with its parameters by their names in the API.
  public func getShopVideoPerformanceList(_ params: Params, options: CallOptions?) async throws -> GetShopVideoPerformanceListResponse {
    GetShopVideoPerformanceListResponse(try await connection.caller.call("analytics.get_shop_video_performance_list", params, options))
  }

  /// Everything that `getShopVideoPerformanceList` lists, page by page. Nothing is sent before it is iterated.
  public func getShopVideoPerformanceListPages(
    endDateLt: String,
    startDateGe: String,
    accountType: GetShopVideoPerformanceListAccountType? = nil,
    currency: GetBestsellingCreatorsCurrency? = nil,
    pageSize: Int? = nil,
    sortField: GetShopVideoPerformanceListSortField? = nil,
    sortOrder: SortOrder? = nil,
    options: PageOptions? = nil
  ) -> Pages<Video> {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("account_type", accountType)
      writer.put("currency", currency)
      writer.put("page_size", pageSize)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return getShopVideoPerformanceListPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getShopVideoPerformanceListPages(_ params: Params, options: PageOptions?) -> Pages<Video> {
    connection.caller.pages("analytics.get_shop_video_performance_list", params, options) { Video($0) }
  }

  /// Returns the results of all shop videos, summed per interval.
  ///
  /// `GET /analytics/{version}/shop_videos/overview_performance`, version 202609; also 202409, 202509.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - accountType: Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
  ///   - granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
  ///   - today: Set to true for the live figures of the current day (shop time zone); `start_date_ge` and `end_date_lt` are then ignored.
  public func getShopVideoPerformanceOverview(
    endDateLt: String,
    startDateGe: String,
    accountType: GetShopVideoPerformanceListAccountType? = nil,
    currency: GetBestsellingCreatorsCurrency? = nil,
    granularity: GetShopLivePerformanceOverviewGranularity? = nil,
    today: Bool? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopVideoPerformanceOverviewResponse {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("account_type", accountType)
      writer.put("currency", currency)
      writer.put("granularity", granularity)
      writer.put("today", today)
    }
    return try await getShopVideoPerformanceOverview(params, options: options)
  }

  /// `getShopVideoPerformanceOverview` with its parameters by their names in the API.
  public func getShopVideoPerformanceOverview(_ params: Params, options: CallOptions?) async throws -> GetShopVideoPerformanceOverviewResponse {
    GetShopVideoPerformanceOverviewResponse(try await connection.caller.call("analytics.get_shop_video_performance_overview", params, options))
  }

  /// Lists the results of each product promoted in one shop video.
  ///
  /// `GET /analytics/{version}/shop_videos/{video_id}/products/performance`, version 202509; also 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-08`.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-01`.
  ///   - videoId: Id of the TikTok video whose figures to read.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
  ///   - pageSize: Entries per page, 10 by default, at most 100. 1 to 100. Default: `10`. Example: `10`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
  ///   - sortField: Figure by which the list is sorted; `gmv` by default. Default: `gmv`. Example: `gmv`.
  ///   - sortOrder: Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `DESC`.
  public func getShopVideoProductPerformanceList(
    endDateLt: String,
    startDateGe: String,
    videoId: String,
    currency: GetBestsellingCreatorsCurrency? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    sortField: GetShopVideoProductPerformanceListSortField? = nil,
    sortOrder: SortOrder? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopVideoProductPerformanceListResponse {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("video_id", videoId)
      writer.put("currency", currency)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return try await getShopVideoProductPerformanceList(params, options: options)
  }

  /// `getShopVideoProductPerformanceList` with its parameters by their names in the API.
  public func getShopVideoProductPerformanceList(_ params: Params, options: CallOptions?) async throws -> GetShopVideoProductPerformanceListResponse {
    GetShopVideoProductPerformanceListResponse(try await connection.caller.call("analytics.get_shop_video_product_performance_list", params, options))
  }

  /// Everything that `getShopVideoProductPerformanceList` lists, page by page. Nothing is sent before it is iterated.
  public func getShopVideoProductPerformanceListPages(
    endDateLt: String,
    startDateGe: String,
    videoId: String,
    currency: GetBestsellingCreatorsCurrency? = nil,
    pageSize: Int? = nil,
    sortField: GetShopVideoProductPerformanceListSortField? = nil,
    sortOrder: SortOrder? = nil,
    options: PageOptions? = nil
  ) -> Pages<Product> {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("video_id", videoId)
      writer.put("currency", currency)
      writer.put("page_size", pageSize)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return getShopVideoProductPerformanceListPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getShopVideoProductPerformanceListPages(_ params: Params, options: PageOptions?) -> Pages<Product> {
    connection.caller.pages("analytics.get_shop_video_product_performance_list", params, options) { Product($0) }
  }

  /// Returns the results of several shop videos in one call, with an error for each that failed.
  ///
  /// `GET /analytics/{version}/shop_videos/batch_performance`, version 202609.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDateLt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - startDateGe: Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
  ///   - videoIds: Videos to report on, comma-separated ids.
  ///   - currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
  ///   - granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
  public func getShopVideosPerformanceDetails(
    endDateLt: String,
    startDateGe: String,
    videoIds: [Int],
    currency: GetBestsellingCreatorsCurrency? = nil,
    granularity: GetShopLivePerformanceOverviewGranularity? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopVideosPerformanceDetailsResponse {
    let params = Params { writer in
      writer.put("end_date_lt", endDateLt)
      writer.put("start_date_ge", startDateGe)
      writer.put("video_ids", videoIds)
      writer.put("currency", currency)
      writer.put("granularity", granularity)
    }
    return try await getShopVideosPerformanceDetails(params, options: options)
  }

  /// `getShopVideosPerformanceDetails` with its parameters by their names in the API.
  public func getShopVideosPerformanceDetails(_ params: Params, options: CallOptions?) async throws -> GetShopVideosPerformanceDetailsResponse {
    GetShopVideosPerformanceDetailsResponse(try await connection.caller.call("analytics.get_shop_videos_performance_details", params, options))
  }

  /// Explains the score of one shop performance metric and shows its trend (US only).
  ///
  /// `GET /analytics/{version}/shop_performances/metrics/{metric_code}/diagnosis`, version 202606.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - metricCode: Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
  ///   - locale: Language of names and texts in the reply.
  ///   - trendDurationDays: Number of days back for which to return the trend of the metric.
  public func getSpsMetricDiagnosis(
    metricCode: String,
    locale: String? = nil,
    trendDurationDays: Int? = nil,
    options: CallOptions? = nil
  ) async throws -> GetSpsMetricDiagnosisResponse {
    let params = Params { writer in
      writer.put("metric_code", metricCode)
      writer.put("locale", locale)
      writer.put("trend_duration_days", trendDurationDays)
    }
    return try await getSpsMetricDiagnosis(params, options: options)
  }

  /// `getSpsMetricDiagnosis` with its parameters by their names in the API.
  public func getSpsMetricDiagnosis(_ params: Params, options: CallOptions?) async throws -> GetSpsMetricDiagnosisResponse {
    GetSpsMetricDiagnosisResponse(try await connection.caller.call("analytics.get_sps_metric_diagnosis", params, options))
  }

  /// Lists the orders or chats that hurt one shop performance metric (US only).
  ///
  /// `GET /analytics/{version}/shop_performances/metrics/{metric_code}/problem_details`, version 202606.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - The response contains personal data.
  ///
  /// - Parameters:
  ///   - metricCode: Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
  ///   - locale: Language of names and texts in the reply.
  ///   - pageSize: Entries per page, 10 by default, at most 100.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  public func getSpsMetricProblemDetails(
    metricCode: String,
    locale: String? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetSpsMetricProblemDetailsResponse {
    let params = Params { writer in
      writer.put("metric_code", metricCode)
      writer.put("locale", locale)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await getSpsMetricProblemDetails(params, options: options)
  }

  /// `getSpsMetricProblemDetails` with its parameters by their names in the API.
  public func getSpsMetricProblemDetails(_ params: Params, options: CallOptions?) async throws -> GetSpsMetricProblemDetailsResponse {
    GetSpsMetricProblemDetailsResponse(try await connection.caller.call("analytics.get_sps_metric_problem_details", params, options))
  }

  /// Lists the products that weigh most on one shop performance metric (US only).
  ///
  /// `GET /analytics/{version}/shop_performances/metrics/{metric_code}/top_items`, version 202606.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - metricCode: Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
  ///   - locale: Language of names and texts in the reply.
  public func getSpsMetricTopItems(
    metricCode: String,
    locale: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetSpsMetricTopItemsResponse {
    let params = Params { writer in
      writer.put("metric_code", metricCode)
      writer.put("locale", locale)
    }
    return try await getSpsMetricTopItems(params, options: options)
  }

  /// `getSpsMetricTopItems` with its parameters by their names in the API.
  public func getSpsMetricTopItems(_ params: Params, options: CallOptions?) async throws -> GetSpsMetricTopItemsResponse {
    GetSpsMetricTopItemsResponse(try await connection.caller.call("analytics.get_sps_metric_top_items", params, options))
  }

  /// Lists the shop performance metrics, each with score, value and benchmarks (US only).
  ///
  /// `GET /analytics/{version}/shop_performances/metrics`, version 202606.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - locale: Language of names and texts in the reply.
  public func getSpsMetrics(
    locale: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetSpsMetricsResponse {
    let params = Params { writer in
      writer.put("locale", locale)
    }
    return try await getSpsMetrics(params, options: options)
  }

  /// `getSpsMetrics` with its parameters by their names in the API.
  public func getSpsMetrics(_ params: Params, options: CallOptions?) async throws -> GetSpsMetricsResponse {
    GetSpsMetricsResponse(try await connection.caller.call("analytics.get_sps_metrics", params, options))
  }

  /// Returns the shop performance score, its tier and main issues (US only).
  ///
  /// `GET /analytics/{version}/shop_performances/overview`, version 202606.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - locale: Language of names and texts in the reply.
  public func getSpsOverview(
    locale: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetSpsOverviewResponse {
    let params = Params { writer in
      writer.put("locale", locale)
    }
    return try await getSpsOverview(params, options: options)
  }

  /// `getSpsOverview` with its parameters by their names in the API.
  public func getSpsOverview(_ params: Params, options: CallOptions?) async throws -> GetSpsOverviewResponse {
    GetSpsOverviewResponse(try await connection.caller.call("analytics.get_sps_overview", params, options))
  }

  /// Returns where the viewers of one LIVE room came from, for its creator.
  ///
  /// `GET /analytics/{version}/live_rooms/{live_room_id}/traffic_performances`, version 202502; also 202309.
  ///
  /// - Parameters:
  ///   - liveRoomId: Id of the LIVE room, that is of one broadcast of the creator.
  public func getTrafficPerformances(
    liveRoomId: String,
    options: CallOptions? = nil
  ) async throws -> GetTrafficPerformancesResponse {
    let params = Params { writer in
      writer.put("live_room_id", liveRoomId)
    }
    return try await getTrafficPerformances(params, options: options)
  }

  /// `getTrafficPerformances` with its parameters by their names in the API.
  public func getTrafficPerformances(_ params: Params, options: CallOptions?) async throws -> GetTrafficPerformancesResponse {
    GetTrafficPerformancesResponse(try await connection.caller.call("analytics.get_traffic_performances", params, options))
  }

  /// Returns the audience of one LIVE room by age, gender, region and share of fans.
  ///
  /// `GET /analytics/{version}/live_rooms/{live_room_id}/user_portraits`, version 202502; also 202309.
  ///
  /// - Parameters:
  ///   - liveRoomId: Id of the LIVE room, that is of one broadcast of the creator.
  public func getUserPortraits(
    liveRoomId: String,
    options: CallOptions? = nil
  ) async throws -> GetUserPortraitsResponse {
    let params = Params { writer in
      writer.put("live_room_id", liveRoomId)
    }
    return try await getUserPortraits(params, options: options)
  }

  /// `getUserPortraits` with its parameters by their names in the API.
  public func getUserPortraits(_ params: Params, options: CallOptions?) async throws -> GetUserPortraitsResponse {
    GetUserPortraitsResponse(try await connection.caller.call("analytics.get_user_portraits", params, options))
  }

  /// Returns the results of the creator's own videos with the given ids.
  ///
  /// `GET /analytics/{version}/videos/performances`, version 202403.
  ///
  /// - Parameters:
  ///   - endTimeLe: Last day to report, Unix time in seconds, of which only the date counts; data is complete up to the day before today. Example: `1711356201`.
  ///   - startTimeGe: First day to report, Unix time in seconds, of which only the date counts; within the last 180 days and at the latest yesterday. Example: `1704091445`.
  ///   - videoIds: Videos to report on, comma-separated ids, at most 100, all by the same author. Example: `7341286689295469829,7271486684427046149`.
  public func getVideoPerformances(
    endTimeLe: UnixTime,
    startTimeGe: UnixTime,
    videoIds: String,
    options: CallOptions? = nil
  ) async throws -> GetVideoPerformancesResponse {
    let params = Params { writer in
      writer.put("end_time_le", endTimeLe)
      writer.put("start_time_ge", startTimeGe)
      writer.put("video_ids", videoIds)
    }
    return try await getVideoPerformances(params, options: options)
  }

  /// `getVideoPerformances` with its parameters by their names in the API.
  public func getVideoPerformances(_ params: Params, options: CallOptions?) async throws -> GetVideoPerformancesResponse {
    GetVideoPerformancesResponse(try await connection.caller.call("analytics.get_video_performances", params, options))
  }

  /// Returns the viewer curve of one LIVE room over time, for its creator.
  ///
  /// `GET /analytics/{version}/live_rooms/{live_room_id}/view_trend_performances`, version 202502; also 202309.
  ///
  /// - Parameters:
  ///   - liveRoomId: Id of the LIVE room, that is of one broadcast of the creator.
  public func getViewTrendPerformances(
    liveRoomId: String,
    options: CallOptions? = nil
  ) async throws -> GetViewTrendPerformancesResponse {
    let params = Params { writer in
      writer.put("live_room_id", liveRoomId)
    }
    return try await getViewTrendPerformances(params, options: options)
  }

  /// `getViewTrendPerformances` with its parameters by their names in the API.
  public func getViewTrendPerformances(_ params: Params, options: CallOptions?) async throws -> GetViewTrendPerformancesResponse {
    GetViewTrendPerformancesResponse(try await connection.caller.call("analytics.get_view_trend_performances", params, options))
  }

}