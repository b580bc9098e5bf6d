// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.EmptyResponse
import tiktokshop.Money
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.Caller
import tiktokshop.internal.Params

/** Analytics: the operations of the domain `analytics`. */
public class AnalyticsApi internal constructor(private val caller: Caller) {
    /**
     * Ranks the creators with the highest sales in the market for a period.
     *
     * `GET /analytics/{version}/creators/bestselling`, version 202511.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param authorType Restricts the ranking to creators of this kind.
     * @param date Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. A day, such as `2026-10-01`.
     * @param timeSlot Length of the ranking period that belongs to `date`.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getBestsellingCreators(
        authorType: AuthorType,
        date: String,
        timeSlot: TimeSlot,
        currency: GetBestsellingCreatorsCurrency? = null,
        options: CallOptions? = null,
    ): GetBestsellingCreatorsResponse =
        caller.call("analytics.get_bestselling_creators", Params.of("author_type", authorType, "date", date, "time_slot", timeSlot, "currency", currency), options) { GetBestsellingCreatorsResponse(it) }

    /**
     * Ranks the LIVE sessions with the highest sales in the market for a period.
     *
     * `GET /analytics/{version}/lives/bestselling`, version 202511.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
     * @param date Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. A day, such as `2026-10-01`.
     * @param timeSlot Length of the ranking period that belongs to `date`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getBestsellingLiveSessions(
        currency: String? = null,
        date: String? = null,
        timeSlot: TimeSlot? = null,
        options: CallOptions? = null,
    ): GetBestsellingLiveSessionsResponse =
        caller.call("analytics.get_bestselling_live_sessions", Params.of("currency", currency, "date", date, "time_slot", timeSlot), options) { GetBestsellingLiveSessionsResponse(it) }

    /**
     * Ranks the best-selling products in the market, optionally within a category.
     *
     * `GET /analytics/{version}/products/bestselling`, version 202511.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param date Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. A day, such as `2026-10-01`.
     * @param timeSlot Length of the ranking period that belongs to `date`.
     * @param categoryId Id of a first-level product category; only products of it are ranked.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getBestsellingProducts(
        date: String,
        timeSlot: TimeSlot,
        categoryId: String? = null,
        currency: String? = null,
        options: CallOptions? = null,
    ): GetBestsellingProductsResponse =
        caller.call("analytics.get_bestselling_products", Params.of("date", date, "time_slot", timeSlot, "category_id", categoryId, "currency", currency), options) { GetBestsellingProductsResponse(it) }

    /**
     * Ranks the videos with the highest sales in the market for a period.
     *
     * `GET /analytics/{version}/videos/bestselling`, version 202511.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param date Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. A day, such as `2026-10-01`.
     * @param timeSlot Length of the ranking period that belongs to `date`.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getBestsellingVideos(
        date: String,
        timeSlot: TimeSlot,
        currency: String? = null,
        options: CallOptions? = null,
    ): GetBestsellingVideosResponse =
        caller.call("analytics.get_bestselling_videos", Params.of("date", date, "time_slot", timeSlot, "currency", currency), options) { GetBestsellingVideosResponse(it) }

    /**
     * Returns the sales curve of one LIVE room over time, for its creator.
     *
     * `GET /analytics/{version}/live_rooms/{live_room_id}/gmv_trend_performances`, version 202502; also 202309.
     *
     * @param liveRoomId Id of the LIVE room, that is of one broadcast of the creator.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getGmvTrendPerformances(
        liveRoomId: String,
        options: CallOptions? = null,
    ): GetGmvTrendPerformancesResponse =
        caller.call("analytics.get_gmv_trend_performances", Params.of("live_room_id", liveRoomId), options) { GetGmvTrendPerformancesResponse(it) }

    /**
     * Returns the interaction curve of one LIVE room over time, for its creator.
     *
     * `GET /analytics/{version}/live_rooms/{live_room_id}/interactive_trend_performances`, version 202502; also 202309.
     *
     * @param liveRoomId Id of the LIVE room, that is of one broadcast of the creator.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getInteractiveTrendPerformances(
        liveRoomId: String,
        options: CallOptions? = null,
    ): GetInteractiveTrendPerformancesResponse =
        caller.call("analytics.get_interactive_trend_performances", Params.of("live_room_id", liveRoomId), options) { GetInteractiveTrendPerformancesResponse(it) }

    /**
     * Returns the main figures of one LIVE room, for its creator.
     *
     * `GET /analytics/{version}/live_rooms/{live_room_id}/core_stats`, version 202502; also 202309.
     *
     * @param liveRoomId Id of the LIVE room, that is of one broadcast of the creator.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getLiveCoreStats(
        liveRoomId: String,
        options: CallOptions? = null,
    ): GetLiveCoreStatsResponse =
        caller.call("analytics.get_live_core_stats", Params.of("live_room_id", liveRoomId), options) { GetLiveCoreStatsResponse(it) }

    /**
     * Returns clicks, orders and stock for each product of one LIVE room.
     *
     * `GET /analytics/{version}/live_rooms/{live_room_id}/product_stats`, version 202502; also 202309.
     *
     * @param liveRoomId Id of the LIVE room, that is of one broadcast of the creator.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getProductStats(
        liveRoomId: String,
        options: CallOptions? = null,
    ): GetProductStatsResponse =
        caller.call("analytics.get_product_stats", Params.of("live_room_id", liveRoomId), options) { GetProductStatsResponse(it) }

    /**
     * Lists the shop's LIVE sessions with sales and interaction figures, page by page.
     *
     * `GET /analytics/{version}/shop_lives/performance`, version 202609; also 202508, 202509.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param accountType Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
     * @param pageSize Entries per page, 10 by default, at most 100.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param sortField Figure by which the list is sorted; `gmv` by default.
     * @param sortOrder Direction of the sort by `sort_field`; DESC by default.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopLivePerformanceList(
        accountType: GetShopLivePerformanceListAccountType,
        endDateLt: String,
        startDateGe: String,
        currency: GetBestsellingCreatorsCurrency? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        sortField: SortField? = null,
        sortOrder: SortOrder? = null,
        options: CallOptions? = null,
    ): GetShopLivePerformanceListResponse =
        caller.call("analytics.get_shop_live_performance_list", Params.of("account_type", accountType, "end_date_lt", endDateLt, "start_date_ge", startDateGe, "currency", currency, "page_size", pageSize, "page_token", pageToken, "sort_field", sortField, "sort_order", sortOrder), options) { GetShopLivePerformanceListResponse(it) }

    /**
     * What [getShopLivePerformanceList] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getShopLivePerformanceListPages(
        accountType: GetShopLivePerformanceListAccountType,
        endDateLt: String,
        startDateGe: String,
        currency: GetBestsellingCreatorsCurrency? = null,
        pageSize: Long? = null,
        sortField: SortField? = null,
        sortOrder: SortOrder? = null,
        options: PageOptions? = null,
    ): Pages<LiveStreamSession> =
        caller.pages("analytics.get_shop_live_performance_list", Params.of("account_type", accountType, "end_date_lt", endDateLt, "start_date_ge", startDateGe, "currency", currency, "page_size", pageSize, "sort_field", sortField, "sort_order", sortOrder), options) { LiveStreamSession(it) }

    /**
     * Lists the shop's LIVE sessions through the older endpoint; a POST that only reads.
     *
     * `POST /analytics/{version}/shop_lives/performance`, version 202505.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-08`.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-01`.
     * @param accountType Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Default: `ALL`. Example: `OFFICIAL_ACCOUNTS`.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
     * @param pageSize Entries per page, 10 by default, at most 100. 1 to 100. Default: `10`. Example: `30`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
     * @param sortField Figure by which the list is sorted; `gmv` by default. Default: `gmv`. Example: `gmv`.
     * @param sortOrder Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `ASC`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopLivePerformanceListOld(
        endDateLt: String,
        startDateGe: String,
        accountType: String? = null,
        currency: String? = null,
        pageSize: String? = null,
        pageToken: String? = null,
        sortField: String? = null,
        sortOrder: String? = null,
        options: CallOptions? = null,
    ): GetShopLivePerformanceListOldResponse =
        caller.call("analytics.get_shop_live_performance_list_old", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "account_type", accountType, "currency", currency, "page_size", pageSize ?: "100", "page_token", pageToken, "sort_field", sortField, "sort_order", sortOrder), options) { GetShopLivePerformanceListOldResponse(it) }

    /**
     * What [getShopLivePerformanceListOld] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getShopLivePerformanceListOldPages(
        endDateLt: String,
        startDateGe: String,
        accountType: String? = null,
        currency: String? = null,
        pageSize: String? = null,
        sortField: String? = null,
        sortOrder: String? = null,
        options: PageOptions? = null,
    ): Pages<GetShopLivePerformanceListOldLiveStreamSession> =
        caller.pages("analytics.get_shop_live_performance_list_old", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "account_type", accountType, "currency", currency, "page_size", pageSize, "sort_field", sortField, "sort_order", sortOrder), options) { GetShopLivePerformanceListOldLiveStreamSession(it) }

    /**
     * Returns the shop's LIVE results, summed per interval.
     *
     * `GET /analytics/{version}/shop_lives/overview_performance`, version 202609; also 202508, 202509.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param accountType Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
     * @param granularity Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
     * @param today Set to true for the live figures of the current day (shop time zone); `start_date_ge` and `end_date_lt` are then ignored.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopLivePerformanceOverview(
        endDateLt: String,
        startDateGe: String,
        accountType: AccountType? = null,
        currency: GetBestsellingCreatorsCurrency? = null,
        granularity: GetShopLivePerformanceOverviewGranularity? = null,
        today: Boolean? = null,
        options: CallOptions? = null,
    ): GetShopLivePerformanceOverviewResponse =
        caller.call("analytics.get_shop_live_performance_overview", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "account_type", accountType, "currency", currency, "granularity", granularity, "today", today), options) { GetShopLivePerformanceOverviewResponse(it) }

    /**
     * Returns the shop's LIVE results per interval through the older POST endpoint.
     *
     * `POST /analytics/{version}/shop_lives/overview_performance`, version 202503.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-08`.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-01`.
     * @param accountType Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Default: `ALL`. Example: `ALL`.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
     * @param granularity Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `1D`.
     * @param withComparison Set to true to also get the period of equal length just before, in `comparison_intervals`; false by default. Default: `false`. Example: `true`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopLivePerformanceOverviewOld(
        endDateLt: String,
        startDateGe: String,
        accountType: String? = null,
        currency: String? = null,
        granularity: String? = null,
        withComparison: Boolean? = null,
        options: CallOptions? = null,
    ): GetShopLivePerformanceOverviewOldResponse =
        caller.call("analytics.get_shop_live_performance_overview_old", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "account_type", accountType, "currency", currency, "granularity", granularity, "with_comparison", withComparison), options) { GetShopLivePerformanceOverviewOldResponse(it) }

    /**
     * Returns the results of one finished LIVE session, minute by minute.
     *
     * `GET /analytics/{version}/shop_lives/{live_id}/performance_per_minutes`, version 202510.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param liveId Id of the LIVE session, from `live_stream_sessions.id` of the LIVE performance list.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopLivePerformancePerMinutes(
        liveId: String,
        currency: String? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GetShopLivePerformancePerMinutesResponse =
        caller.call("analytics.get_shop_live_performance_per_minutes", Params.of("live_id", liveId, "currency", currency, "page_token", pageToken), options) { GetShopLivePerformancePerMinutesResponse(it) }

    /**
     * What [getShopLivePerformancePerMinutes] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getShopLivePerformancePerMinutesPages(
        liveId: String,
        currency: String? = null,
        options: PageOptions? = null,
    ): Pages<GetShopLivePerformancePerMinutesInterval> =
        caller.pages("analytics.get_shop_live_performance_per_minutes", Params.of("live_id", liveId, "currency", currency), options) { GetShopLivePerformancePerMinutesInterval(it) }

    /**
     * Lists sales and traffic of each product in one LIVE session.
     *
     * `GET /analytics/{version}/shop/{live_id}/products_performance`, version 202512.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param liveId Id of the LIVE session, from `live_stream_sessions.id` of the LIVE performance list.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
     * @param sortField Figure by which the list is sorted; `gmv` by default. Default: `gmv`.
     * @param sortOrder Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `DESC`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopLiveProductsPerformanceList(
        liveId: String,
        currency: String? = null,
        sortField: GetShopLiveProductsPerformanceListSortField? = null,
        sortOrder: SortOrder? = null,
        options: CallOptions? = null,
    ): GetShopLiveProductsPerformanceListResponse =
        caller.call("analytics.get_shop_live_products_performance_list", Params.of("live_id", liveId, "currency", currency, "sort_field", sortField, "sort_order", sortOrder), options) { GetShopLiveProductsPerformanceListResponse(it) }

    /**
     * Returns the shop's sales, orders and visitors per interval.
     *
     * `GET /analytics/{version}/shop/performance`, version 202609; also 202405, 202509.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `Analytics.getShopPerformance` in the PHP package.
     *
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
     * @param granularity Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopPerformance(
        endDateLt: String,
        startDateGe: String,
        currency: GetBestsellingCreatorsCurrency? = null,
        granularity: GetShopLivePerformanceOverviewGranularity? = null,
        options: CallOptions? = null,
    ): GetShopPerformanceResponse =
        caller.call("analytics.get_shop_performance", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "currency", currency, "granularity", granularity), options) { GetShopPerformanceResponse(it) }

    /**
     * Returns the shop's results for one day, hour by hour.
     *
     * `GET /analytics/{version}/shop/performance/{date}/performance_per_hour`, version 202510.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param date Day to report on, YYYY-MM-DD in the time zone of the shop.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopPerformancePerHour(
        date: String,
        currency: GetBestsellingCreatorsCurrency? = null,
        options: CallOptions? = null,
    ): GetShopPerformancePerHourResponse =
        caller.call("analytics.get_shop_performance_per_hour", Params.of("date", date, "currency", currency), options) { GetShopPerformancePerHourResponse(it) }

    /**
     * Returns the results of one product per interval.
     *
     * `GET /analytics/{version}/shop_products/{product_id}/performance`, version 202509; also 202405.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `Analytics.getShopProductPerformance` in the PHP package.
     *
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-08`.
     * @param productId Platform's id of the product; a long number.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `LOCAL`.
     * @param granularity Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopProductPerformance(
        endDateLt: String,
        productId: String,
        startDateGe: String,
        currency: GetBestsellingCreatorsCurrency? = null,
        granularity: GetShopLivePerformanceOverviewGranularity? = null,
        options: CallOptions? = null,
    ): GetShopProductPerformanceResponse =
        caller.call("analytics.get_shop_product_performance", Params.of("end_date_lt", endDateLt, "product_id", productId, "start_date_ge", startDateGe, "currency", currency, "granularity", granularity), options) { GetShopProductPerformanceResponse(it) }

    /**
     * Lists the shop's products with their sales results, page by page.
     *
     * `GET /analytics/{version}/shop_products/performance`, version 202605; also 202405, 202509.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `Analytics.getShopProductPerformanceList` in the PHP package.
     *
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param categoryFilter Ids of product categories; only products or SKUs of these categories are returned.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
     * @param pageSize Entries per page, 10 by default, at most 100. 1 to 100. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param productStatusFilter Restricts the list to products in this state; all products by default.
     * @param sortField Figure by which the list is sorted; `gmv` by default.
     * @param sortOrder Direction of the sort by `sort_field`; DESC by default.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopProductPerformanceList(
        endDateLt: String,
        startDateGe: String,
        categoryFilter: List<String>? = null,
        currency: GetBestsellingCreatorsCurrency? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        productStatusFilter: ProductStatusFilter? = null,
        sortField: GetShopProductPerformanceListSortField? = null,
        sortOrder: SortOrder? = null,
        options: CallOptions? = null,
    ): GetShopProductPerformanceListResponse =
        caller.call("analytics.get_shop_product_performance_list", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "category_filter", categoryFilter, "currency", currency, "page_size", pageSize ?: 100L, "page_token", pageToken, "product_status_filter", productStatusFilter, "sort_field", sortField, "sort_order", sortOrder), options) { GetShopProductPerformanceListResponse(it) }

    /**
     * What [getShopProductPerformanceList] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getShopProductPerformanceListPages(
        endDateLt: String,
        startDateGe: String,
        categoryFilter: List<String>? = null,
        currency: GetBestsellingCreatorsCurrency? = null,
        pageSize: Long? = null,
        productStatusFilter: ProductStatusFilter? = null,
        sortField: GetShopProductPerformanceListSortField? = null,
        sortOrder: SortOrder? = null,
        options: PageOptions? = null,
    ): Pages<GetShopProductPerformanceListProduct> =
        caller.pages("analytics.get_shop_product_performance_list", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "category_filter", categoryFilter, "currency", currency, "page_size", pageSize, "product_status_filter", productStatusFilter, "sort_field", sortField, "sort_order", sortOrder), options) { GetShopProductPerformanceListProduct(it) }

    /**
     * Returns the results of one SKU per interval.
     *
     * `GET /analytics/{version}/shop_skus/{sku_id}/performance`, version 202509; also 202406.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `Analytics.getShopSkuPerformance` in the PHP package.
     *
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-08`.
     * @param skuId Platform's id of the SKU, the variant of a product that can be bought.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
     * @param granularity Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopSkuPerformance(
        endDateLt: String,
        skuId: String,
        startDateGe: String,
        currency: String? = null,
        granularity: GetShopLivePerformanceOverviewGranularity? = null,
        options: CallOptions? = null,
    ): GetShopSkuPerformanceResponse =
        caller.call("analytics.get_shop_sku_performance", Params.of("end_date_lt", endDateLt, "sku_id", skuId, "start_date_ge", startDateGe, "currency", currency, "granularity", granularity), options) { GetShopSkuPerformanceResponse(it) }

    /**
     * Lists the shop's SKUs with their sales results, page by page.
     *
     * `GET /analytics/{version}/shop_skus/performance`, version 202509; also 202406.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `Analytics.getShopSkuPerformanceList` in the PHP package.
     *
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-08`.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`.
     * @param categoryFilter Ids of product categories; only products or SKUs of these categories are returned.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
     * @param pageSize Entries per page, 10 by default, at most 100. 1 to 100. Example: `10`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
     * @param productIds Ids of products to work on or to filter by.
     * @param productStatusFilter Restricts the list to products in this state; all products by default. Example: `LIVE`.
     * @param sortField Figure by which the list is sorted; `gmv` by default. Example: `gmv`.
     * @param sortOrder Direction of the sort by `sort_field`; DESC by default. Example: `DESC`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopSkuPerformanceList(
        endDateLt: String,
        startDateGe: String,
        categoryFilter: List<String>? = null,
        currency: String? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        productIds: List<String>? = null,
        productStatusFilter: ProductStatusFilter? = null,
        sortField: GetShopSkuPerformanceListSortField? = null,
        sortOrder: SortOrder? = null,
        options: CallOptions? = null,
    ): GetShopSkuPerformanceListResponse =
        caller.call("analytics.get_shop_sku_performance_list", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "category_filter", categoryFilter, "currency", currency, "page_size", pageSize ?: 100L, "page_token", pageToken, "product_ids", productIds, "product_status_filter", productStatusFilter, "sort_field", sortField, "sort_order", sortOrder), options) { GetShopSkuPerformanceListResponse(it) }

    /**
     * What [getShopSkuPerformanceList] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getShopSkuPerformanceListPages(
        endDateLt: String,
        startDateGe: String,
        categoryFilter: List<String>? = null,
        currency: String? = null,
        pageSize: Long? = null,
        productIds: List<String>? = null,
        productStatusFilter: ProductStatusFilter? = null,
        sortField: GetShopSkuPerformanceListSortField? = null,
        sortOrder: SortOrder? = null,
        options: PageOptions? = null,
    ): Pages<Sku> =
        caller.pages("analytics.get_shop_sku_performance_list", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "category_filter", categoryFilter, "currency", currency, "page_size", pageSize, "product_ids", productIds, "product_status_filter", productStatusFilter, "sort_field", sortField, "sort_order", sortOrder), options) { Sku(it) }

    /**
     * Returns the results of one shop video per interval.
     *
     * `GET /analytics/{version}/shop_videos/{video_id}/performance`, version 202509; also 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `Analytics.getShopVideoPerformance` in the PHP package.
     *
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-08`.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-01`.
     * @param videoId Id of the TikTok video whose figures to read.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
     * @param granularity Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopVideoPerformance(
        endDateLt: String,
        startDateGe: String,
        videoId: String,
        currency: GetBestsellingCreatorsCurrency? = null,
        granularity: GetShopLivePerformanceOverviewGranularity? = null,
        options: CallOptions? = null,
    ): GetShopVideoPerformanceResponse =
        caller.call("analytics.get_shop_video_performance", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "video_id", videoId, "currency", currency, "granularity", granularity), options) { GetShopVideoPerformanceResponse(it) }

    /**
     * Lists the shop's videos with their sales and view figures, page by page.
     *
     * `GET /analytics/{version}/shop_videos/performance`, version 202605; also 202409, 202509.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `Analytics.getShopVideoPerformanceList` in the PHP package.
     *
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param accountType Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
     * @param pageSize Entries per page, 10 by default, at most 100. 1 to 100. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param sortField Figure by which the list is sorted; `gmv` by default.
     * @param sortOrder Direction of the sort by `sort_field`; DESC by default.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopVideoPerformanceList(
        endDateLt: String,
        startDateGe: String,
        accountType: GetShopVideoPerformanceListAccountType? = null,
        currency: GetBestsellingCreatorsCurrency? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        sortField: GetShopVideoPerformanceListSortField? = null,
        sortOrder: SortOrder? = null,
        options: CallOptions? = null,
    ): GetShopVideoPerformanceListResponse =
        caller.call("analytics.get_shop_video_performance_list", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "account_type", accountType, "currency", currency, "page_size", pageSize ?: 100L, "page_token", pageToken, "sort_field", sortField, "sort_order", sortOrder), options) { GetShopVideoPerformanceListResponse(it) }

    /**
     * What [getShopVideoPerformanceList] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getShopVideoPerformanceListPages(
        endDateLt: String,
        startDateGe: String,
        accountType: GetShopVideoPerformanceListAccountType? = null,
        currency: GetBestsellingCreatorsCurrency? = null,
        pageSize: Long? = null,
        sortField: GetShopVideoPerformanceListSortField? = null,
        sortOrder: SortOrder? = null,
        options: PageOptions? = null,
    ): Pages<Video> =
        caller.pages("analytics.get_shop_video_performance_list", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "account_type", accountType, "currency", currency, "page_size", pageSize, "sort_field", sortField, "sort_order", sortOrder), options) { Video(it) }

    /**
     * Returns the results of all shop videos, summed per interval.
     *
     * `GET /analytics/{version}/shop_videos/overview_performance`, version 202609; also 202409, 202509.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `Analytics.getShopVideoPerformanceOverview` in the PHP package.
     *
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param accountType Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
     * @param granularity Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
     * @param today Set to true for the live figures of the current day (shop time zone); `start_date_ge` and `end_date_lt` are then ignored.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopVideoPerformanceOverview(
        endDateLt: String,
        startDateGe: String,
        accountType: GetShopVideoPerformanceListAccountType? = null,
        currency: GetBestsellingCreatorsCurrency? = null,
        granularity: GetShopLivePerformanceOverviewGranularity? = null,
        today: Boolean? = null,
        options: CallOptions? = null,
    ): GetShopVideoPerformanceOverviewResponse =
        caller.call("analytics.get_shop_video_performance_overview", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "account_type", accountType, "currency", currency, "granularity", granularity, "today", today), options) { GetShopVideoPerformanceOverviewResponse(it) }

    /**
     * Lists the results of each product promoted in one shop video.
     *
     * `GET /analytics/{version}/shop_videos/{video_id}/products/performance`, version 202509; also 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `Analytics.getShopVideoProductPerformanceList` in the PHP package.
     *
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-08`.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-01`.
     * @param videoId Id of the TikTok video whose figures to read.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
     * @param pageSize Entries per page, 10 by default, at most 100. 1 to 100. Default: `10`. Example: `10`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
     * @param sortField Figure by which the list is sorted; `gmv` by default. Default: `gmv`. Example: `gmv`.
     * @param sortOrder Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `DESC`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopVideoProductPerformanceList(
        endDateLt: String,
        startDateGe: String,
        videoId: String,
        currency: GetBestsellingCreatorsCurrency? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        sortField: GetShopVideoProductPerformanceListSortField? = null,
        sortOrder: SortOrder? = null,
        options: CallOptions? = null,
    ): GetShopVideoProductPerformanceListResponse =
        caller.call("analytics.get_shop_video_product_performance_list", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "video_id", videoId, "currency", currency, "page_size", pageSize ?: 100L, "page_token", pageToken, "sort_field", sortField, "sort_order", sortOrder), options) { GetShopVideoProductPerformanceListResponse(it) }

    /**
     * What [getShopVideoProductPerformanceList] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getShopVideoProductPerformanceListPages(
        endDateLt: String,
        startDateGe: String,
        videoId: String,
        currency: GetBestsellingCreatorsCurrency? = null,
        pageSize: Long? = null,
        sortField: GetShopVideoProductPerformanceListSortField? = null,
        sortOrder: SortOrder? = null,
        options: PageOptions? = null,
    ): Pages<Product> =
        caller.pages("analytics.get_shop_video_product_performance_list", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "video_id", videoId, "currency", currency, "page_size", pageSize, "sort_field", sortField, "sort_order", sortOrder), options) { Product(it) }

    /**
     * Returns the results of several shop videos in one call, with an error for each that failed.
     *
     * `GET /analytics/{version}/shop_videos/batch_performance`, version 202609.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param endDateLt End of the period, not included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param startDateGe Start of the period, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
     * @param videoIds Videos to report on, comma-separated ids.
     * @param currency Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
     * @param granularity Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopVideosPerformanceDetails(
        endDateLt: String,
        startDateGe: String,
        videoIds: List<Long>,
        currency: GetBestsellingCreatorsCurrency? = null,
        granularity: GetShopLivePerformanceOverviewGranularity? = null,
        options: CallOptions? = null,
    ): GetShopVideosPerformanceDetailsResponse =
        caller.call("analytics.get_shop_videos_performance_details", Params.of("end_date_lt", endDateLt, "start_date_ge", startDateGe, "video_ids", videoIds, "currency", currency, "granularity", granularity), options) { GetShopVideosPerformanceDetailsResponse(it) }

    /**
     * Explains the score of one shop performance metric and shows its trend (US only).
     *
     * `GET /analytics/{version}/shop_performances/metrics/{metric_code}/diagnosis`, version 202606.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param metricCode Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
     * @param locale Language of names and texts in the reply.
     * @param trendDurationDays Number of days back for which to return the trend of the metric.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getSpsMetricDiagnosis(
        metricCode: String,
        locale: String? = null,
        trendDurationDays: Long? = null,
        options: CallOptions? = null,
    ): GetSpsMetricDiagnosisResponse =
        caller.call("analytics.get_sps_metric_diagnosis", Params.of("metric_code", metricCode, "locale", locale, "trend_duration_days", trendDurationDays), options) { GetSpsMetricDiagnosisResponse(it) }

    /**
     * Lists the orders or chats that hurt one shop performance metric (US only).
     *
     * `GET /analytics/{version}/shop_performances/metrics/{metric_code}/problem_details`, version 202606.
     *
     * - Cipher: `shop_cipher` (optional).
     * - The response contains personal data.
     *
     * @param metricCode Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
     * @param locale Language of names and texts in the reply.
     * @param pageSize Entries per page, 10 by default, at most 100.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getSpsMetricProblemDetails(
        metricCode: String,
        locale: String? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GetSpsMetricProblemDetailsResponse =
        caller.call("analytics.get_sps_metric_problem_details", Params.of("metric_code", metricCode, "locale", locale, "page_size", pageSize, "page_token", pageToken), options) { GetSpsMetricProblemDetailsResponse(it) }

    /**
     * Lists the products that weigh most on one shop performance metric (US only).
     *
     * `GET /analytics/{version}/shop_performances/metrics/{metric_code}/top_items`, version 202606.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param metricCode Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
     * @param locale Language of names and texts in the reply.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getSpsMetricTopItems(
        metricCode: String,
        locale: String? = null,
        options: CallOptions? = null,
    ): GetSpsMetricTopItemsResponse =
        caller.call("analytics.get_sps_metric_top_items", Params.of("metric_code", metricCode, "locale", locale), options) { GetSpsMetricTopItemsResponse(it) }

    /**
     * Lists the shop performance metrics, each with score, value and benchmarks (US only).
     *
     * `GET /analytics/{version}/shop_performances/metrics`, version 202606.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param locale Language of names and texts in the reply.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getSpsMetrics(
        locale: String? = null,
        options: CallOptions? = null,
    ): GetSpsMetricsResponse =
        caller.call("analytics.get_sps_metrics", Params.of("locale", locale), options) { GetSpsMetricsResponse(it) }

    /**
     * Returns the shop performance score, its tier and main issues (US only).
     *
     * `GET /analytics/{version}/shop_performances/overview`, version 202606.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param locale Language of names and texts in the reply.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getSpsOverview(
        locale: String? = null,
        options: CallOptions? = null,
    ): GetSpsOverviewResponse =
        caller.call("analytics.get_sps_overview", Params.of("locale", locale), options) { GetSpsOverviewResponse(it) }

    /**
     * Returns where the viewers of one LIVE room came from, for its creator.
     *
     * `GET /analytics/{version}/live_rooms/{live_room_id}/traffic_performances`, version 202502; also 202309.
     *
     * @param liveRoomId Id of the LIVE room, that is of one broadcast of the creator.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getTrafficPerformances(
        liveRoomId: String,
        options: CallOptions? = null,
    ): GetTrafficPerformancesResponse =
        caller.call("analytics.get_traffic_performances", Params.of("live_room_id", liveRoomId), options) { GetTrafficPerformancesResponse(it) }

    /**
     * Returns the audience of one LIVE room by age, gender, region and share of fans.
     *
     * `GET /analytics/{version}/live_rooms/{live_room_id}/user_portraits`, version 202502; also 202309.
     *
     * @param liveRoomId Id of the LIVE room, that is of one broadcast of the creator.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getUserPortraits(
        liveRoomId: String,
        options: CallOptions? = null,
    ): GetUserPortraitsResponse =
        caller.call("analytics.get_user_portraits", Params.of("live_room_id", liveRoomId), options) { GetUserPortraitsResponse(it) }

    /**
     * Returns the results of the creator's own videos with the given ids.
     *
     * `GET /analytics/{version}/videos/performances`, version 202403.
     *
     * @param endTimeLe Last day to report, Unix time in seconds, of which only the date counts; data is complete up to the day before today. Example: `1711356201`.
     * @param startTimeGe First day to report, Unix time in seconds, of which only the date counts; within the last 180 days and at the latest yesterday. Example: `1704091445`.
     * @param videoIds Videos to report on, comma-separated ids, at most 100, all by the same author. Example: `7341286689295469829,7271486684427046149`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getVideoPerformances(
        endTimeLe: Instant,
        startTimeGe: Instant,
        videoIds: String,
        options: CallOptions? = null,
    ): GetVideoPerformancesResponse =
        caller.call("analytics.get_video_performances", Params.of("end_time_le", endTimeLe, "start_time_ge", startTimeGe, "video_ids", videoIds), options) { GetVideoPerformancesResponse(it) }

    /**
     * Returns the viewer curve of one LIVE room over time, for its creator.
     *
     * `GET /analytics/{version}/live_rooms/{live_room_id}/view_trend_performances`, version 202502; also 202309.
     *
     * @param liveRoomId Id of the LIVE room, that is of one broadcast of the creator.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getViewTrendPerformances(
        liveRoomId: String,
        options: CallOptions? = null,
    ): GetViewTrendPerformancesResponse =
        caller.call("analytics.get_view_trend_performances", Params.of("live_room_id", liveRoomId), options) { GetViewTrendPerformancesResponse(it) }
}