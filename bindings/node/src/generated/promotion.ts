// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CreateActivity` (202309). Creates a promotion without products, which a second call adds. */
export interface CreateActivityParams {
  /** Kind of promotion, which decides which prices or discounts have to be given. Required. Example: `FIXED_PRICE`. */
  activity_type: ActivityType;
  /** Whether the promotion also applies to products sold in LIVE auctions. */
  auction_support_type?: AuctionSupportType | undefined;
  /** Unix time in seconds when the promotion starts; must lie in the future when it is set. Required. Example: `1661756811`. */
  begin_time: common.Time;
  /** Discount settings of the promotion, one object for the kind in question. */
  discount?: CreateActivityDiscount | undefined;
  /** Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Default: `NORMAL`. Example: `INDEFINITE`. */
  duration_type?: string | undefined;
  /** Unix time in seconds when the promotion ends. Required. Example: `1661856811`. */
  end_time: common.Time;
  /** How often one buyer can take part in the promotion. */
  participation_limit?: readonly CreateActivityParticipationLimit[] | undefined;
  /** What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Required. Example: `PRODUCT`. */
  product_level: ProductLevel;
  /** Group of buyers for whom the promotion is meant. */
  target_user_info?: CreateActivityTargetUserInfo | undefined;
  /** Name of the promotion, unique among those of the seller, at most 50 characters. Required. Example: `DiscountEvent0829`. */
  title: string;
}

/** The parameters of `DeactivateActivity` (202309). Ends a running or upcoming promotion early. */
export interface DeactivateActivityParams {
  /** Id of the promotion activity, by which it is read, changed or ended. Required. */
  activity_id: common.Id;
}

/** The parameters of `GetActivity` (202309). Returns one promotion with its terms and products. */
export interface GetActivityParams {
  /** Id of the promotion activity, by which it is read, changed or ended. Required. */
  activity_id: common.Id;
}

/** The parameters of `GetCoupon` (202406). Returns one coupon with its terms, limits and use. */
export interface GetCouponParams {
  /** Id of the coupon to fetch, from Search Coupons. Required. */
  coupon_id: common.Id;
}

/** The parameters of `RemoveActivityProduct` (202309). Takes up to 300 products or SKUs out of a promotion. */
export interface RemoveActivityProductParams {
  /** Id of the promotion activity, by which it is read, changed or ended. Required. */
  activity_id: common.Id;
  /** Products that buyers get at a reduced price or free in a buy-X-get-Y promotion. */
  benefit_product_ids?: readonly common.Id[] | undefined;
  /** Products left out of a promotion that covers the whole shop. */
  exclude_product_ids?: readonly common.Id[] | undefined;
  /** Products to remove from the promotion, at most 300 ids. */
  product_ids?: readonly common.Id[] | undefined;
  /** SKUs to remove from the promotion, at most 300 ids. */
  sku_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `RepublishActivity` (202607). Runs an ended promotion again as a new one with new times. */
export interface RepublishActivityParams {
  /** Id of the ended or deactivated promotion to run again. Required. */
  activity_id: common.Id;
  /** Unix time in seconds when the promotion starts; must lie in the future when it is set. */
  begin_time?: common.Time | undefined;
  /** Unix time in seconds when the promotion ends. */
  end_time?: common.Time | undefined;
}

/** The parameters of `SearchActivities` (202309). Lists promotions by type, status or exact title, page by page. */
export interface SearchActivitiesParams {
  /** Limits the result to activities with exactly this title; no partial matches. Example: `Discount`. */
  activity_title?: string | undefined;
  /** Limits the result to promotions of this kind; all kinds when left out. Example: `FLASHSALE`. */
  activity_type?: ActivityType | undefined;
  /** Number of entries per page, at most 100, 50 by default. 0 to 100. Default: `50`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; empty or left out for the first page. Example: `21`. */
  page_token?: string | undefined;
  /** Limits the result to promotions in this state. Example: `ONGOING`. */
  status?: CouponStatus | undefined;
}

/** The parameters of `SearchCoupons` (202406). Lists the shop's coupons by status, display type or title. */
export interface SearchCouponsParams {
  /** Limits the result to coupons that buyers find in these places. */
  display_type?: readonly DisplayType[] | undefined;
  /** Number of entries per page, at most 100, 50 by default. 1 to 100. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; empty or left out for the first page. Example: `1661756811000`. */
  page_token?: string | undefined;
  /** Limits the result to coupons in these states. */
  status?: readonly CouponStatus[] | undefined;
  /** Limits the result to coupons with this text in the title, at most 100 characters; no fuzzy matches. Example: `Coupon123`. */
  title_keyword?: string | undefined;
}

/** The parameters of `UpdateActivity` (202309). Replaces the title, times and terms of a promotion that has not ended. */
export interface UpdateActivityParams {
  /** Id of the promotion activity, by which it is read, changed or ended. Required. */
  activity_id: common.Id;
  /** Whether the promotion also applies to products sold in LIVE auctions. */
  auction_support_type?: AuctionSupportType | undefined;
  /** Unix time in seconds when the promotion starts; must lie in the future when it is set. Required. Example: `1661756811`. */
  begin_time: common.Time;
  /** Discount settings of the promotion, one object for the kind in question. */
  discount?: CreateActivityDiscount | undefined;
  /** Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Default: `NORMAL`. Example: `INDEFINITE`. */
  duration_type?: string | undefined;
  /** Unix time in seconds when the promotion ends. Required. Example: `1661856811`. */
  end_time: common.Time;
  /** How often one buyer can take part in the promotion. */
  participation_limit?: readonly ParticipationLimit[] | undefined;
  /** What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`. */
  product_level?: ProductLevel | undefined;
  /** Group of buyers for whom the promotion is meant. */
  target_user_info?: CreateActivityTargetUserInfo | undefined;
  /** Name of the promotion, unique among those of the seller, at most 50 characters. Required. Example: `BlackFridayDiscount`. */
  title: string;
}

/** The parameters of `UpdateActivityProduct` (202309). Adds products to a promotion or changes their prices and limits. */
export interface UpdateActivityProductParams {
  /** Id of the promotion activity, by which it is read, changed or ended. Required. */
  activity_id: common.Id;
  /** Products that buyers get at a reduced price or free in a buy-X-get-Y promotion. */
  benefit_product_ids?: readonly common.Id[] | undefined;
  /** Products left out of a promotion that covers the whole shop. */
  exclude_product_ids?: readonly common.Id[] | undefined;
  /** Products to add or to change, at most 300 in one call. */
  products?: readonly UpdateActivityProductProduct[] | undefined;
}

/** The response of `CreateActivity` (202309). */
export interface CreateActivityResponse {
  /** Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`. */
  activity_id?: string;
  /** Unix time in seconds when the promotion was created. Example: `1661756811`. */
  create_time?: number;
  /** State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. */
  status?: ActivityStatus;
  /** Unix time in seconds of the last change of the promotion. Example: `1661756811`. */
  update_time?: number;
}

/** The response of `DeactivateActivity` (202309). */
export interface DeactivateActivityResponse {
  /** Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`. */
  activity_id?: string;
  /** State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. */
  status?: ActivityStatus;
  /** Name of the promotion, unique among those of the seller, at most 50 characters. */
  title?: string;
  /** Unix time in seconds of the last change of the promotion. Example: `1661756811`. */
  update_time?: number;
}

/** The response of `GetActivity` (202309). */
export interface GetActivityResponse {
  /** Limits on what may be done; IMMUTABLE means the activity can be neither edited nor deactivated. */
  activity_commands?: string[];
  /** Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`. */
  activity_id?: string;
  /** Kind of promotion, which decides which prices or discounts have to be given. Example: `FIXED_PRICE`. */
  activity_type?: GetActivityActivityType;
  /** Whether the promotion also applies to products sold in LIVE auctions. */
  auction_support_type?: string;
  /** Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`. */
  begin_time?: number;
  /** Products that buyers get at a reduced price or free in a buy-X-get-Y promotion. */
  benefit_products?: BenefitProduct[];
  /** Unix time in seconds when the promotion was created. Example: `1661750811`. */
  create_time?: number;
  /** Discount settings of the promotion, one object for the kind in question. */
  discount?: Discount;
  /** Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Example: `INDEFINITE`. */
  duration_type?: string;
  /** Unix time in seconds when the promotion ends. Example: `1661856811`. */
  end_time?: number;
  /** How often one buyer can take part in the promotion. */
  participation_limit?: ParticipationLimit[];
  /** What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`. */
  product_level?: ProductLevel;
  /** Products in the promotion; empty for price promotions that ended more than 180 days ago. */
  products?: Product[];
  /** State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. */
  status?: ActivityStatus;
  /** Group of buyers for whom the promotion is meant. */
  target_user_info?: TargetUserInfo;
  /** Name of the promotion, unique among those of the seller, at most 50 characters. */
  title?: string;
  /** Unix time in seconds of the last change of the promotion. Example: `1661750811`. */
  update_time?: number;
}

/** The response of `GetCoupon` (202406). */
export interface GetCouponResponse {
  /** The coupon: discount, conditions, limits and use so far. */
  coupon?: Coupon;
}

/** The response of `RemoveActivityProduct` (202309). */
export interface RemoveActivityProductResponse {
  /** Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`. */
  activity_id?: string;
  /** State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. */
  status?: ActivityStatus;
  /** Unix time in seconds of the last change of the promotion. Example: `1661765135`. */
  update_time?: number;
}

/** The response of `RepublishActivity` (202607). */
export interface RepublishActivityResponse {
  /** Id of the new promotion, different from that of the old one. */
  activity_id?: string;
}

/** The response of `SearchActivities` (202309). */
export interface SearchActivitiesResponse {
  /** Promotion activities that match the filters. */
  activities?: Activity[];
  /** Token for the next page, to be passed as `page_token`; an empty text on the last page. Example: `123`. */
  next_page_token?: string;
  /** Number of entries that match the filters, over all pages. Example: `120`. */
  total_count?: number;
}

/** The response of `SearchCoupons` (202406). */
export interface SearchCouponsResponse {
  /** Coupons of the shop that match the filters. */
  coupons?: Coupon[];
  /** Token for the next page, to be passed as `page_token`; an empty text on the last page. Example: `1661756811000`. */
  next_page_token?: string;
  /** Number of entries that match the filters, over all pages. Example: `20`. */
  total_count?: number;
}

/** The response of `UpdateActivity` (202309). */
export interface UpdateActivityResponse {
  /** Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`. */
  activity_id?: string;
  /** Name of the promotion, unique among those of the seller, at most 50 characters. Example: `BlackFridayDiscount`. */
  title?: string;
  /** Unix time in seconds of the last change of the promotion. Example: `1661756811`. */
  update_time?: number;
}

/** The response of `UpdateActivityProduct` (202309). */
export interface UpdateActivityProductResponse {
  /** Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`. */
  activity_id?: string;
  /** State of the promotion, from draft and waiting through running to one of the ended states. Example: `DRAFT`. */
  status?: ActivityStatus;
  /** Name of the promotion, unique among those of the seller, at most 50 characters. Example: `DiscountPromotion`. */
  title?: string;
  /** Number of products or, at variation level, SKUs in this call. Example: `1`. */
  total_count?: number;
  /** Unix time in seconds of the last change of the promotion. Example: `1661756811`. */
  update_time?: number;
}

/** Activity inside {@link SearchActivitiesResponse}. */
export interface Activity {
  /** Limits on what may be done; IMMUTABLE means the activity can be neither edited nor deactivated. */
  activity_commands?: string[];
  /** Kind of promotion, which decides which prices or discounts have to be given. Example: `FIXED_PRICE`. */
  activity_type?: ActivityActivityType;
  /** Whether the promotion also applies to products sold in LIVE auctions. */
  auction_support_type?: string;
  /** Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`. */
  begin_time?: number;
  /** Unix time in seconds when the promotion was created. Example: `1661756811`. */
  create_time?: number;
  /** Discount settings of the promotion, one object for the kind in question. */
  discount?: Discount;
  /** Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Example: `INDEFINITE`. */
  duration_type?: string;
  /** Unix time in seconds when the promotion ends. Example: `1661756811`. */
  end_time?: number;
  /** Id of the promotion activity, used to read or change it. Example: `7136104329798256386`. */
  id?: string;
  /** How often one buyer can take part in the promotion. */
  participation_limit?: ParticipationLimit[];
  /** What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`. */
  product_level?: ProductLevel;
  /** State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. */
  status?: ActivityStatus;
  /** Name of the promotion, unique among those of the seller, at most 50 characters. */
  title?: string;
  /** Unix time in seconds of the last change of the promotion. Example: `1661756811`. */
  update_time?: number;
}

/** Area scope inside {@link CreateActivityShippingDiscount}, {@link ShippingDiscount}. */
export interface AreaScope {
  /** Areas in which the shipping discount applies; allowed values depend on the region of the shop. */
  specific_areas?: string[] | undefined;
  /** Whether the discount applies everywhere the seller ships (WHOLE) or only in `specific_areas` (SPECIFIC_AREAS). Example: `WHOLE`. */
  type?: string | undefined;
}

/** Benefit product inside {@link GetActivityResponse}. */
export interface BenefitProduct {
  /** Id of the product that buyers get in a buy-X-get-Y promotion. */
  id?: string;
}

/** Bmsm discount inside {@link Discount}. */
export interface BmsmDiscount {
  /** Steps of the promotion, at most two, all with the same kind of threshold and of discount. */
  details?: Detail[];
}

/** Bxgy discount inside {@link Discount}. */
export interface BxgyDiscount {
  /** Largest number of items that get the benefit of a buy-X-get-Y promotion. */
  benefit_max_applicable_quantity?: string;
  /** How often the benefit of a buy-X-get-Y promotion can be applied in one order. */
  benefit_max_applicable_times?: string;
  /** Kind of benefit on the items that the buyer gets. */
  discount_type?: string;
  /** Size of the benefit, an amount or a percentage depending on `discount_type`. */
  discount_value?: string;
  /** What a buyer must reach to get the benefit: a number of items or an order amount. */
  threshold_type?: string;
  /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. */
  threshold_value?: string;
}

/** Claim duration inside {@link Coupon}. */
export interface ClaimDuration {
  /** Unix time in seconds until which buyers can claim the coupon. Example: `1709654340`. */
  end_time?: number;
  /** Unix time in seconds from which buyers can claim the coupon. Example: `1709568000`. */
  start_time?: number;
}

/** Coupon inside {@link GetCouponResponse}, {@link SearchCouponsResponse}. */
export interface Coupon {
  /** Period in which buyers can claim the coupon. */
  claim_duration?: ClaimDuration;
  /** Unix time when the coupon was created; samples are in milliseconds. Example: `1661756811000`. */
  create_time?: number;
  /** Where the coupon was made: SELLER_CENTER, SELLER_APP (mobile app) or TTS_CRM (the customer relation tool). Example: `SELLER_CENTER`. */
  creation_source?: string;
  /** What the coupon takes off the price, a sum or a percentage. */
  discount?: GetCouponDiscount;
  /** Places where the coupon is shown: ALL, or some of SHOPPING_CENTER, CHAT, LIVE, VIDEO and SHOWCASE; PRIVATE for codes the seller hands out. */
  display_channels?: string[];
  /** Places where buyers can find and claim the coupon. Example: `CHAT`. */
  display_type?: DisplayType;
  /** Id of the coupon, used to fetch its details. Example: `7342461823095965461`. */
  id?: string;
  /** What viewers must do before they can claim a coupon in a LIVE; only LIVE coupons in the US and UK. */
  live_tasks?: LiveTask[];
  /** Products for which the coupon can be used; only if `product_scope` is SPECIFIC_PRODUCTS. */
  product_ids?: string[];
  /** Products the coupon applies to: FULL_SHOP for all, SPECIFIC_PRODUCTS for those in `product_ids` of Get Coupon. Example: `FULL_SHOP`. */
  product_scope?: ProductScope;
  /** Code that buyers enter to claim the coupon, 6 to 12 letters or digits. Example: `TTS12345`. */
  promo_code?: string;
  /** Period in which a claimed coupon can be used in an order. */
  redemption_duration?: RedemptionDuration;
  /** Terms and conditions that the seller added to the coupon. */
  seller_tnc?: string;
  /** State of the coupon: waiting, running or ended. Example: `NOT_START`. */
  status?: CouponStatus;
  /** Buyers who can claim the coupon, such as ALL, NEW (never bought in the shop), FREQUENT_CUSTOMERS, LAPSED_CUSTOMERS or NEW_FOLLOWERS. Example: `NEW`. */
  target_buyer_segment?: TargetBuyerSegment;
  /** Purchase that is needed before the coupon can be used. */
  threshold?: Threshold;
  /** Name of the coupon, chosen by the seller. */
  title?: string;
  /** Unix time of the last change of the coupon; samples are in milliseconds. Example: `1661756811000`. */
  update_time?: number;
  /** How often the coupon can be claimed and used. */
  usage_limits?: UsageLimit;
  /** How often the coupon has been claimed and used so far. */
  usage_stats?: UsageStat;
}

/** Bmsm discount inside {@link CreateActivityDiscount}. */
export interface CreateActivityBmsmDiscount {
  /** Steps of the promotion, at most two, all with the same kind of threshold and of discount. */
  details?: readonly CreateActivityDetail[] | undefined;
}

/** Bxgy discount inside {@link CreateActivityDiscount}. */
export interface CreateActivityBxgyDiscount {
  /** Largest number of items that get the benefit of a buy-X-get-Y promotion. Required. */
  benefit_max_applicable_quantity: string;
  /** How often the benefit of a buy-X-get-Y promotion can be applied in one order. */
  benefit_max_applicable_times?: string | undefined;
  /** Kind of benefit on the items that the buyer gets. Required. */
  discount_type: DiscountType;
  /** Size of the benefit, an amount or a percentage depending on `discount_type`. Required. */
  discount_value: string;
  /** What a buyer must reach to get the benefit: a number of items or an order amount. Required. */
  threshold_type: ThresholdType;
  /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Required. */
  threshold_value: string;
}

/** Detail inside {@link CreateActivityBmsmDiscount}. */
export interface CreateActivityDetail {
  /** What a buyer must reach to get the benefit: a number of items or an order amount. Required. Example: `MINIMAL_ITEM_QUANTITY`. */
  threshold_type: ThresholdType;
  /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Required. Example: `5`. */
  threshold_value: string;
  /** Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Required. Example: `1`. */
  tier: common.Integer;
  /** Kind of discount at this step; `value` holds its size. Required. Example: `PERCENTAGE_OFF`. */
  type: CreateActivityDetailType;
  /** Size of the discount: a whole percentage, or an amount in local currency with at most 2 decimals. Required. Example: `10`. */
  value: string;
}

/** Discount inside {@link CreateActivityParams}, {@link UpdateActivityParams}. */
export interface CreateActivityDiscount {
  /** Settings of a promotion of type BUY_MORE_SAVE_MORE. */
  bmsm_discount?: CreateActivityBmsmDiscount | undefined;
  /** Settings of a promotion of type BUY_X_GET_Y. */
  bxgy_discount?: CreateActivityBxgyDiscount | undefined;
  /** Settings of a promotion with gifts (GIFT_WITH_PURCHASE); left out for other kinds. */
  gift_discount?: GiftDiscount | undefined;
  /** Settings of a promotion of type SHIPPING_DISCOUNT. */
  shipping_discount?: CreateActivityShippingDiscount | undefined;
}

/** Participation limit inside {@link CreateActivityParams}. */
export interface CreateActivityParticipationLimit {
  /** Whether a buyer can benefit in many orders or only in one; no limit by default. Required. Default: `BUYER_NO_LIMIT`. Example: `BUYER_NO_LIMIT`. */
  type: CreateActivityParticipationLimitType;
}

/** Shipping discount inside {@link CreateActivityDiscount}. */
export interface CreateActivityShippingDiscount {
  /** Areas of buyers in which the shipping discount applies. Required. */
  area_scope: AreaScope;
  /** Stock to which the shipping discount applies: SELF_FULFILLED (default), FULFILLED_BY_TIKTOK or ALL; the last two only for the whole shop without threshold. Default: `SELF_FULFILLED`. Example: `SELF_FULFILLED`. */
  inventory_type?: string | undefined;
  /** Shipping to which the discount applies: STANDARD_SHIPPING (default, includes economy), EXPRESS_SHIPPING or ALL_SHIPPING_METHOD. Default: `STANDARD_SHIPPING`. Example: `STANDARD_SHIPPING`. */
  shipping_method?: string | undefined;
  /** What a buyer must reach to get the discount: nothing, a number of items or an order amount; a threshold only for the whole shop. Required. Example: `MINIMAL_ITEM_QUANTITY`. */
  threshold_type: CreateActivityShippingDiscountThresholdType;
  /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals; not needed with NO_THRESHOLD. Example: `3`. */
  threshold_value?: string | undefined;
  /** Kind of benefit: FREE_SHIPPING, or DISCOUNT_SHIPPING_FEE that takes off the amount in `value`. Required. Example: `DISCOUNT_SHIPPING_FEE`. */
  type: string;
  /** Largest amount taken off what the buyer pays for shipping, local currency, at most 2 decimals; not needed for free shipping. Example: `10.5`. */
  value?: string | undefined;
}

/** Target user info inside {@link CreateActivityParams}, {@link UpdateActivityParams}. */
export interface CreateActivityTargetUserInfo {
  /** Group of buyers for whom the promotion is meant. Example: `ALL_USER`. */
  user_type?: UserType | undefined;
}

/** Detail inside {@link BmsmDiscount}. */
export interface Detail {
  /** What a buyer must reach to get the benefit: a number of items or an order amount. Example: `MINIMAL_ITEM_QUANTITY`. */
  threshold_type?: ThresholdType;
  /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Example: `5`. */
  threshold_value?: string;
  /** Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Example: `1`. */
  tier?: number;
  /** Kind of discount at this step; `value` holds its size. Example: `PERCENTAGE_OFF`. */
  type?: CreateActivityDetailType;
  /** Size of the discount: a whole percentage, or an amount in local currency with at most 2 decimals. Example: `10`. */
  value?: string;
}

/** Discount inside {@link Activity}, {@link GetActivityResponse}. */
export interface Discount {
  /** Settings of a promotion of type BUY_MORE_SAVE_MORE. */
  bmsm_discount?: BmsmDiscount;
  /** Settings of a promotion of type BUY_X_GET_Y. */
  bxgy_discount?: BxgyDiscount;
  /** Settings of a promotion with gifts (GIFT_WITH_PURCHASE); left out for other kinds. */
  gift_discount?: GiftDiscount;
  /** Settings of a promotion of type SHIPPING_DISCOUNT. */
  shipping_discount?: ShippingDiscount;
}

/** Discount inside {@link Coupon}. */
export interface GetCouponDiscount {
  /** Upper limit of the discount; optional, only for PERCENT_OFF. */
  max_discount?: common.Money;
  /** Discount in percent; present only for PERCENT_OFF. Example: `30`. */
  percentage?: string;
  /** Amount by which the coupon lowers the price; present only for AMOUNT_OFF. */
  reduction_amount?: common.Money;
  /** Kind of coupon discount: AMOUNT_OFF by `reduction_amount`, or PERCENT_OFF by `percentage`. Example: `AMOUNT_OFF`. */
  type?: GetCouponDiscountType;
}

/** Gift detail inside {@link GiftInfo}. */
export interface GiftDetail {
  /** Id of the TikTok Shop product given as gift. Example: `1732239744891062847`. */
  product_id?: string | undefined;
  /** Id of the TikTok Shop SKU given as gift. Example: `1732239787859544639`. */
  sku_id?: string | undefined;
  /** Units of the gift that are given away in all, 1 to 99999; can be raised but not lowered. Example: `100`. */
  total_claim_limit?: string | undefined;
}

/** Gift discount inside {@link CreateActivityDiscount}, {@link Discount}. */
export interface GiftDiscount {
  /** Steps of the gift promotion, at most two in Southeast Asia and the UK, one in the US, all with the same kind of threshold. */
  gift_infos?: GiftInfo[] | undefined;
  /** Which of the gifts the buyer gets; only ALL_RECEIVE, all of them, exists. Example: `ALL_RECEIVE`. */
  gift_receiving_type?: string | undefined;
}

/** Gift info inside {@link GiftDiscount}. */
export interface GiftInfo {
  /** Gifts that buyers receive at this step, with their quantities. */
  gift_details?: GiftDetail[] | undefined;
  /** What a buyer must reach to get the benefit: a number of items or an order amount. Example: `MINIMAL_ITEM_QUANTITY`. */
  threshold_type?: ThresholdType | undefined;
  /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Example: `3`. */
  threshold_value?: string | undefined;
  /** Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Example: `1`. */
  tier?: number | undefined;
}

/** LIVE task inside {@link Coupon}. */
export interface LiveTask {
  /** How many seconds the viewer must watch the LIVE to claim the coupon. Example: `60`. */
  min_watch_time?: string;
  /** Task of the viewer: NONE, FOLLOW_HOST, or WATCH_FOR_MIN_TIME as long as `min_watch_time` says. Example: `FOLLOW_HOST`. */
  type?: LiveTaskType;
}

/** Participation limit inside {@link Activity}, {@link GetActivityResponse}, {@link UpdateActivityParams}. */
export interface ParticipationLimit {
  /** Whether a buyer can benefit in many orders or only in one; no limit by default. Default: `BUYER_NO_LIMIT`. Example: `NO_LIMIT`. */
  type?: string | undefined;
}

/** Product inside {@link GetActivityResponse}. */
export interface Product {
  /** Price during the promotion; only for the activity types FIXED_PRICE and FLASHSALE. */
  activity_price?: common.Money;
  /** Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at product level, not allowed otherwise. Example: `10`. */
  discount?: string;
  /** Id of the TikTok Shop product in the promotion. Example: `7136011254174631686`. */
  id?: string;
  /** Units of the product sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Example: `-1`. */
  quantity_limit?: number;
  /** Units of the product one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Example: `-1`. */
  quantity_per_user?: number;
  /** SKUs in the promotion; only if `product_level` is VARIATION. */
  skus?: Sku[];
  /** Units that were already sold in the promotion. */
  used_quantity?: number;
}

/** Redemption duration inside {@link Coupon}. */
export interface RedemptionDuration {
  /** Unix time in seconds until which the coupon can be used; only if `type` is ABSOLUTE. Example: `1709754340`. */
  end_time?: number;
  /** Days from claiming within which the coupon can be used; only if `type` is RELATIVE. Example: `4`. */
  relative_time?: number;
  /** Unix time in seconds from which the coupon can be used; only if `type` is ABSOLUTE. Example: `1709768000`. */
  start_time?: number;
  /** Whether the period of use is fixed or counted from the time of claiming. Example: `ABSOLUTE`. */
  type?: RedemptionDurationType;
}

/** Shipping discount inside {@link Discount}. */
export interface ShippingDiscount {
  /** Areas of buyers in which the shipping discount applies. */
  area_scope?: AreaScope;
  /** Stock to which the shipping discount applies: SELF_FULFILLED (default), FULFILLED_BY_TIKTOK or ALL; the last two only for the whole shop without threshold. Example: `SELF_FULFILLED`. */
  inventory_type?: string;
  /** Shipping to which the discount applies: STANDARD_SHIPPING (default, includes economy), EXPRESS_SHIPPING or ALL_SHIPPING_METHOD. Example: `STANDARD_SHIPPING`. */
  shipping_method?: string;
  /** What a buyer must reach to get the discount: nothing, a number of items or an order amount; a threshold only for the whole shop. Example: `MINIMAL_ITEM_QUANTITY`. */
  threshold_type?: CreateActivityShippingDiscountThresholdType;
  /** Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals; not needed with NO_THRESHOLD. Example: `3`. */
  threshold_value?: string;
  /** Kind of benefit: FREE_SHIPPING, or DISCOUNT_SHIPPING_FEE that takes off the amount in `value`. Example: `DISCOUNT_SHIPPING_FEE`. */
  type?: string;
  /** Largest amount taken off what the buyer pays for shipping, local currency, at most 2 decimals; not needed for free shipping. Example: `10.5`. */
  value?: string;
}

/** SKU inside {@link Product}. */
export interface Sku {
  /** Price during the promotion; only for the activity types FIXED_PRICE and FLASHSALE. */
  activity_price?: common.Money;
  /** Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at variation level. Example: `10`. */
  discount?: string;
  /** Id of the TikTok Shop SKU in the promotion. Example: `7136382541418366725`. */
  id?: string;
  /** Units of the SKU sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered. Example: `-1`. */
  quantity_limit?: number;
  /** Units of the SKU one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered. Example: `-1`. */
  quantity_per_user?: number;
  /** Units that were already sold in the promotion. */
  used_quantity?: number;
}

/** Target user info inside {@link GetActivityResponse}. */
export interface TargetUserInfo {
  /** Group of buyers for whom the promotion is meant. Example: `ALL_USER`. */
  user_type?: string;
}

/** Threshold inside {@link Coupon}. */
export interface Threshold {
  /** Smallest purchase of eligible products for which the coupon can be used; only if `type` is MIN_SPEND. */
  min_spend?: common.Money;
  /** Whether a smallest purchase is needed (MIN_SPEND) or not (NONE). Example: `MIN_SPEND`. */
  type?: ThresholdType2;
}

/** Product inside {@link UpdateActivityProductParams}. */
export interface UpdateActivityProductProduct {
  /** Price during the promotion, decimal text in the currency of the product; required for FIXED_PRICE and FLASHSALE, at the level named in `product_level`. Example: `4.5`. */
  activity_price_amount?: string | undefined;
  /** Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at product level, not allowed otherwise. Example: `10`. */
  discount?: string | undefined;
  /** Id of the TikTok Shop product in the promotion. Required. Example: `7135427619356477189`. */
  id: common.Id;
  /** Units of the product sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Required. Example: `-1`. */
  quantity_limit: common.Integer;
  /** Units of the product one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Required. Example: `-1`. */
  quantity_per_user: common.Integer;
  /** SKUs to add or to change, at most 300 over all products; must be an empty list when `product_level` is PRODUCT. */
  skus?: readonly UpdateActivityProductSku[] | undefined;
}

/** SKU inside {@link UpdateActivityProductProduct}. */
export interface UpdateActivityProductSku {
  /** Price during the promotion, decimal text in the currency of the product; required for FIXED_PRICE and FLASHSALE, at the level named in `product_level`. Example: `6.5`. */
  activity_price_amount?: string | undefined;
  /** Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at variation level. Example: `10`. */
  discount?: string | undefined;
  /** Id of the TikTok Shop SKU in the promotion. Required. Example: `7125688837187176194`. */
  id: common.Id;
  /** Units of the SKU sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered. Required. Example: `-1`. */
  quantity_limit: common.Integer;
  /** Units of the SKU one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered. Required. Example: `10`. */
  quantity_per_user: common.Integer;
}

/** Usage limit inside {@link Coupon}. */
export interface UsageLimit {
  /** How many times claimed coupons can be used by all buyers together; ID, MY, PH, SG, TH and VN only. Example: `1000`. */
  redemption_limit?: number;
  /** How many times one buyer can claim the coupon. Example: `30`. */
  single_buyer_claim_limit?: number;
  /** How many times all buyers together can claim the coupon. Example: `1000`. */
  total_claim_limit?: number;
}

/** Usage stat inside {@link Coupon}. */
export interface UsageStat {
  /** How many times the coupon has been claimed. Example: `5`. */
  claimed_count?: number;
  /** How many times the coupon has been used in an order. Example: `0`. */
  redeemed_count?: number;
}

/**
 * Values of `activity_type` in `Activity`; more may be added.
 * - `FIXED_PRICE`: Product discount by a fixed promotion price.
 * - `DIRECT_DISCOUNT`: Product discount by a percentage.
 * - `FLASHSALE`: Short sale at a promotion price with limited quantity.
 * - `SHIPPING_DISCOUNT`: Reduced or free shipping.
 */
export type ActivityActivityType =
  | "FIXED_PRICE"
  | "DIRECT_DISCOUNT"
  | "FLASHSALE"
  | "SHIPPING_DISCOUNT"
  | (string & {});

/**
 * Values of `status` in `Activity`, `status` in `CreateActivityResponse`, `status` in `DeactivateActivityResponse` and others; more may be added.
 * - `DRAFT`: Not visible to buyers and not scheduled yet.
 * - `NOT_START`: Scheduled; begins by itself at the start time.
 * - `ONGOING`: Running and visible to buyers.
 * - `EXPIRED`: Ended because its time is over.
 * - `DEACTIVATED`: Ended early by the seller.
 * - `NOT_EFFECTIVE`: Ended by the platform.
 */
export type ActivityStatus =
  | "DRAFT"
  | "NOT_START"
  | "ONGOING"
  | "EXPIRED"
  | "DEACTIVATED"
  | "NOT_EFFECTIVE"
  | (string & {});

/**
 * Values of `activity_type` in `CreateActivityRequest`, `activity_type` in `SearchActivitiesRequest`; more may be added.
 * - `BUY_MORE_SAVE_MORE`: Discount that grows with the number of items or the amount bought.
 * - `BUY_X_GET_Y`: Buyers of certain products get others cheaper or free.
 * - `DIRECT_DISCOUNT`: Product discount by a percentage.
 * - `FIXED_PRICE`: Product discount by a fixed promotion price.
 * - `FLASHSALE`: Short sale at a promotion price with limited quantity.
 * - `GIFT_WITH_PURCHASE`: Buyers get a gift when they reach a threshold.
 * - `SHIPPING_DISCOUNT`: Reduced or free shipping.
 */
export type ActivityType =
  | "BUY_MORE_SAVE_MORE"
  | "BUY_X_GET_Y"
  | "DIRECT_DISCOUNT"
  | "FIXED_PRICE"
  | "FLASHSALE"
  | "GIFT_WITH_PURCHASE"
  | "SHIPPING_DISCOUNT"
  | (string & {});

/**
 * Values of `auction_support_type` in `CreateActivityRequest`, `auction_support_type` in `UpdateActivityRequest`; more may be added.
 * - `ALL`: Applies to auctions as well as to normal sales.
 * - `EXCLUDE_AUCTION`: Applies to normal sales only.
 */
export type AuctionSupportType =
  | "ALL"
  | "EXCLUDE_AUCTION"
  | (string & {});

/**
 * Values of `status` in `Coupon`, `status` in `SearchActivitiesRequest`, `status` in `SearchCouponsRequest`; more may be added.
 * - `DEACTIVATED`: Ended early by the seller.
 * - `EXPIRED`: Ended because its time is over.
 * - `NOT_START`: Scheduled; begins by itself at the start time.
 * - `ONGOING`: Running and visible to buyers.
 */
export type CouponStatus =
  | "DEACTIVATED"
  | "EXPIRED"
  | "NOT_START"
  | "ONGOING"
  | (string & {});

/**
 * Values of `type` in `CreateActivityDetail`, `type` in `Detail`; more may be added.
 * - `AMOUNT_OFF`: Lowers the price of eligible products by a fixed sum in local currency.
 * - `PERCENTAGE_OFF`: Lowers the price of eligible products by a share in percent.
 */
export type CreateActivityDetailType =
  | "AMOUNT_OFF"
  | "PERCENTAGE_OFF"
  | (string & {});

/**
 * Values of `type` in `CreateActivityParticipationLimit`; more may be added.
 * - `BUYER_LIMIT_ONLY_ONE`: Each customer benefits in at most one order.
 * - `BUYER_NO_LIMIT`: Customers benefit in any number of orders, the default.
 */
export type CreateActivityParticipationLimitType =
  | "BUYER_LIMIT_ONLY_ONE"
  | "BUYER_NO_LIMIT"
  | (string & {});

/**
 * Values of `threshold_type` in `CreateActivityShippingDiscount`, `threshold_type` in `ShippingDiscount`; more may be added.
 * - `MINIMAL_ITEM_QUANTITY`: The buyer must take at least this many eligible products.
 * - `MINIMAL_ORDER_AMOUNT`: Eligible products in the order must cost at least this much.
 * - `NO_THRESHOLD`: Every buyer benefits, whatever the order.
 */
export type CreateActivityShippingDiscountThresholdType =
  | "MINIMAL_ITEM_QUANTITY"
  | "MINIMAL_ORDER_AMOUNT"
  | "NO_THRESHOLD"
  | (string & {});

/**
 * Values of `discount_type` in `CreateActivityBxgyDiscount`; more may be added.
 * - `AMOUNT_OFF_EACH`: A fixed sum is taken off every item that the buyer gets.
 * - `FREE`: The buyer gets the items for nothing.
 * - `PERCENTAGE_OFF`: A share in percent is taken off the items that the buyer gets.
 */
export type DiscountType =
  | "AMOUNT_OFF_EACH"
  | "FREE"
  | "PERCENTAGE_OFF"
  | (string & {});

/**
 * Values of `display_type` in `Coupon`, `display_type` in `SearchCouponsRequest`; more may be added.
 * - `REGULAR`: Shown in all places: listings, product pages, videos, LIVE rooms and showcases.
 * - `LIVE`: Shown in LIVE rooms only.
 * - `CREATOR_EXCLUSIVE`: Claimed only through the channels of one creator.
 * - `CHAT`: Sent to customers in support chats and shown nowhere else.
 * - `PROMO_CODE`: Not shown anywhere; claimed by entering a code at checkout or through a landing page.
 */
export type DisplayType =
  | "REGULAR"
  | "LIVE"
  | "CREATOR_EXCLUSIVE"
  | "CHAT"
  | "PROMO_CODE"
  | (string & {});

/**
 * Values of `activity_type` in `GetActivityResponse`; more may be added.
 * - `FIXED_PRICE`: Product discount by a fixed promotion price.
 * - `DIRECT_DISCOUNT`: Product discount by a percentage.
 * - `FLASHSALE`: Short sale at a promotion price with limited quantity.
 * - `SHIPPING_DISCOUNT`: Reduced or free shipping.
 * - `BUY_MORE_SAVE_MORE`: Discount that grows with the number of items or the amount bought.
 */
export type GetActivityActivityType =
  | "FIXED_PRICE"
  | "DIRECT_DISCOUNT"
  | "FLASHSALE"
  | "SHIPPING_DISCOUNT"
  | "BUY_MORE_SAVE_MORE"
  | (string & {});

/**
 * Values of `type` in `GetCouponDiscount`; more may be added.
 * - `AMOUNT_OFF`: A fixed sum, `reduction_amount`, is taken off.
 * - `PERCENT_OFF`: A share of the price, `percentage`, is taken off.
 */
export type GetCouponDiscountType =
  | "AMOUNT_OFF"
  | "PERCENT_OFF"
  | (string & {});

/**
 * Values of `type` in `LiveTask`; more may be added.
 * - `NONE`: Every viewer of the LIVE can take the coupon, without any task.
 * - `FOLLOW_HOST`: Viewers must follow the host of the LIVE before they can take the coupon.
 * - `WATCH_FOR_MIN_TIME`: Viewers must have watched for `min_watch_time` before they can take the coupon.
 */
export type LiveTaskType =
  | "NONE"
  | "FOLLOW_HOST"
  | "WATCH_FOR_MIN_TIME"
  | (string & {});

/**
 * Values of `product_level` in `Activity`, `product_level` in `CreateActivityRequest`, `product_level` in `GetActivityResponse` and others; more may be added.
 * - `VARIATION`: Only the SKUs listed are promoted.
 * - `PRODUCT`: All SKUs of the listed goods are promoted.
 * - `SHOP`: Everything the seller offers is promoted.
 */
export type ProductLevel =
  | "VARIATION"
  | "PRODUCT"
  | "SHOP"
  | (string & {});

/**
 * Values of `product_scope` in `Coupon`; more may be added.
 * - `FULL_SHOP`: The coupon holds for everything the shop sells.
 * - `SPECIFIC_PRODUCTS`: The coupon holds for listed products only; Get Coupon returns them.
 */
export type ProductScope =
  | "FULL_SHOP"
  | "SPECIFIC_PRODUCTS"
  | (string & {});

/**
 * Values of `type` in `RedemptionDuration`; more may be added.
 * - `ABSOLUTE`: The coupon can be used from `start_time` to `end_time`.
 * - `RELATIVE`: The coupon can be used for `relative_time` days after it was claimed.
 */
export type RedemptionDurationType =
  | "ABSOLUTE"
  | "RELATIVE"
  | (string & {});

/**
 * Values of `target_buyer_segment` in `Coupon`; more may be added.
 * - `ALL`: Every buyer on TikTok Shop.
 * - `NEW`: Customers who have never bought in the shop.
 * - `REPEAT_CUSTOMERS`: Earlier customers who bought again lately, within 30 days (US 90).
 * - `RECENT_CUSTOMERS`: Customers with their first purchase lately, within 30 days (US 90).
 * - `FREQUENT_CUSTOMERS`: Customers with several purchases in the last 90 days.
 * - `LAPSED_CUSTOMERS`: Customers of the last 365 days who have not bought lately, for 90 days (US 30).
 * - `NEW_FOLLOWERS`: Users who began to follow the shop's TikTok account within 30 days.
 * - `EXISTING_ACTIVE_FOLLOWERS`: Followers of the shop's TikTok account who engaged with it within 30 days.
 */
export type TargetBuyerSegment =
  | "ALL"
  | "NEW"
  | "REPEAT_CUSTOMERS"
  | "RECENT_CUSTOMERS"
  | "FREQUENT_CUSTOMERS"
  | "LAPSED_CUSTOMERS"
  | "NEW_FOLLOWERS"
  | "EXISTING_ACTIVE_FOLLOWERS"
  | (string & {});

/**
 * Values of `threshold_type` in `CreateActivityBxgyDiscount`, `threshold_type` in `CreateActivityDetail`, `threshold_type` in `Detail` and others; more may be added.
 * - `MINIMAL_ITEM_QUANTITY`: The buyer must take at least this many eligible products.
 * - `MINIMAL_ORDER_AMOUNT`: Eligible products in the order must cost at least this much.
 */
export type ThresholdType =
  | "MINIMAL_ITEM_QUANTITY"
  | "MINIMAL_ORDER_AMOUNT"
  | (string & {});

/**
 * Values of `type` in `Threshold`; more may be added.
 * - `NONE`: Any purchase of eligible products is enough.
 * - `MIN_SPEND`: Eligible products in the order must cost at least the given sum.
 */
export type ThresholdType2 =
  | "NONE"
  | "MIN_SPEND"
  | (string & {});

/**
 * Values of `user_type` in `CreateActivityTargetUserInfo`; more may be added.
 * - `ALL_USER`: All buyers, without any limit.
 * - `SHOP_EXISTING_CUSTOMER`: Buyers who have bought in the shop before.
 * - `SHOP_NEW_CUSTOMER`: Buyers who have never bought in the shop.
 * - `SHOP_REPEAT_CUSTOMER`: Buyers who have bought in the shop more than once.
 */
export type UserType =
  | "ALL_USER"
  | "SHOP_EXISTING_CUSTOMER"
  | "SHOP_NEW_CUSTOMER"
  | "SHOP_REPEAT_CUSTOMER"
  | (string & {});

/** Promotion: the operations of the domain `promotion`. */
export class PromotionApi extends Resource {
  /**
   * Creates a promotion without products, which a second call adds.
   *
   * `POST /promotion/{version}/activities`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.promotion.write`.
   */
  createActivity(params: CreateActivityParams, options?: common.CallOptions): CallPromise<CreateActivityResponse> {
    return this.caller.call("promotion.create_activity", params, options);
  }

  /**
   * Ends a running or upcoming promotion early.
   *
   * `POST /promotion/{version}/activities/{activity_id}/deactivate`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.promotion.write`.
   */
  deactivateActivity(params: DeactivateActivityParams, options?: common.CallOptions): CallPromise<DeactivateActivityResponse> {
    return this.caller.call("promotion.deactivate_activity", params, options);
  }

  /**
   * Returns one promotion with its terms and products.
   *
   * `GET /promotion/{version}/activities/{activity_id}`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.promotion.info`.
   */
  getActivity(params: GetActivityParams, options?: common.CallOptions): CallPromise<GetActivityResponse> {
    return this.caller.call("promotion.get_activity", params, options);
  }

  /**
   * Returns one coupon with its terms, limits and use.
   *
   * `GET /promotion/{version}/coupons/{coupon_id}`, version 202406.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.promotion.info`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/6699dce0de15e502ed219e37
   */
  getCoupon(params: GetCouponParams, options?: common.CallOptions): CallPromise<GetCouponResponse> {
    return this.caller.call("promotion.get_coupon", params, options);
  }

  /**
   * Takes up to 300 products or SKUs out of a promotion.
   *
   * `DELETE /promotion/{version}/activities/{activity_id}/products`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.promotion.write`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/650acfd84a0bb702c072b4eb
   */
  removeActivityProduct(params: RemoveActivityProductParams, options?: common.CallOptions): CallPromise<RemoveActivityProductResponse> {
    return this.caller.call("promotion.remove_activity_product", params, options);
  }

  /**
   * Runs an ended promotion again as a new one with new times.
   *
   * `POST /promotion/{version}/activities/{activity_id}/republish`, version 202607.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  republishActivity(params: RepublishActivityParams, options?: common.CallOptions): CallPromise<RepublishActivityResponse> {
    return this.caller.call("promotion.republish_activity", params, options);
  }

  /**
   * Lists promotions by type, status or exact title, page by page.
   *
   * `POST /promotion/{version}/activities/search`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Lists at most 10000 results: split longer searches by time.
   * - Scope: `seller.promotion.info`.
   */
  searchActivities(params?: SearchActivitiesParams, options?: common.PageOptions): PagePromise<Activity, SearchActivitiesResponse> {
    return this.caller.list("promotion.search_activities", params, options);
  }

  /**
   * Lists the shop's coupons by status, display type or title.
   *
   * `POST /promotion/{version}/coupons/search`, version 202406.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.promotion.info`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/6699dcdf115ebe02f841e4cd
   */
  searchCoupons(params?: SearchCouponsParams, options?: common.PageOptions): PagePromise<Coupon, SearchCouponsResponse> {
    return this.caller.list("promotion.search_coupons", params, options);
  }

  /**
   * Replaces the title, times and terms of a promotion that has not ended.
   *
   * `PUT /promotion/{version}/activities/{activity_id}`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.promotion.write`.
   */
  updateActivity(params: UpdateActivityParams, options?: common.CallOptions): CallPromise<UpdateActivityResponse> {
    return this.caller.call("promotion.update_activity", params, options);
  }

  /**
   * Adds products to a promotion or changes their prices and limits.
   *
   * `PUT /promotion/{version}/activities/{activity_id}/products`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.promotion.write`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/650d32c42aaa3602b86ccb5c
   */
  updateActivityProduct(params: UpdateActivityProductParams, options?: common.CallOptions): CallPromise<UpdateActivityProductResponse> {
    return this.caller.call("promotion.update_activity_product", params, options);
  }

}