// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion

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

/** Promotion: the operations of the domain `promotion`. */
public class PromotionApi internal constructor(private val caller: Caller) {
    /**
     * Creates a promotion without products, which a second call adds.
     *
     * `POST /promotion/{version}/activities`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.promotion.write`.
     * - Also called: `Promotion.createActivity` in the PHP package.
     *
     * @param activityType Kind of promotion, which decides which prices or discounts have to be given. Example: `FIXED_PRICE`.
     * @param beginTime Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`.
     * @param endTime Unix time in seconds when the promotion ends. Example: `1661856811`.
     * @param productLevel What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`.
     * @param title Name of the promotion, unique among those of the seller, at most 50 characters. Example: `DiscountEvent0829`.
     * @param auctionSupportType Whether the promotion also applies to products sold in LIVE auctions.
     * @param discount Discount settings of the promotion, one object for the kind in question.
     * @param durationType Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Default: `NORMAL`. Example: `INDEFINITE`.
     * @param participationLimit How often one buyer can take part in the promotion.
     * @param targetUserInfo Group of buyers for whom the promotion is meant.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createActivity(
        activityType: ActivityType,
        beginTime: Instant,
        endTime: Instant,
        productLevel: ProductLevel,
        title: String,
        auctionSupportType: AuctionSupportType? = null,
        discount: CreateActivityDiscount? = null,
        durationType: String? = null,
        participationLimit: List<CreateActivityParticipationLimit>? = null,
        targetUserInfo: CreateActivityTargetUserInfo? = null,
        options: CallOptions? = null,
    ): CreateActivityResponse =
        caller.call("promotion.create_activity", Params.of("activity_type", activityType, "begin_time", beginTime, "end_time", endTime, "product_level", productLevel, "title", title, "auction_support_type", auctionSupportType, "discount", discount, "duration_type", durationType, "participation_limit", participationLimit, "target_user_info", targetUserInfo), options) { CreateActivityResponse(it) }

    /**
     * Ends a running or upcoming promotion early.
     *
     * `POST /promotion/{version}/activities/{activity_id}/deactivate`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.promotion.write`.
     * - Also called: `Promotion.deactivateActivity` in the PHP package.
     *
     * @param activityId Id of the promotion activity, by which it is read, changed or ended.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun deactivateActivity(
        activityId: String,
        options: CallOptions? = null,
    ): DeactivateActivityResponse =
        caller.call("promotion.deactivate_activity", Params.of("activity_id", activityId), options) { DeactivateActivityResponse(it) }

    /**
     * Returns one promotion with its terms and products.
     *
     * `GET /promotion/{version}/activities/{activity_id}`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.promotion.info`.
     * - Also called: `Promotion.getActivity` in the PHP package.
     *
     * @param activityId Id of the promotion activity, by which it is read, changed or ended.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getActivity(
        activityId: String,
        options: CallOptions? = null,
    ): GetActivityResponse =
        caller.call("promotion.get_activity", Params.of("activity_id", activityId), options) { GetActivityResponse(it) }

    /**
     * Returns one coupon with its terms, limits and use.
     *
     * `GET /promotion/{version}/coupons/{coupon_id}`, version 202406.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.promotion.info`.
     * - Also called: `Promotion.getCoupon` in the PHP package.
     *
     * @param couponId Id of the coupon to fetch, from Search Coupons.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6699dce0de15e502ed219e37">The platform's documentation</a>
     */
    public suspend fun getCoupon(
        couponId: String,
        options: CallOptions? = null,
    ): GetCouponResponse =
        caller.call("promotion.get_coupon", Params.of("coupon_id", couponId), options) { GetCouponResponse(it) }

    /**
     * Takes up to 300 products or SKUs out of a promotion.
     *
     * `DELETE /promotion/{version}/activities/{activity_id}/products`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.promotion.write`.
     * - Also called: `Promotion.removeActivityProduct` in the PHP package.
     *
     * @param activityId Id of the promotion activity, by which it is read, changed or ended.
     * @param benefitProductIds Products that buyers get at a reduced price or free in a buy-X-get-Y promotion.
     * @param excludeProductIds Products left out of a promotion that covers the whole shop.
     * @param productIds Products to remove from the promotion, at most 300 ids.
     * @param skuIds SKUs to remove from the promotion, at most 300 ids.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650acfd84a0bb702c072b4eb">The platform's documentation</a>
     */
    public suspend fun removeActivityProduct(
        activityId: String,
        benefitProductIds: List<String>? = null,
        excludeProductIds: List<String>? = null,
        productIds: List<String>? = null,
        skuIds: List<String>? = null,
        options: CallOptions? = null,
    ): RemoveActivityProductResponse =
        caller.call("promotion.remove_activity_product", Params.of("activity_id", activityId, "benefit_product_ids", benefitProductIds, "exclude_product_ids", excludeProductIds, "product_ids", productIds, "sku_ids", skuIds), options) { RemoveActivityProductResponse(it) }

    /**
     * Runs an ended promotion again as a new one with new times.
     *
     * `POST /promotion/{version}/activities/{activity_id}/republish`, version 202607.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param activityId Id of the ended or deactivated promotion to run again.
     * @param beginTime Unix time in seconds when the promotion starts; must lie in the future when it is set.
     * @param endTime Unix time in seconds when the promotion ends.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun republishActivity(
        activityId: String,
        beginTime: Instant? = null,
        endTime: Instant? = null,
        options: CallOptions? = null,
    ): RepublishActivityResponse =
        caller.call("promotion.republish_activity", Params.of("activity_id", activityId, "begin_time", beginTime, "end_time", endTime), options) { RepublishActivityResponse(it) }

    /**
     * Lists promotions by type, status or exact title, page by page.
     *
     * `POST /promotion/{version}/activities/search`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Lists at most 10000 results: split longer searches by time.
     * - Scope: `seller.promotion.info`.
     * - Also called: `Promotion.searchActivities` in the PHP package.
     *
     * @param activityTitle Limits the result to activities with exactly this title; no partial matches. Example: `Discount`.
     * @param activityType Limits the result to promotions of this kind; all kinds when left out. Example: `FLASHSALE`.
     * @param pageSize Number of entries per page, at most 100, 50 by default. 0 to 100. Default: `50`. Example: `20`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; empty or left out for the first page. Example: `21`.
     * @param status Limits the result to promotions in this state. Example: `ONGOING`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchActivities(
        activityTitle: String? = null,
        activityType: ActivityType? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        status: CouponStatus? = null,
        options: CallOptions? = null,
    ): SearchActivitiesResponse =
        caller.call("promotion.search_activities", Params.of("activity_title", activityTitle, "activity_type", activityType, "page_size", pageSize ?: 100L, "page_token", pageToken, "status", status), options) { SearchActivitiesResponse(it) }

    /**
     * What [searchActivities] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchActivitiesPages(
        activityTitle: String? = null,
        activityType: ActivityType? = null,
        pageSize: Long? = null,
        status: CouponStatus? = null,
        options: PageOptions? = null,
    ): Pages<Activity> =
        caller.pages("promotion.search_activities", Params.of("activity_title", activityTitle, "activity_type", activityType, "page_size", pageSize, "status", status), options) { Activity(it) }

    /**
     * Lists the shop's coupons by status, display type or title.
     *
     * `POST /promotion/{version}/coupons/search`, version 202406.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.promotion.info`.
     * - Also called: `Promotion.searchCoupons` in the PHP package.
     *
     * @param displayType Limits the result to coupons that buyers find in these places.
     * @param pageSize Number of entries per page, at most 100, 50 by default. 1 to 100. Example: `20`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; empty or left out for the first page. Example: `1661756811000`.
     * @param status Limits the result to coupons in these states.
     * @param titleKeyword Limits the result to coupons with this text in the title, at most 100 characters; no fuzzy matches. Example: `Coupon123`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6699dcdf115ebe02f841e4cd">The platform's documentation</a>
     */
    public suspend fun searchCoupons(
        displayType: List<DisplayType>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        status: List<CouponStatus>? = null,
        titleKeyword: String? = null,
        options: CallOptions? = null,
    ): SearchCouponsResponse =
        caller.call("promotion.search_coupons", Params.of("display_type", displayType, "page_size", pageSize ?: 100L, "page_token", pageToken, "status", status, "title_keyword", titleKeyword), options) { SearchCouponsResponse(it) }

    /**
     * What [searchCoupons] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchCouponsPages(
        displayType: List<DisplayType>? = null,
        pageSize: Long? = null,
        status: List<CouponStatus>? = null,
        titleKeyword: String? = null,
        options: PageOptions? = null,
    ): Pages<Coupon> =
        caller.pages("promotion.search_coupons", Params.of("display_type", displayType, "page_size", pageSize, "status", status, "title_keyword", titleKeyword), options) { Coupon(it) }

    /**
     * Replaces the title, times and terms of a promotion that has not ended.
     *
     * `PUT /promotion/{version}/activities/{activity_id}`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.promotion.write`.
     * - Also called: `Promotion.updateActivity` in the PHP package.
     *
     * @param activityId Id of the promotion activity, by which it is read, changed or ended.
     * @param beginTime Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`.
     * @param endTime Unix time in seconds when the promotion ends. Example: `1661856811`.
     * @param title Name of the promotion, unique among those of the seller, at most 50 characters. Example: `BlackFridayDiscount`.
     * @param auctionSupportType Whether the promotion also applies to products sold in LIVE auctions.
     * @param discount Discount settings of the promotion, one object for the kind in question.
     * @param durationType Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Default: `NORMAL`. Example: `INDEFINITE`.
     * @param participationLimit How often one buyer can take part in the promotion.
     * @param productLevel What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`.
     * @param targetUserInfo Group of buyers for whom the promotion is meant.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updateActivity(
        activityId: String,
        beginTime: Instant,
        endTime: Instant,
        title: String,
        auctionSupportType: AuctionSupportType? = null,
        discount: CreateActivityDiscount? = null,
        durationType: String? = null,
        participationLimit: List<ParticipationLimit>? = null,
        productLevel: ProductLevel? = null,
        targetUserInfo: CreateActivityTargetUserInfo? = null,
        options: CallOptions? = null,
    ): UpdateActivityResponse =
        caller.call("promotion.update_activity", Params.of("activity_id", activityId, "begin_time", beginTime, "end_time", endTime, "title", title, "auction_support_type", auctionSupportType, "discount", discount, "duration_type", durationType, "participation_limit", participationLimit, "product_level", productLevel, "target_user_info", targetUserInfo), options) { UpdateActivityResponse(it) }

    /**
     * Adds products to a promotion or changes their prices and limits.
     *
     * `PUT /promotion/{version}/activities/{activity_id}/products`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.promotion.write`.
     * - Also called: `Promotion.updateActivityProduct` in the PHP package.
     *
     * @param activityId Id of the promotion activity, by which it is read, changed or ended.
     * @param benefitProductIds Products that buyers get at a reduced price or free in a buy-X-get-Y promotion.
     * @param excludeProductIds Products left out of a promotion that covers the whole shop.
     * @param products Products to add or to change, at most 300 in one call.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650d32c42aaa3602b86ccb5c">The platform's documentation</a>
     */
    public suspend fun updateActivityProduct(
        activityId: String,
        benefitProductIds: List<String>? = null,
        excludeProductIds: List<String>? = null,
        products: List<UpdateActivityProductProduct>? = null,
        options: CallOptions? = null,
    ): UpdateActivityProductResponse =
        caller.call("promotion.update_activity_product", Params.of("activity_id", activityId, "benefit_product_ids", benefitProductIds, "exclude_product_ids", excludeProductIds, "products", products), options) { UpdateActivityProductResponse(it) }
}