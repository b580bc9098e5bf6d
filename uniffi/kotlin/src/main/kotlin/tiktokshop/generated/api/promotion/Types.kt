// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `CreateActivity` (202309). Creates a promotion without products, which a second call adds. */
public class CreateActivityResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`. */
    public val activityId: String? get() = text("activity_id")

    /** Unix time in seconds when the promotion was created. Example: `1661756811`. */
    public val createTime: Instant? get() = time("create_time")

    /** State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. */
    public val status: ActivityStatus? get() = text("status")?.let(::ActivityStatus)

    /** Unix time in seconds of the last change of the promotion. Example: `1661756811`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** The response of `DeactivateActivity` (202309). Ends a running or upcoming promotion early. */
public class DeactivateActivityResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`. */
    public val activityId: String? get() = text("activity_id")

    /** State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. */
    public val status: ActivityStatus? get() = text("status")?.let(::ActivityStatus)

    /** Name of the promotion, unique among those of the seller, at most 50 characters. */
    public val title: String? get() = text("title")

    /** Unix time in seconds of the last change of the promotion. Example: `1661756811`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** The response of `GetActivity` (202309). Returns one promotion with its terms and products. */
public class GetActivityResponse(response: ApiResponse) : ResponseView(response) {
    /** Limits on what may be done; IMMUTABLE means the activity can be neither edited nor deactivated. */
    public val activityCommands: List<String> get() = texts("activity_commands")

    /** Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`. */
    public val activityId: String? get() = text("activity_id")

    /** Kind of promotion, which decides which prices or discounts have to be given. Example: `FIXED_PRICE`. */
    public val activityType: GetActivityActivityType? get() = text("activity_type")?.let(::GetActivityActivityType)

    /** Whether the promotion also applies to products sold in LIVE auctions. */
    public val auctionSupportType: String? get() = text("auction_support_type")

    /** Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`. */
    public val beginTime: Instant? get() = time("begin_time")

    /** Products that buyers get at a reduced price or free in a buy-X-get-Y promotion. */
    public val benefitProducts: List<BenefitProduct> get() = views("benefit_products") { BenefitProduct(it) }

    /** Unix time in seconds when the promotion was created. Example: `1661750811`. */
    public val createTime: Instant? get() = time("create_time")

    /** Discount settings of the promotion, one object for the kind in question. */
    public val discount: Discount? get() = child("discount")?.let(::Discount)

    /** Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Example: `INDEFINITE`. */
    public val durationType: String? get() = text("duration_type")

    /** Unix time in seconds when the promotion ends. Example: `1661856811`. */
    public val endTime: Instant? get() = time("end_time")

    /** How often one buyer can take part in the promotion. */
    public val participationLimit: List<ParticipationLimit> get() = views("participation_limit") { ParticipationLimit(it) }

    /** What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`. */
    public val productLevel: ProductLevel? get() = text("product_level")?.let(::ProductLevel)

    /** Products in the promotion; empty for price promotions that ended more than 180 days ago. */
    public val products: List<Product> get() = views("products") { Product(it) }

    /** State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. */
    public val status: ActivityStatus? get() = text("status")?.let(::ActivityStatus)

    /** Group of buyers for whom the promotion is meant. */
    public val targetUserInfo: TargetUserInfo? get() = child("target_user_info")?.let(::TargetUserInfo)

    /** Name of the promotion, unique among those of the seller, at most 50 characters. */
    public val title: String? get() = text("title")

    /** Unix time in seconds of the last change of the promotion. Example: `1661750811`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** The response of `GetCoupon` (202406). Returns one coupon with its terms, limits and use. */
public class GetCouponResponse(response: ApiResponse) : ResponseView(response) {
    /** The coupon: discount, conditions, limits and use so far. */
    public val coupon: Coupon? get() = child("coupon")?.let(::Coupon)
}

/** The response of `RemoveActivityProduct` (202309). Takes up to 300 products or SKUs out of a promotion. */
public class RemoveActivityProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`. */
    public val activityId: String? get() = text("activity_id")

    /** State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. */
    public val status: ActivityStatus? get() = text("status")?.let(::ActivityStatus)

    /** Unix time in seconds of the last change of the promotion. Example: `1661765135`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** The response of `RepublishActivity` (202607). Runs an ended promotion again as a new one with new times. */
public class RepublishActivityResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the new promotion, different from that of the old one. */
    public val activityId: String? get() = text("activity_id")
}

/** The response of `SearchActivities` (202309). Lists promotions by type, status or exact title, page by page. */
public class SearchActivitiesResponse(response: ApiResponse) : ResponseView(response) {
    /** Promotion activities that match the filters. */
    public val activities: List<Activity> get() = views("activities") { Activity(it) }

    /** Token for the next page, to be passed as `page_token`; an empty text on the last page. Example: `123`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of entries that match the filters, over all pages. Example: `120`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchCoupons` (202406). Lists the shop's coupons by status, display type or title. */
public class SearchCouponsResponse(response: ApiResponse) : ResponseView(response) {
    /** Coupons of the shop that match the filters. */
    public val coupons: List<Coupon> get() = views("coupons") { Coupon(it) }

    /** Token for the next page, to be passed as `page_token`; an empty text on the last page. Example: `1661756811000`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of entries that match the filters, over all pages. Example: `20`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `UpdateActivity` (202309). Replaces the title, times and terms of a promotion that has not ended. */
public class UpdateActivityResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`. */
    public val activityId: String? get() = text("activity_id")

    /** Name of the promotion, unique among those of the seller, at most 50 characters. Example: `BlackFridayDiscount`. */
    public val title: String? get() = text("title")

    /** Unix time in seconds of the last change of the promotion. Example: `1661756811`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** The response of `UpdateActivityProduct` (202309). Adds products to a promotion or changes their prices and limits. */
public class UpdateActivityProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`. */
    public val activityId: String? get() = text("activity_id")

    /** State of the promotion, from draft and waiting through running to one of the ended states. Example: `DRAFT`. */
    public val status: ActivityStatus? get() = text("status")?.let(::ActivityStatus)

    /** Name of the promotion, unique among those of the seller, at most 50 characters. Example: `DiscountPromotion`. */
    public val title: String? get() = text("title")

    /** Number of products or, at variation level, SKUs in this call. Example: `1`. */
    public val totalCount: Long? get() = integer("total_count")

    /** Unix time in seconds of the last change of the promotion. Example: `1661756811`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Activity inside [SearchActivitiesResponse]. */
public class Activity(raw: JsonObject) : JsonView(raw) {
    /** Limits on what may be done; IMMUTABLE means the activity can be neither edited nor deactivated. */
    public val activityCommands: List<String> get() = texts("activity_commands")

    /** Kind of promotion, which decides which prices or discounts have to be given. Example: `FIXED_PRICE`. */
    public val activityType: ActivityActivityType? get() = text("activity_type")?.let(::ActivityActivityType)

    /** Whether the promotion also applies to products sold in LIVE auctions. */
    public val auctionSupportType: String? get() = text("auction_support_type")

    /** Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`. */
    public val beginTime: Instant? get() = time("begin_time")

    /** Unix time in seconds when the promotion was created. Example: `1661756811`. */
    public val createTime: Instant? get() = time("create_time")

    /** Discount settings of the promotion, one object for the kind in question. */
    public val discount: Discount? get() = child("discount")?.let(::Discount)

    /** Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Example: `INDEFINITE`. */
    public val durationType: String? get() = text("duration_type")

    /** Unix time in seconds when the promotion ends. Example: `1661756811`. */
    public val endTime: Instant? get() = time("end_time")

    /** Id of the promotion activity, used to read or change it. Example: `7136104329798256386`. */
    public val id: String? get() = text("id")

    /** How often one buyer can take part in the promotion. */
    public val participationLimit: List<ParticipationLimit> get() = views("participation_limit") { ParticipationLimit(it) }

    /** What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`. */
    public val productLevel: ProductLevel? get() = text("product_level")?.let(::ProductLevel)

    /** State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. */
    public val status: ActivityStatus? get() = text("status")?.let(::ActivityStatus)

    /** Name of the promotion, unique among those of the seller, at most 50 characters. */
    public val title: String? get() = text("title")

    /** Unix time in seconds of the last change of the promotion. Example: `1661756811`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Area scope inside [CreateActivityShippingDiscount], [ShippingDiscount]. */
public class AreaScope(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        specificAreas: List<String>? = null,
        type: String? = null,
    ) : this(fields("specific_areas", specificAreas, "type", type))

    /** Areas in which the shipping discount applies; allowed values depend on the region of the shop. */
    public val specificAreas: List<String> get() = texts("specific_areas")

    /** Whether the discount applies everywhere the seller ships (WHOLE) or only in `specific_areas` (SPECIFIC_AREAS). Example: `WHOLE`. */
    public val type: String? get() = text("type")
}

/** Benefit product inside [GetActivityResponse]. */
public class BenefitProduct(raw: JsonObject) : JsonView(raw) {
    /** Id of the product that buyers get in a buy-X-get-Y promotion. */
    public val id: String? get() = text("id")
}

/** Bmsm discount inside [Discount]. */
public class BmsmDiscount(raw: JsonObject) : JsonView(raw) {
    /** Steps of the promotion, at most two, all with the same kind of threshold and of discount. */
    public val details: List<Detail> get() = views("details") { Detail(it) }
}

/** Bxgy discount inside [Discount]. */
public class BxgyDiscount(raw: JsonObject) : JsonView(raw) {
    /** Largest number of items that get the benefit of a buy-X-get-Y promotion. */
    public val benefitMaxApplicableQuantity: String? get() = text("benefit_max_applicable_quantity")

    /** How often the benefit of a buy-X-get-Y promotion can be applied in one order. */
    public val benefitMaxApplicableTimes: String? get() = text("benefit_max_applicable_times")

    /** Kind of benefit on the items that the buyer gets. */
    public val discountType: String? get() = text("discount_type")

    /** Size of the benefit, an amount or a percentage depending on `discount_type`. */
    public val discountValue: String? get() = text("discount_value")

    /** What a buyer must reach to get the benefit: a number of items or an order amount. */
    public val thresholdType: String? get() = text("threshold_type")

    /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. */
    public val thresholdValue: String? get() = text("threshold_value")
}

/** Claim duration inside [Coupon]. */
public class ClaimDuration(raw: JsonObject) : JsonView(raw) {
    /** Unix time in seconds until which buyers can claim the coupon. Example: `1709654340`. */
    public val endTime: Instant? get() = time("end_time")

    /** Unix time in seconds from which buyers can claim the coupon. Example: `1709568000`. */
    public val startTime: Instant? get() = time("start_time")
}

/** Coupon inside [GetCouponResponse], [SearchCouponsResponse]. */
public class Coupon(raw: JsonObject) : JsonView(raw) {
    /** Period in which buyers can claim the coupon. */
    public val claimDuration: ClaimDuration? get() = child("claim_duration")?.let(::ClaimDuration)

    /** Unix time when the coupon was created; samples are in milliseconds. Example: `1661756811000`. */
    public val createTime: Long? get() = integer("create_time")

    /** Where the coupon was made: SELLER_CENTER, SELLER_APP (mobile app) or TTS_CRM (the customer relation tool). Example: `SELLER_CENTER`. */
    public val creationSource: String? get() = text("creation_source")

    /** What the coupon takes off the price, a sum or a percentage. */
    public val discount: GetCouponDiscount? get() = child("discount")?.let(::GetCouponDiscount)

    /** Places where the coupon is shown: ALL, or some of SHOPPING_CENTER, CHAT, LIVE, VIDEO and SHOWCASE; PRIVATE for codes the seller hands out. */
    public val displayChannels: List<String> get() = texts("display_channels")

    /** Places where buyers can find and claim the coupon. Example: `CHAT`. */
    public val displayType: DisplayType? get() = text("display_type")?.let(::DisplayType)

    /** Id of the coupon, used to fetch its details. Example: `7342461823095965461`. */
    public val id: String? get() = text("id")

    /** What viewers must do before they can claim a coupon in a LIVE; only LIVE coupons in the US and UK. */
    public val liveTasks: List<LiveTask> get() = views("live_tasks") { LiveTask(it) }

    /** Products for which the coupon can be used; only if `product_scope` is SPECIFIC_PRODUCTS. */
    public val productIds: List<String> get() = texts("product_ids")

    /** Products the coupon applies to: FULL_SHOP for all, SPECIFIC_PRODUCTS for those in `product_ids` of Get Coupon. Example: `FULL_SHOP`. */
    public val productScope: ProductScope? get() = text("product_scope")?.let(::ProductScope)

    /** Code that buyers enter to claim the coupon, 6 to 12 letters or digits. Example: `TTS12345`. */
    public val promoCode: String? get() = text("promo_code")

    /** Period in which a claimed coupon can be used in an order. */
    public val redemptionDuration: RedemptionDuration? get() = child("redemption_duration")?.let(::RedemptionDuration)

    /** Terms and conditions that the seller added to the coupon. */
    public val sellerTnc: String? get() = text("seller_tnc")

    /** State of the coupon: waiting, running or ended. Example: `NOT_START`. */
    public val status: CouponStatus? get() = text("status")?.let(::CouponStatus)

    /** Buyers who can claim the coupon, such as ALL, NEW (never bought in the shop), FREQUENT_CUSTOMERS, LAPSED_CUSTOMERS or NEW_FOLLOWERS. Example: `NEW`. */
    public val targetBuyerSegment: TargetBuyerSegment? get() = text("target_buyer_segment")?.let(::TargetBuyerSegment)

    /** Purchase that is needed before the coupon can be used. */
    public val threshold: Threshold? get() = child("threshold")?.let(::Threshold)

    /** Name of the coupon, chosen by the seller. */
    public val title: String? get() = text("title")

    /** Unix time of the last change of the coupon; samples are in milliseconds. Example: `1661756811000`. */
    public val updateTime: Long? get() = integer("update_time")

    /** How often the coupon can be claimed and used. */
    public val usageLimits: UsageLimit? get() = child("usage_limits")?.let(::UsageLimit)

    /** How often the coupon has been claimed and used so far. */
    public val usageStats: UsageStat? get() = child("usage_stats")?.let(::UsageStat)
}

/** Bmsm discount inside [CreateActivityDiscount]. */
public class CreateActivityBmsmDiscount(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        details: List<CreateActivityDetail>? = null,
    ) : this(fields("details", details))

    /** Steps of the promotion, at most two, all with the same kind of threshold and of discount. */
    public val details: List<CreateActivityDetail> get() = views("details") { CreateActivityDetail(it) }
}

/** Bxgy discount inside [CreateActivityDiscount]. */
public class CreateActivityBxgyDiscount(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        benefitMaxApplicableQuantity: String,
        discountType: DiscountType,
        discountValue: String,
        thresholdType: ThresholdType,
        thresholdValue: String,
        benefitMaxApplicableTimes: String? = null,
    ) : this(fields("benefit_max_applicable_quantity", benefitMaxApplicableQuantity, "discount_type", discountType, "discount_value", discountValue, "threshold_type", thresholdType, "threshold_value", thresholdValue, "benefit_max_applicable_times", benefitMaxApplicableTimes))

    /** Largest number of items that get the benefit of a buy-X-get-Y promotion. Required. */
    public val benefitMaxApplicableQuantity: String? get() = text("benefit_max_applicable_quantity")

    /** How often the benefit of a buy-X-get-Y promotion can be applied in one order. */
    public val benefitMaxApplicableTimes: String? get() = text("benefit_max_applicable_times")

    /** Kind of benefit on the items that the buyer gets. Required. */
    public val discountType: DiscountType? get() = text("discount_type")?.let(::DiscountType)

    /** Size of the benefit, an amount or a percentage depending on `discount_type`. Required. */
    public val discountValue: String? get() = text("discount_value")

    /** What a buyer must reach to get the benefit: a number of items or an order amount. Required. */
    public val thresholdType: ThresholdType? get() = text("threshold_type")?.let(::ThresholdType)

    /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Required. */
    public val thresholdValue: String? get() = text("threshold_value")
}

/** Detail inside [CreateActivityBmsmDiscount]. */
public class CreateActivityDetail(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        thresholdType: ThresholdType,
        thresholdValue: String,
        tier: Long,
        type: CreateActivityDetailType,
        value: String,
    ) : this(fields("threshold_type", thresholdType, "threshold_value", thresholdValue, "tier", tier, "type", type, "value", value))

    /** What a buyer must reach to get the benefit: a number of items or an order amount. Required. Example: `MINIMAL_ITEM_QUANTITY`. */
    public val thresholdType: ThresholdType? get() = text("threshold_type")?.let(::ThresholdType)

    /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Required. Example: `5`. */
    public val thresholdValue: String? get() = text("threshold_value")

    /** Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Required. Example: `1`. */
    public val tier: Long? get() = integer("tier")

    /** Kind of discount at this step; `value` holds its size. Required. Example: `PERCENTAGE_OFF`. */
    public val type: CreateActivityDetailType? get() = text("type")?.let(::CreateActivityDetailType)

    /** Size of the discount: a whole percentage, or an amount in local currency with at most 2 decimals. Required. Example: `10`. */
    public val value: String? get() = text("value")
}

/** Discount inside `CreateActivity`, `UpdateActivity`. */
public class CreateActivityDiscount(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        bmsmDiscount: CreateActivityBmsmDiscount? = null,
        bxgyDiscount: CreateActivityBxgyDiscount? = null,
        giftDiscount: GiftDiscount? = null,
        shippingDiscount: CreateActivityShippingDiscount? = null,
    ) : this(fields("bmsm_discount", bmsmDiscount, "bxgy_discount", bxgyDiscount, "gift_discount", giftDiscount, "shipping_discount", shippingDiscount))

    /** Settings of a promotion of type BUY_MORE_SAVE_MORE. */
    public val bmsmDiscount: CreateActivityBmsmDiscount? get() = child("bmsm_discount")?.let(::CreateActivityBmsmDiscount)

    /** Settings of a promotion of type BUY_X_GET_Y. */
    public val bxgyDiscount: CreateActivityBxgyDiscount? get() = child("bxgy_discount")?.let(::CreateActivityBxgyDiscount)

    /** Settings of a promotion with gifts (GIFT_WITH_PURCHASE); left out for other kinds. */
    public val giftDiscount: GiftDiscount? get() = child("gift_discount")?.let(::GiftDiscount)

    /** Settings of a promotion of type SHIPPING_DISCOUNT. */
    public val shippingDiscount: CreateActivityShippingDiscount? get() = child("shipping_discount")?.let(::CreateActivityShippingDiscount)
}

/** Participation limit inside `CreateActivity`. */
public class CreateActivityParticipationLimit(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        type: CreateActivityParticipationLimitType,
    ) : this(fields("type", type))

    /** Whether a buyer can benefit in many orders or only in one; no limit by default. Required. Default: `BUYER_NO_LIMIT`. Example: `BUYER_NO_LIMIT`. */
    public val type: CreateActivityParticipationLimitType? get() = text("type")?.let(::CreateActivityParticipationLimitType)
}

/** Shipping discount inside [CreateActivityDiscount]. */
public class CreateActivityShippingDiscount(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        areaScope: AreaScope,
        thresholdType: CreateActivityShippingDiscountThresholdType,
        type: String,
        inventoryType: String? = null,
        shippingMethod: String? = null,
        thresholdValue: String? = null,
        value: String? = null,
    ) : this(fields("area_scope", areaScope, "threshold_type", thresholdType, "type", type, "inventory_type", inventoryType, "shipping_method", shippingMethod, "threshold_value", thresholdValue, "value", value))

    /** Areas of buyers in which the shipping discount applies. Required. */
    public val areaScope: AreaScope? get() = child("area_scope")?.let(::AreaScope)

    /** Stock to which the shipping discount applies: SELF_FULFILLED (default), FULFILLED_BY_TIKTOK or ALL; the last two only for the whole shop without threshold. Default: `SELF_FULFILLED`. Example: `SELF_FULFILLED`. */
    public val inventoryType: String? get() = text("inventory_type")

    /** Shipping to which the discount applies: STANDARD_SHIPPING (default, includes economy), EXPRESS_SHIPPING or ALL_SHIPPING_METHOD. Default: `STANDARD_SHIPPING`. Example: `STANDARD_SHIPPING`. */
    public val shippingMethod: String? get() = text("shipping_method")

    /** What a buyer must reach to get the discount: nothing, a number of items or an order amount; a threshold only for the whole shop. Required. Example: `MINIMAL_ITEM_QUANTITY`. */
    public val thresholdType: CreateActivityShippingDiscountThresholdType? get() = text("threshold_type")?.let(::CreateActivityShippingDiscountThresholdType)

    /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals; not needed with NO_THRESHOLD. Example: `3`. */
    public val thresholdValue: String? get() = text("threshold_value")

    /** Kind of benefit: FREE_SHIPPING, or DISCOUNT_SHIPPING_FEE that takes off the amount in `value`. Required. Example: `DISCOUNT_SHIPPING_FEE`. */
    public val type: String? get() = text("type")

    /** Largest amount taken off what the buyer pays for shipping, local currency, at most 2 decimals; not needed for free shipping. Example: `10.5`. */
    public val value: String? get() = text("value")
}

/** Target user info inside `CreateActivity`, `UpdateActivity`. */
public class CreateActivityTargetUserInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        userType: UserType? = null,
    ) : this(fields("user_type", userType))

    /** Group of buyers for whom the promotion is meant. Example: `ALL_USER`. */
    public val userType: UserType? get() = text("user_type")?.let(::UserType)
}

/** Detail inside [BmsmDiscount]. */
public class Detail(raw: JsonObject) : JsonView(raw) {
    /** What a buyer must reach to get the benefit: a number of items or an order amount. Example: `MINIMAL_ITEM_QUANTITY`. */
    public val thresholdType: ThresholdType? get() = text("threshold_type")?.let(::ThresholdType)

    /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Example: `5`. */
    public val thresholdValue: String? get() = text("threshold_value")

    /** Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Example: `1`. */
    public val tier: Long? get() = integer("tier")

    /** Kind of discount at this step; `value` holds its size. Example: `PERCENTAGE_OFF`. */
    public val type: CreateActivityDetailType? get() = text("type")?.let(::CreateActivityDetailType)

    /** Size of the discount: a whole percentage, or an amount in local currency with at most 2 decimals. Example: `10`. */
    public val value: String? get() = text("value")
}

/** Discount inside [Activity], [GetActivityResponse]. */
public class Discount(raw: JsonObject) : JsonView(raw) {
    /** Settings of a promotion of type BUY_MORE_SAVE_MORE. */
    public val bmsmDiscount: BmsmDiscount? get() = child("bmsm_discount")?.let(::BmsmDiscount)

    /** Settings of a promotion of type BUY_X_GET_Y. */
    public val bxgyDiscount: BxgyDiscount? get() = child("bxgy_discount")?.let(::BxgyDiscount)

    /** Settings of a promotion with gifts (GIFT_WITH_PURCHASE); left out for other kinds. */
    public val giftDiscount: GiftDiscount? get() = child("gift_discount")?.let(::GiftDiscount)

    /** Settings of a promotion of type SHIPPING_DISCOUNT. */
    public val shippingDiscount: ShippingDiscount? get() = child("shipping_discount")?.let(::ShippingDiscount)
}

/** Discount inside [Coupon]. */
public class GetCouponDiscount(raw: JsonObject) : JsonView(raw) {
    /** Upper limit of the discount; optional, only for PERCENT_OFF. */
    public val maxDiscount: Money? get() = child("max_discount")?.let(::Money)

    /** Discount in percent; present only for PERCENT_OFF. Example: `30`. */
    public val percentage: String? get() = text("percentage")

    /** Amount by which the coupon lowers the price; present only for AMOUNT_OFF. */
    public val reductionAmount: Money? get() = child("reduction_amount")?.let(::Money)

    /** Kind of coupon discount: AMOUNT_OFF by `reduction_amount`, or PERCENT_OFF by `percentage`. Example: `AMOUNT_OFF`. */
    public val type: GetCouponDiscountType? get() = text("type")?.let(::GetCouponDiscountType)
}

/** Gift detail inside [GiftInfo]. */
public class GiftDetail(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        productId: String? = null,
        skuId: String? = null,
        totalClaimLimit: String? = null,
    ) : this(fields("product_id", productId, "sku_id", skuId, "total_claim_limit", totalClaimLimit))

    /** Id of the TikTok Shop product given as gift. Example: `1732239744891062847`. */
    public val productId: String? get() = text("product_id")

    /** Id of the TikTok Shop SKU given as gift. Example: `1732239787859544639`. */
    public val skuId: String? get() = text("sku_id")

    /** Units of the gift that are given away in all, 1 to 99999; can be raised but not lowered. Example: `100`. */
    public val totalClaimLimit: String? get() = text("total_claim_limit")
}

/** Gift discount inside [CreateActivityDiscount], [Discount]. */
public class GiftDiscount(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        giftInfos: List<GiftInfo>? = null,
        giftReceivingType: String? = null,
    ) : this(fields("gift_infos", giftInfos, "gift_receiving_type", giftReceivingType))

    /** Steps of the gift promotion, at most two in Southeast Asia and the UK, one in the US, all with the same kind of threshold. */
    public val giftInfos: List<GiftInfo> get() = views("gift_infos") { GiftInfo(it) }

    /** Which of the gifts the buyer gets; only ALL_RECEIVE, all of them, exists. Example: `ALL_RECEIVE`. */
    public val giftReceivingType: String? get() = text("gift_receiving_type")
}

/** Gift info inside [GiftDiscount]. */
public class GiftInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        giftDetails: List<GiftDetail>? = null,
        thresholdType: ThresholdType? = null,
        thresholdValue: String? = null,
        tier: Long? = null,
    ) : this(fields("gift_details", giftDetails, "threshold_type", thresholdType, "threshold_value", thresholdValue, "tier", tier))

    /** Gifts that buyers receive at this step, with their quantities. */
    public val giftDetails: List<GiftDetail> get() = views("gift_details") { GiftDetail(it) }

    /** What a buyer must reach to get the benefit: a number of items or an order amount. Example: `MINIMAL_ITEM_QUANTITY`. */
    public val thresholdType: ThresholdType? get() = text("threshold_type")?.let(::ThresholdType)

    /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Example: `3`. */
    public val thresholdValue: String? get() = text("threshold_value")

    /** Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Example: `1`. */
    public val tier: Long? get() = integer("tier")
}

/** LIVE task inside [Coupon]. */
public class LiveTask(raw: JsonObject) : JsonView(raw) {
    /** How many seconds the viewer must watch the LIVE to claim the coupon. Example: `60`. */
    public val minWatchTime: String? get() = text("min_watch_time")

    /** Task of the viewer: NONE, FOLLOW_HOST, or WATCH_FOR_MIN_TIME as long as `min_watch_time` says. Example: `FOLLOW_HOST`. */
    public val type: LiveTaskType? get() = text("type")?.let(::LiveTaskType)
}

/** Participation limit inside [Activity], [GetActivityResponse], `UpdateActivity`. */
public class ParticipationLimit(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        type: String? = null,
    ) : this(fields("type", type))

    /** Whether a buyer can benefit in many orders or only in one; no limit by default. Default: `BUYER_NO_LIMIT`. Example: `NO_LIMIT`. */
    public val type: String? get() = text("type")
}

/** Product inside [GetActivityResponse]. */
public class Product(raw: JsonObject) : JsonView(raw) {
    /** Price during the promotion; only for the activity types FIXED_PRICE and FLASHSALE. */
    public val activityPrice: Money? get() = child("activity_price")?.let(::Money)

    /** Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at product level, not allowed otherwise. Example: `10`. */
    public val discount: String? get() = text("discount")

    /** Id of the TikTok Shop product in the promotion. Example: `7136011254174631686`. */
    public val id: String? get() = text("id")

    /** Units of the product sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Example: `-1`. */
    public val quantityLimit: Long? get() = integer("quantity_limit")

    /** Units of the product one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Example: `-1`. */
    public val quantityPerUser: Long? get() = integer("quantity_per_user")

    /** SKUs in the promotion; only if `product_level` is VARIATION. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }

    /** Units that were already sold in the promotion. */
    public val usedQuantity: Long? get() = integer("used_quantity")
}

/** Redemption duration inside [Coupon]. */
public class RedemptionDuration(raw: JsonObject) : JsonView(raw) {
    /** Unix time in seconds until which the coupon can be used; only if `type` is ABSOLUTE. Example: `1709754340`. */
    public val endTime: Instant? get() = time("end_time")

    /** Days from claiming within which the coupon can be used; only if `type` is RELATIVE. Example: `4`. */
    public val relativeTime: Long? get() = integer("relative_time")

    /** Unix time in seconds from which the coupon can be used; only if `type` is ABSOLUTE. Example: `1709768000`. */
    public val startTime: Instant? get() = time("start_time")

    /** Whether the period of use is fixed or counted from the time of claiming. Example: `ABSOLUTE`. */
    public val type: RedemptionDurationType? get() = text("type")?.let(::RedemptionDurationType)
}

/** Shipping discount inside [Discount]. */
public class ShippingDiscount(raw: JsonObject) : JsonView(raw) {
    /** Areas of buyers in which the shipping discount applies. */
    public val areaScope: AreaScope? get() = child("area_scope")?.let(::AreaScope)

    /** Stock to which the shipping discount applies: SELF_FULFILLED (default), FULFILLED_BY_TIKTOK or ALL; the last two only for the whole shop without threshold. Example: `SELF_FULFILLED`. */
    public val inventoryType: String? get() = text("inventory_type")

    /** Shipping to which the discount applies: STANDARD_SHIPPING (default, includes economy), EXPRESS_SHIPPING or ALL_SHIPPING_METHOD. Example: `STANDARD_SHIPPING`. */
    public val shippingMethod: String? get() = text("shipping_method")

    /** What a buyer must reach to get the discount: nothing, a number of items or an order amount; a threshold only for the whole shop. Example: `MINIMAL_ITEM_QUANTITY`. */
    public val thresholdType: CreateActivityShippingDiscountThresholdType? get() = text("threshold_type")?.let(::CreateActivityShippingDiscountThresholdType)

    /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals; not needed with NO_THRESHOLD. Example: `3`. */
    public val thresholdValue: String? get() = text("threshold_value")

    /** Kind of benefit: FREE_SHIPPING, or DISCOUNT_SHIPPING_FEE that takes off the amount in `value`. Example: `DISCOUNT_SHIPPING_FEE`. */
    public val type: String? get() = text("type")

    /** Largest amount taken off what the buyer pays for shipping, local currency, at most 2 decimals; not needed for free shipping. Example: `10.5`. */
    public val value: String? get() = text("value")
}

/** SKU inside [Product]. */
public class Sku(raw: JsonObject) : JsonView(raw) {
    /** Price during the promotion; only for the activity types FIXED_PRICE and FLASHSALE. */
    public val activityPrice: Money? get() = child("activity_price")?.let(::Money)

    /** Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at variation level. Example: `10`. */
    public val discount: String? get() = text("discount")

    /** Id of the TikTok Shop SKU in the promotion. Example: `7136382541418366725`. */
    public val id: String? get() = text("id")

    /** Units of the SKU sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered. Example: `-1`. */
    public val quantityLimit: Long? get() = integer("quantity_limit")

    /** Units of the SKU one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered. Example: `-1`. */
    public val quantityPerUser: Long? get() = integer("quantity_per_user")

    /** Units that were already sold in the promotion. */
    public val usedQuantity: Long? get() = integer("used_quantity")
}

/** Target user info inside [GetActivityResponse]. */
public class TargetUserInfo(raw: JsonObject) : JsonView(raw) {
    /** Group of buyers for whom the promotion is meant. Example: `ALL_USER`. */
    public val userType: String? get() = text("user_type")
}

/** Threshold inside [Coupon]. */
public class Threshold(raw: JsonObject) : JsonView(raw) {
    /** Smallest purchase of eligible products for which the coupon can be used; only if `type` is MIN_SPEND. */
    public val minSpend: Money? get() = child("min_spend")?.let(::Money)

    /** Whether a smallest purchase is needed (MIN_SPEND) or not (NONE). Example: `MIN_SPEND`. */
    public val type: ThresholdType2? get() = text("type")?.let(::ThresholdType2)
}

/** Product inside `UpdateActivityProduct`. */
public class UpdateActivityProductProduct(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        quantityLimit: Long,
        quantityPerUser: Long,
        activityPriceAmount: String? = null,
        discount: String? = null,
        skus: List<UpdateActivityProductSku>? = null,
    ) : this(fields("id", id, "quantity_limit", quantityLimit, "quantity_per_user", quantityPerUser, "activity_price_amount", activityPriceAmount, "discount", discount, "skus", skus))

    /** Price during the promotion, decimal text in the currency of the product; required for FIXED_PRICE and FLASHSALE, at the level named in `product_level`. Example: `4.5`. */
    public val activityPriceAmount: String? get() = text("activity_price_amount")

    /** Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at product level, not allowed otherwise. Example: `10`. */
    public val discount: String? get() = text("discount")

    /** Id of the TikTok Shop product in the promotion. Required. Example: `7135427619356477189`. */
    public val id: String? get() = text("id")

    /** Units of the product sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Required. Example: `-1`. */
    public val quantityLimit: Long? get() = integer("quantity_limit")

    /** Units of the product one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Required. Example: `-1`. */
    public val quantityPerUser: Long? get() = integer("quantity_per_user")

    /** SKUs to add or to change, at most 300 over all products; must be an empty list when `product_level` is PRODUCT. */
    public val skus: List<UpdateActivityProductSku> get() = views("skus") { UpdateActivityProductSku(it) }
}

/** SKU inside [UpdateActivityProductProduct]. */
public class UpdateActivityProductSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        quantityLimit: Long,
        quantityPerUser: Long,
        activityPriceAmount: String? = null,
        discount: String? = null,
    ) : this(fields("id", id, "quantity_limit", quantityLimit, "quantity_per_user", quantityPerUser, "activity_price_amount", activityPriceAmount, "discount", discount))

    /** Price during the promotion, decimal text in the currency of the product; required for FIXED_PRICE and FLASHSALE, at the level named in `product_level`. Example: `6.5`. */
    public val activityPriceAmount: String? get() = text("activity_price_amount")

    /** Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at variation level. Example: `10`. */
    public val discount: String? get() = text("discount")

    /** Id of the TikTok Shop SKU in the promotion. Required. Example: `7125688837187176194`. */
    public val id: String? get() = text("id")

    /** Units of the SKU sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered. Required. Example: `-1`. */
    public val quantityLimit: Long? get() = integer("quantity_limit")

    /** Units of the SKU one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered. Required. Example: `10`. */
    public val quantityPerUser: Long? get() = integer("quantity_per_user")
}

/** Usage limit inside [Coupon]. */
public class UsageLimit(raw: JsonObject) : JsonView(raw) {
    /** How many times claimed coupons can be used by all buyers together; ID, MY, PH, SG, TH and VN only. Example: `1000`. */
    public val redemptionLimit: Long? get() = integer("redemption_limit")

    /** How many times one buyer can claim the coupon. Example: `30`. */
    public val singleBuyerClaimLimit: Long? get() = integer("single_buyer_claim_limit")

    /** How many times all buyers together can claim the coupon. Example: `1000`. */
    public val totalClaimLimit: Long? get() = integer("total_claim_limit")
}

/** Usage stat inside [Coupon]. */
public class UsageStat(raw: JsonObject) : JsonView(raw) {
    /** How many times the coupon has been claimed. Example: `5`. */
    public val claimedCount: Long? get() = integer("claimed_count")

    /** How many times the coupon has been used in an order. Example: `0`. */
    public val redeemedCount: Long? get() = integer("redeemed_count")
}
