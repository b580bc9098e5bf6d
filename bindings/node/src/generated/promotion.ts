// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CreateActivity` (202309). Creates a promotion without products, which a second call adds. */
export interface CreateActivityParams {
  /** Activity type. Required. Example: `FIXED_PRICE`. */
  activity_type: ActivityType;
  /** Auction support type. */
  auction_support_type?: AuctionSupportType | undefined;
  /** Begin time. Required. Unix seconds. Example: `1661756811`. */
  begin_time: common.Time;
  /** Discount. */
  discount?: CreateActivityDiscount | undefined;
  /** Duration type. Default: `NORMAL`. Example: `INDEFINITE`. */
  duration_type?: string | undefined;
  /** End time. Required. Unix seconds. Example: `1661856811`. */
  end_time: common.Time;
  /** Participation limit. */
  participation_limit?: readonly CreateActivityParticipationLimit[] | undefined;
  /** Product level. Required. Example: `PRODUCT`. */
  product_level: ProductLevel;
  /** Target user info. */
  target_user_info?: CreateActivityTargetUserInfo | undefined;
  /** Title. Required. Example: `DiscountEvent0829`. */
  title: string;
}

/** The parameters of `DeactivateActivity` (202309). Ends a running or upcoming promotion early. */
export interface DeactivateActivityParams {
  /** Activity id. Required. */
  activity_id: common.Id;
}

/** The parameters of `GetActivity` (202309). Returns one promotion with its terms and products. */
export interface GetActivityParams {
  /** Activity id. Required. */
  activity_id: common.Id;
}

/** The parameters of `GetCoupon` (202406). Returns one coupon with its terms, limits and use. */
export interface GetCouponParams {
  /** Coupon id. Required. */
  coupon_id: common.Id;
}

/** The parameters of `RemoveActivityProduct` (202309). Takes up to 300 products or SKUs out of a promotion. */
export interface RemoveActivityProductParams {
  /** Activity id. Required. */
  activity_id: common.Id;
  /** Benefit product ids. */
  benefit_product_ids?: readonly common.Id[] | undefined;
  /** Exclude product ids. */
  exclude_product_ids?: readonly common.Id[] | undefined;
  /** Product ids. At most 300 items. */
  product_ids?: readonly common.Id[] | undefined;
  /** SKU ids. At most 300 items. */
  sku_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `RepublishActivity` (202607). Runs an ended promotion again as a new one with new times. */
export interface RepublishActivityParams {
  /** Activity id. Required. */
  activity_id: common.Id;
  /** Begin time. Unix seconds. */
  begin_time?: common.Time | undefined;
  /** End time. Unix seconds. */
  end_time?: common.Time | undefined;
}

/** The parameters of `SearchActivities` (202309). Lists promotions by type, status or exact title, page by page. */
export interface SearchActivitiesParams {
  /** Activity title. Example: `Discount`. */
  activity_title?: string | undefined;
  /** Activity type. Example: `FLASHSALE`. */
  activity_type?: ActivityType | undefined;
  /** Page size. 0 to 100. Default: `50`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `21`. */
  page_token?: string | undefined;
  /** Status. Example: `ONGOING`. */
  status?: CouponStatus | undefined;
}

/** The parameters of `SearchCoupons` (202406). Lists the shop's coupons by status, display type or title. */
export interface SearchCouponsParams {
  /** Display type. */
  display_type?: readonly DisplayType[] | undefined;
  /** Page size. 1 to 100. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `1661756811000`. */
  page_token?: string | undefined;
  /** Status. */
  status?: readonly CouponStatus[] | undefined;
  /** Title keyword. Example: `Coupon123`. */
  title_keyword?: string | undefined;
}

/** The parameters of `UpdateActivity` (202309). Replaces the title, times and terms of a promotion that has not ended. */
export interface UpdateActivityParams {
  /** Activity id. Required. */
  activity_id: common.Id;
  /** Auction support type. */
  auction_support_type?: AuctionSupportType | undefined;
  /** Begin time. Required. Unix seconds. Example: `1661756811`. */
  begin_time: common.Time;
  /** Discount. */
  discount?: CreateActivityDiscount | undefined;
  /** Duration type. Default: `NORMAL`. Example: `INDEFINITE`. */
  duration_type?: string | undefined;
  /** End time. Required. Unix seconds. Example: `1661856811`. */
  end_time: common.Time;
  /** Participation limit. */
  participation_limit?: readonly ParticipationLimit[] | undefined;
  /** Product level. Example: `PRODUCT`. */
  product_level?: ProductLevel | undefined;
  /** Target user info. */
  target_user_info?: CreateActivityTargetUserInfo | undefined;
  /** Title. Required. Example: `BlackFridayDiscount`. */
  title: string;
}

/** The parameters of `UpdateActivityProduct` (202309). Adds products to a promotion or changes their prices and limits. */
export interface UpdateActivityProductParams {
  /** Activity id. Required. */
  activity_id: common.Id;
  /** Benefit product ids. */
  benefit_product_ids?: readonly common.Id[] | undefined;
  /** Exclude product ids. */
  exclude_product_ids?: readonly common.Id[] | undefined;
  /** Products. At most 300 items. */
  products?: readonly UpdateActivityProductProduct[] | undefined;
}

/** The response of `CreateActivity` (202309). */
export interface CreateActivityResponse {
  /** Activity id. Example: `7136104329798256386`. */
  activity_id?: string;
  /** Create time. Unix seconds. Example: `1661756811`. */
  create_time?: number;
  /** Status. Example: `ONGOING`. */
  status?: ActivityStatus;
  /** Update time. Unix seconds. Example: `1661756811`. */
  update_time?: number;
}

/** The response of `DeactivateActivity` (202309). */
export interface DeactivateActivityResponse {
  /** Activity id. Example: `7136104329798256386`. */
  activity_id?: string;
  /** Status. Example: `ONGOING`. */
  status?: ActivityStatus;
  /** Title. */
  title?: string;
  /** Update time. Unix seconds. Example: `1661756811`. */
  update_time?: number;
}

/** The response of `GetActivity` (202309). */
export interface GetActivityResponse {
  /** Activity commands. */
  activity_commands?: string[];
  /** Activity id. Example: `7136104329798256386`. */
  activity_id?: string;
  /** Activity type. Example: `FIXED_PRICE`. */
  activity_type?: GetActivityActivityType;
  /** Auction support type. */
  auction_support_type?: string;
  /** Begin time. Unix seconds. Example: `1661756811`. */
  begin_time?: number;
  /** Benefit products. */
  benefit_products?: BenefitProduct[];
  /** Create time. Unix seconds. Example: `1661750811`. */
  create_time?: number;
  /** Discount. */
  discount?: Discount;
  /** Duration type. Example: `INDEFINITE`. */
  duration_type?: string;
  /** End time. Unix seconds. Example: `1661856811`. */
  end_time?: number;
  /** Participation limit. */
  participation_limit?: ParticipationLimit[];
  /** Product level. Example: `PRODUCT`. */
  product_level?: ProductLevel;
  /** Products. */
  products?: Product[];
  /** Status. Example: `ONGOING`. */
  status?: ActivityStatus;
  /** Target user info. */
  target_user_info?: TargetUserInfo;
  /** Title. */
  title?: string;
  /** Update time. Unix seconds. Example: `1661750811`. */
  update_time?: number;
}

/** The response of `GetCoupon` (202406). */
export interface GetCouponResponse {
  /** Coupon. */
  coupon?: Coupon;
}

/** The response of `RemoveActivityProduct` (202309). */
export interface RemoveActivityProductResponse {
  /** Activity id. Example: `7136104329798256386`. */
  activity_id?: string;
  /** Status. Example: `ONGOING`. */
  status?: ActivityStatus;
  /** Update time. Unix seconds. Example: `1661765135`. */
  update_time?: number;
}

/** The response of `RepublishActivity` (202607). */
export interface RepublishActivityResponse {
  /** Activity id. */
  activity_id?: string;
}

/** The response of `SearchActivities` (202309). */
export interface SearchActivitiesResponse {
  /** Activities. */
  activities?: Activity[];
  /** Next page token. Example: `123`. */
  next_page_token?: string;
  /** Total count. Example: `120`. */
  total_count?: number;
}

/** The response of `SearchCoupons` (202406). */
export interface SearchCouponsResponse {
  /** Coupons. */
  coupons?: Coupon[];
  /** Next page token. Example: `1661756811000`. */
  next_page_token?: string;
  /** Total count. Example: `20`. */
  total_count?: number;
}

/** The response of `UpdateActivity` (202309). */
export interface UpdateActivityResponse {
  /** Activity id. Example: `7136104329798256386`. */
  activity_id?: string;
  /** Title. Example: `BlackFridayDiscount`. */
  title?: string;
  /** Update time. Unix seconds. Example: `1661756811`. */
  update_time?: number;
}

/** The response of `UpdateActivityProduct` (202309). */
export interface UpdateActivityProductResponse {
  /** Activity id. Example: `7136104329798256386`. */
  activity_id?: string;
  /** Status. Example: `DRAFT`. */
  status?: ActivityStatus;
  /** Title. Example: `DiscountPromotion`. */
  title?: string;
  /** Total count. Example: `1`. */
  total_count?: number;
  /** Update time. Unix seconds. Example: `1661756811`. */
  update_time?: number;
}

/** Activity inside {@link SearchActivitiesResponse}. */
export interface Activity {
  /** Activity commands. */
  activity_commands?: string[];
  /** Activity type. Example: `FIXED_PRICE`. */
  activity_type?: ActivityActivityType;
  /** Auction support type. */
  auction_support_type?: string;
  /** Begin time. Unix seconds. Example: `1661756811`. */
  begin_time?: number;
  /** Create time. Unix seconds. Example: `1661756811`. */
  create_time?: number;
  /** Discount. */
  discount?: Discount;
  /** Duration type. Example: `INDEFINITE`. */
  duration_type?: string;
  /** End time. Unix seconds. Example: `1661756811`. */
  end_time?: number;
  /** Id. Example: `7136104329798256386`. */
  id?: string;
  /** Participation limit. */
  participation_limit?: ParticipationLimit[];
  /** Product level. Example: `PRODUCT`. */
  product_level?: ProductLevel;
  /** Status. Example: `ONGOING`. */
  status?: ActivityStatus;
  /** Title. */
  title?: string;
  /** Update time. Unix seconds. Example: `1661756811`. */
  update_time?: number;
}

/** Area scope inside {@link CreateActivityShippingDiscount}, {@link ShippingDiscount}. */
export interface AreaScope {
  /** Specific areas. */
  specific_areas?: string[] | undefined;
  /** Type. Example: `WHOLE`. */
  type?: string | undefined;
}

/** Benefit product inside {@link GetActivityResponse}. */
export interface BenefitProduct {
  /** Id. */
  id?: string;
}

/** Bmsm discount inside {@link Discount}. */
export interface BmsmDiscount {
  /** Details. */
  details?: Detail[];
}

/** Bxgy discount inside {@link Discount}. */
export interface BxgyDiscount {
  /** Benefit max applicable quantity. */
  benefit_max_applicable_quantity?: string;
  /** Benefit max applicable times. */
  benefit_max_applicable_times?: string;
  /** Discount type. */
  discount_type?: string;
  /** Discount value. */
  discount_value?: string;
  /** Threshold type. */
  threshold_type?: string;
  /** Threshold value. */
  threshold_value?: string;
}

/** Claim duration inside {@link Coupon}. */
export interface ClaimDuration {
  /** End time. Unix seconds. Example: `1709654340`. */
  end_time?: number;
  /** Start time. Unix seconds. Example: `1709568000`. */
  start_time?: number;
}

/** Coupon inside {@link GetCouponResponse}, {@link SearchCouponsResponse}. */
export interface Coupon {
  /** Claim duration. */
  claim_duration?: ClaimDuration;
  /** Create time. Unix milliseconds. Example: `1661756811000`. */
  create_time?: number;
  /** Creation source. Example: `SELLER_CENTER`. */
  creation_source?: string;
  /** Discount. */
  discount?: GetCouponDiscount;
  /** Display channels. */
  display_channels?: string[];
  /** Display type. Example: `CHAT`. */
  display_type?: DisplayType;
  /** Id. Example: `7342461823095965461`. */
  id?: string;
  /** LIVE tasks. */
  live_tasks?: LiveTask[];
  /** Product ids. */
  product_ids?: string[];
  /** Product scope. Example: `FULL_SHOP`. */
  product_scope?: ProductScope;
  /** Promo code. Example: `TTS12345`. */
  promo_code?: string;
  /** Redemption duration. */
  redemption_duration?: RedemptionDuration;
  /** Seller tnc. */
  seller_tnc?: string;
  /** Status. Example: `NOT_START`. */
  status?: CouponStatus;
  /** Target buyer segment. Example: `NEW`. */
  target_buyer_segment?: TargetBuyerSegment;
  /** Threshold. */
  threshold?: Threshold;
  /** Title. */
  title?: string;
  /** Update time. Unix milliseconds. Example: `1661756811000`. */
  update_time?: number;
  /** Usage limits. */
  usage_limits?: UsageLimit;
  /** Usage stats. */
  usage_stats?: UsageStat;
}

/** Bmsm discount inside {@link CreateActivityDiscount}. */
export interface CreateActivityBmsmDiscount {
  /** Details. */
  details?: readonly CreateActivityDetail[] | undefined;
}

/** Bxgy discount inside {@link CreateActivityDiscount}. */
export interface CreateActivityBxgyDiscount {
  /** Benefit max applicable quantity. Required. */
  benefit_max_applicable_quantity: string;
  /** Benefit max applicable times. */
  benefit_max_applicable_times?: string | undefined;
  /** Discount type. Required. */
  discount_type: DiscountType;
  /** Discount value. Required. */
  discount_value: string;
  /** Threshold type. Required. */
  threshold_type: ThresholdType;
  /** Threshold value. Required. */
  threshold_value: string;
}

/** Detail inside {@link CreateActivityBmsmDiscount}. */
export interface CreateActivityDetail {
  /** Threshold type. Required. Example: `MINIMAL_ITEM_QUANTITY`. */
  threshold_type: ThresholdType;
  /** Threshold value. Required. Example: `5`. */
  threshold_value: string;
  /** Tier. Required. Example: `1`. */
  tier: common.Integer;
  /** Type. Required. Example: `PERCENTAGE_OFF`. */
  type: CreateActivityDetailType;
  /** Value. Required. Example: `10`. */
  value: string;
}

/** Discount inside {@link CreateActivityParams}, {@link UpdateActivityParams}. */
export interface CreateActivityDiscount {
  /** Bmsm discount. */
  bmsm_discount?: CreateActivityBmsmDiscount | undefined;
  /** Bxgy discount. */
  bxgy_discount?: CreateActivityBxgyDiscount | undefined;
  /** Gift discount. */
  gift_discount?: GiftDiscount | undefined;
  /** Shipping discount. */
  shipping_discount?: CreateActivityShippingDiscount | undefined;
}

/** Participation limit inside {@link CreateActivityParams}. */
export interface CreateActivityParticipationLimit {
  /** Type. Required. Default: `BUYER_NO_LIMIT`. Example: `BUYER_NO_LIMIT`. */
  type: CreateActivityParticipationLimitType;
}

/** Shipping discount inside {@link CreateActivityDiscount}. */
export interface CreateActivityShippingDiscount {
  /** Area scope. Required. */
  area_scope: AreaScope;
  /** Inventory type. Default: `SELF_FULFILLED`. Example: `SELF_FULFILLED`. */
  inventory_type?: string | undefined;
  /** Shipping method. Default: `STANDARD_SHIPPING`. Example: `STANDARD_SHIPPING`. */
  shipping_method?: string | undefined;
  /** Threshold type. Required. Example: `MINIMAL_ITEM_QUANTITY`. */
  threshold_type: CreateActivityShippingDiscountThresholdType;
  /** Threshold value. Example: `3`. */
  threshold_value?: string | undefined;
  /** Type. Required. Example: `DISCOUNT_SHIPPING_FEE`. */
  type: string;
  /** Value. Example: `10.5`. */
  value?: string | undefined;
}

/** Target user info inside {@link CreateActivityParams}, {@link UpdateActivityParams}. */
export interface CreateActivityTargetUserInfo {
  /** User type. Example: `ALL_USER`. */
  user_type?: UserType | undefined;
}

/** Detail inside {@link BmsmDiscount}. */
export interface Detail {
  /** Threshold type. Example: `MINIMAL_ITEM_QUANTITY`. */
  threshold_type?: ThresholdType;
  /** Threshold value. Example: `5`. */
  threshold_value?: string;
  /** Tier. Example: `1`. */
  tier?: number;
  /** Type. Example: `PERCENTAGE_OFF`. */
  type?: CreateActivityDetailType;
  /** Value. Example: `10`. */
  value?: string;
}

/** Discount inside {@link Activity}, {@link GetActivityResponse}. */
export interface Discount {
  /** Bmsm discount. */
  bmsm_discount?: BmsmDiscount;
  /** Bxgy discount. */
  bxgy_discount?: BxgyDiscount;
  /** Gift discount. */
  gift_discount?: GiftDiscount;
  /** Shipping discount. */
  shipping_discount?: ShippingDiscount;
}

/** Discount inside {@link Coupon}. */
export interface GetCouponDiscount {
  /** Max discount. */
  max_discount?: common.Money;
  /** Percentage. Example: `30`. */
  percentage?: string;
  /** Reduction amount. */
  reduction_amount?: common.Money;
  /** Type. Example: `AMOUNT_OFF`. */
  type?: GetCouponDiscountType;
}

/** Gift detail inside {@link GiftInfo}. */
export interface GiftDetail {
  /** Product id. Example: `1732239744891062847`. */
  product_id?: string | undefined;
  /** SKU id. Example: `1732239787859544639`. */
  sku_id?: string | undefined;
  /** Total claim limit. Example: `100`. */
  total_claim_limit?: string | undefined;
}

/** Gift discount inside {@link CreateActivityDiscount}, {@link Discount}. */
export interface GiftDiscount {
  /** Gift info. */
  gift_infos?: GiftInfo[] | undefined;
  /** Gift receiving type. Example: `ALL_RECEIVE`. */
  gift_receiving_type?: string | undefined;
}

/** Gift info inside {@link GiftDiscount}. */
export interface GiftInfo {
  /** Gift details. */
  gift_details?: GiftDetail[] | undefined;
  /** Threshold type. Example: `MINIMAL_ITEM_QUANTITY`. */
  threshold_type?: ThresholdType | undefined;
  /** Threshold value. Example: `3`. */
  threshold_value?: string | undefined;
  /** Tier. Example: `1`. */
  tier?: number | undefined;
}

/** LIVE task inside {@link Coupon}. */
export interface LiveTask {
  /** Min watch time. Example: `60`. */
  min_watch_time?: string;
  /** Type. Example: `FOLLOW_HOST`. */
  type?: LiveTaskType;
}

/** Participation limit inside {@link Activity}, {@link GetActivityResponse}, {@link UpdateActivityParams}. */
export interface ParticipationLimit {
  /** Type. Default: `BUYER_NO_LIMIT`. Example: `NO_LIMIT`. */
  type?: string | undefined;
}

/** Product inside {@link GetActivityResponse}. */
export interface Product {
  /** Activity price. */
  activity_price?: common.Money;
  /** Discount. Example: `10`. */
  discount?: string;
  /** Id. Example: `7136011254174631686`. */
  id?: string;
  /** Quantity limit. Example: `-1`. */
  quantity_limit?: number;
  /** Quantity per user. Example: `-1`. */
  quantity_per_user?: number;
  /** SKUs. */
  skus?: Sku[];
  /** Used quantity. */
  used_quantity?: number;
}

/** Redemption duration inside {@link Coupon}. */
export interface RedemptionDuration {
  /** End time. Unix seconds. Example: `1709754340`. */
  end_time?: number;
  /** Relative time. Unix seconds. Example: `4`. */
  relative_time?: number;
  /** Start time. Unix seconds. Example: `1709768000`. */
  start_time?: number;
  /** Type. Example: `ABSOLUTE`. */
  type?: RedemptionDurationType;
}

/** Shipping discount inside {@link Discount}. */
export interface ShippingDiscount {
  /** Area scope. */
  area_scope?: AreaScope;
  /** Inventory type. Example: `SELF_FULFILLED`. */
  inventory_type?: string;
  /** Shipping method. Example: `STANDARD_SHIPPING`. */
  shipping_method?: string;
  /** Threshold type. Example: `MINIMAL_ITEM_QUANTITY`. */
  threshold_type?: CreateActivityShippingDiscountThresholdType;
  /** Threshold value. Example: `3`. */
  threshold_value?: string;
  /** Type. Example: `DISCOUNT_SHIPPING_FEE`. */
  type?: string;
  /** Value. Example: `10.5`. */
  value?: string;
}

/** SKU inside {@link Product}. */
export interface Sku {
  /** Activity price. */
  activity_price?: common.Money;
  /** Discount. Example: `10`. */
  discount?: string;
  /** Id. Example: `7136382541418366725`. */
  id?: string;
  /** Quantity limit. Example: `-1`. */
  quantity_limit?: number;
  /** Quantity per user. Example: `-1`. */
  quantity_per_user?: number;
  /** Used quantity. */
  used_quantity?: number;
}

/** Target user info inside {@link GetActivityResponse}. */
export interface TargetUserInfo {
  /** User type. Example: `ALL_USER`. */
  user_type?: string;
}

/** Threshold inside {@link Coupon}. */
export interface Threshold {
  /** Min spend. */
  min_spend?: common.Money;
  /** Type. Example: `MIN_SPEND`. */
  type?: ThresholdType2;
}

/** Product inside {@link UpdateActivityProductParams}. */
export interface UpdateActivityProductProduct {
  /** Activity price amount. A decimal number as text. Example: `4.5`. */
  activity_price_amount?: string | undefined;
  /** Discount. Example: `10`. */
  discount?: string | undefined;
  /** Id. Required. Example: `7135427619356477189`. */
  id: common.Id;
  /** Quantity limit. Required. Example: `-1`. */
  quantity_limit: common.Integer;
  /** Quantity per user. Required. Example: `-1`. */
  quantity_per_user: common.Integer;
  /** SKUs. */
  skus?: readonly UpdateActivityProductSku[] | undefined;
}

/** SKU inside {@link UpdateActivityProductProduct}. */
export interface UpdateActivityProductSku {
  /** Activity price amount. A decimal number as text. Example: `6.5`. */
  activity_price_amount?: string | undefined;
  /** Discount. Example: `10`. */
  discount?: string | undefined;
  /** Id. Required. Example: `7125688837187176194`. */
  id: common.Id;
  /** Quantity limit. Required. Example: `-1`. */
  quantity_limit: common.Integer;
  /** Quantity per user. Required. Example: `10`. */
  quantity_per_user: common.Integer;
}

/** Usage limit inside {@link Coupon}. */
export interface UsageLimit {
  /** Redemption limit. Example: `1000`. */
  redemption_limit?: number;
  /** Single buyer claim limit. Example: `30`. */
  single_buyer_claim_limit?: number;
  /** Total claim limit. Example: `1000`. */
  total_claim_limit?: number;
}

/** Usage stat inside {@link Coupon}. */
export interface UsageStat {
  /** Claimed count. Example: `5`. */
  claimed_count?: number;
  /** Redeemed count. Example: `0`. */
  redeemed_count?: number;
}

/** Values of `activity_type` in `Activity`; more may come. */
export type ActivityActivityType =
  | "FIXED_PRICE"
  | "DIRECT_DISCOUNT"
  | "FLASHSALE"
  | "SHIPPING_DISCOUNT"
  | (string & {});

/** Values of `status` in `Activity`, `status` in `CreateActivityResponse`, `status` in `DeactivateActivityResponse` and others; more may come. */
export type ActivityStatus =
  | "DRAFT"
  | "NOT_START"
  | "ONGOING"
  | "EXPIRED"
  | "DEACTIVATED"
  | "NOT_EFFECTIVE"
  | (string & {});

/** Values of `activity_type` in `CreateActivityRequest`, `activity_type` in `SearchActivitiesRequest`; more may come. */
export type ActivityType =
  | "BUY_MORE_SAVE_MORE"
  | "BUY_X_GET_Y"
  | "DIRECT_DISCOUNT"
  | "FIXED_PRICE"
  | "FLASHSALE"
  | "GIFT_WITH_PURCHASE"
  | "SHIPPING_DISCOUNT"
  | (string & {});

/** Values of `auction_support_type` in `CreateActivityRequest`, `auction_support_type` in `UpdateActivityRequest`; more may come. */
export type AuctionSupportType =
  | "ALL"
  | "EXCLUDE_AUCTION"
  | (string & {});

/** Values of `status` in `Coupon`, `status` in `SearchActivitiesRequest`, `status` in `SearchCouponsRequest`; more may come. */
export type CouponStatus =
  | "DEACTIVATED"
  | "EXPIRED"
  | "NOT_START"
  | "ONGOING"
  | (string & {});

/** Values of `type` in `CreateActivityDetail`, `type` in `Detail`; more may come. */
export type CreateActivityDetailType =
  | "AMOUNT_OFF"
  | "PERCENTAGE_OFF"
  | (string & {});

/** Values of `type` in `CreateActivityParticipationLimit`; more may come. */
export type CreateActivityParticipationLimitType =
  | "BUYER_LIMIT_ONLY_ONE"
  | "BUYER_NO_LIMIT"
  | (string & {});

/** Values of `threshold_type` in `CreateActivityShippingDiscount`, `threshold_type` in `ShippingDiscount`; more may come. */
export type CreateActivityShippingDiscountThresholdType =
  | "MINIMAL_ITEM_QUANTITY"
  | "MINIMAL_ORDER_AMOUNT"
  | "NO_THRESHOLD"
  | (string & {});

/** Values of `discount_type` in `CreateActivityBxgyDiscount`; more may come. */
export type DiscountType =
  | "AMOUNT_OFF_EACH"
  | "FREE"
  | "PERCENTAGE_OFF"
  | (string & {});

/** Values of `display_type` in `Coupon`, `display_type` in `SearchCouponsRequest`; more may come. */
export type DisplayType =
  | "REGULAR"
  | "LIVE"
  | "CREATOR_EXCLUSIVE"
  | "CHAT"
  | "PROMO_CODE"
  | (string & {});

/** Values of `activity_type` in `GetActivityResponse`; more may come. */
export type GetActivityActivityType =
  | "FIXED_PRICE"
  | "DIRECT_DISCOUNT"
  | "FLASHSALE"
  | "SHIPPING_DISCOUNT"
  | "BUY_MORE_SAVE_MORE"
  | (string & {});

/** Values of `type` in `GetCouponDiscount`; more may come. */
export type GetCouponDiscountType =
  | "AMOUNT_OFF"
  | "PERCENT_OFF"
  | (string & {});

/** Values of `type` in `LiveTask`; more may come. */
export type LiveTaskType =
  | "NONE"
  | "FOLLOW_HOST"
  | "WATCH_FOR_MIN_TIME"
  | (string & {});

/** Values of `product_level` in `Activity`, `product_level` in `CreateActivityRequest`, `product_level` in `GetActivityResponse` and others; more may come. */
export type ProductLevel =
  | "VARIATION"
  | "PRODUCT"
  | "SHOP"
  | (string & {});

/** Values of `product_scope` in `Coupon`; more may come. */
export type ProductScope =
  | "FULL_SHOP"
  | "SPECIFIC_PRODUCTS"
  | (string & {});

/** Values of `type` in `RedemptionDuration`; more may come. */
export type RedemptionDurationType =
  | "ABSOLUTE"
  | "RELATIVE"
  | (string & {});

/** Values of `target_buyer_segment` in `Coupon`; more may come. */
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

/** Values of `threshold_type` in `CreateActivityBxgyDiscount`, `threshold_type` in `CreateActivityDetail`, `threshold_type` in `Detail` and others; more may come. */
export type ThresholdType =
  | "MINIMAL_ITEM_QUANTITY"
  | "MINIMAL_ORDER_AMOUNT"
  | (string & {});

/** Values of `type` in `Threshold`; more may come. */
export type ThresholdType2 =
  | "NONE"
  | "MIN_SPEND"
  | (string & {});

/** Values of `user_type` in `CreateActivityTargetUserInfo`; more may come. */
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
   */
  updateActivityProduct(params: UpdateActivityProductParams, options?: common.CallOptions): CallPromise<UpdateActivityProductResponse> {
    return this.caller.call("promotion.update_activity_product", params, options);
  }

}